/** Collects numbers in memory of their own size: a list of as many would take several times that while it grows. */
export class NumberWriter {
  private numbers = new Int32Array(256);
  private length = 0;

  push(...numbers: readonly number[]): void {
    for (const number of numbers) this.add(number);
  }

  /** All that was written; what is written later does not touch it. */
  take(): Int32Array {
    return this.numbers.slice(0, this.length);
  }

  private add(number: number): void {
    if (this.length === this.numbers.length) {
      const more = new Int32Array(this.length * 2);
      more.set(this.numbers);
      this.numbers = more;
    }
    this.numbers[this.length++] = number;
  }
}
