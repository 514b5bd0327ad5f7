import type { CodingChange } from './services.js';
import type { Target } from './writeChange.js';

/** A change that could not be written yet: the disk was full, the folder read-only. */
export interface Unwritten<File> {
  /** The document that was coded, as a URI. */
  readonly document: string;
  readonly target: Target<File>;
  readonly coder: string;
  readonly change: CodingChange;
}

/** Changes that wait for their file to be written again, in the order in which they were made. */
export class UnwrittenChanges<File extends { toString(): string }> {
  private waiting: readonly Unwritten<File>[] = [];

  get size(): number {
    return this.waiting.length;
  }

  add(one: Unwritten<File>): void {
    this.waiting = [...this.waiting, one];
  }

  /** Those of a document, the oldest first. */
  of(document: string): readonly Unwritten<File>[] {
    return this.waiting.filter((one) => one.document === document);
  }

  /**
   * Writes what waits; all that follows one that fails waits on, so that nothing is written before what it builds upon.
   * @param file only what waits for this file
   * @throws what `write` throws
   */
  async write(write: (one: Unwritten<File>) => Promise<unknown>, file?: string): Promise<void> {
    for (const one of this.waiting) {
      if (file !== undefined && one.target.uri.toString() !== file) continue;
      await write(one);
      this.waiting = this.waiting.filter((other) => other !== one);
    }
  }
}
