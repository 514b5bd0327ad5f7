export const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

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
  oneOf<T>(values: readonly T[]): T {
    const value = values[this.next()];
    if (value === undefined) throw new RangeError('The engine sent a number that names nothing.');
    return value;
  }
}
