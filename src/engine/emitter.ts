import type { Disposable, Listen } from './client.types.js';

/** A list of listeners. One that throws does not keep the others from hearing. */
export class Emitter<T> {
  private readonly listeners = new Set<(value: T) => void>();

  readonly listen: Listen<T> = (listener): Disposable => {
    this.listeners.add(listener);
    return { dispose: () => void this.listeners.delete(listener) };
  };

  /** @param failed told of each listener's error. */
  fire(value: T, failed: (error: unknown) => void): void {
    for (const listener of [...this.listeners]) {
      try {
        listener(value);
      } catch (error) {
        failed(error);
      }
    }
  }
}
