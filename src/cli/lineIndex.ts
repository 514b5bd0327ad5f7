import { LineIndex as CountedFromZero } from '../core/text/lineIndex.js';

/** Lines and columns of a text for people: both from 1; columns count UTF-16 code units, as editors do. */
export class LineIndex {
  private readonly index: CountedFromZero;

  constructor(text: string) {
    this.index = new CountedFromZero(text);
  }

  /** O(log lines). */
  at(offset: number): { readonly line: number; readonly column: number } {
    const { line, character } = this.index.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  }
}
