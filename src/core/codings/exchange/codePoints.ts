/** Offsets in code points, as brat counts them, and in UTF-16 units, as we do. Both directions are O(log of the characters beyond the BMP). */
export class CodePoints {
  /** UTF-16 offsets of all characters that take two units. */
  private readonly pairs: readonly number[];

  constructor(text: string) {
    const pairs: number[] = [];
    for (let i = 0; i < text.length; i++) {
      if ((text.codePointAt(i) ?? 0) > 0xffff) pairs.push(i++);
    }
    this.pairs = pairs;
  }

  fromUnits(offset: number): number {
    return offset - this.before((pair) => pair < offset);
  }

  toUnits(points: number): number {
    return points + this.before((pair, i) => pair - i < points);
  }

  private before(isBefore: (pair: number, index: number) => boolean): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(this.pairs[middle] ?? 0, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
