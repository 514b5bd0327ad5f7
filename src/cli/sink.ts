import type { Writable } from 'node:stream';

/** Whoever read the output has closed it. */
export class ClosedOutput extends Error {}

/** Standard output with backpressure: a write resolves once more may be written, so that memory stays bounded. */
export class Sink {
  private closed = false;
  private failed: Error | null = null;
  private wake: (() => void) | null = null;

  /** @param beforeWrite called before each write, to clear what else is on the terminal */
  constructor(
    private readonly stream: Writable,
    private readonly beforeWrite: () => void = () => undefined,
  ) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') this.closed = true;
      else this.failed = error;
      this.wake?.();
    });
    stream.on('drain', () => this.wake?.());
  }

  /** @throws ClosedOutput where nobody reads any more, or the stream's own error (a full disk) */
  async write(text: string): Promise<void> {
    this.throwIfBroken();
    this.beforeWrite();
    if (!this.stream.write(text)) await new Promise<void>((resolve) => (this.wake = resolve));
    this.wake = null;
    this.throwIfBroken();
  }

  private throwIfBroken(): void {
    if (this.closed) throw new ClosedOutput('The output was closed.');
    if (this.failed) throw this.failed;
  }
}
