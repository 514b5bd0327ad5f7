/** A line and a UTF-16 column, both from 0, as editors count them. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets of one text into lines and columns; lines end at `\n`, `\r\n` or a lone `\r`, as in VS Code. */
export class LineIndex {
  private readonly starts: Uint32Array;

  constructor(private readonly text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
    }
    this.starts = Uint32Array.from(starts);
  }

  /** Offsets outside the text give its nearest end. O(log lines). */
  positionAt(offset: number): LinePosition {
    const inside = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: inside - (this.starts[low] ?? 0) };
  }
}
