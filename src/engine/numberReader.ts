const NOTHING: readonly never[] = Object.freeze([]);

/** Most paragraphs have nothing of most kinds: these share one list. */
export const times = <T>(count: number, make: () => T): readonly T[] =>
  count === 0 ? NOTHING : Array.from({ length: count }, make);

/** Reads encoded annotations number by number. */
export class NumberReader {
  private position = 0;
  constructor(private readonly numbers: Int32Array) {}

  get done(): boolean {
    return this.position >= this.numbers.length;
  }
  next(): number {
    const value = this.numbers[this.position++];
    if (value === undefined) throw new RangeError('The engine sent fewer numbers than it announced.');
    return value;
  }
  /** The next ones. */
  some(count: number): Int32Array {
    const numbers = this.numbers.subarray(this.position, (this.position += count));
    if (numbers.length < count) throw new RangeError('The engine sent fewer numbers than it announced.');
    return numbers;
  }
  oneOf<T>(values: readonly T[]): T {
    const value = values[this.next()];
    if (value === undefined) throw new RangeError('The engine sent a number that names nothing.');
    return value;
  }
}
