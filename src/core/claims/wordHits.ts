/** Words and phrases met in a text, as columns: the n-th hit spans `[starts[n], ends[n])` and is that of `atoms[n]`. Reused from text to text. */
export class WordHits {
  count = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  atoms = new Int32Array(256);

  push(start: number, end: number, atom: number): void {
    if (this.count === this.starts.length) this.grow();
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.atoms[at] = atom;
  }

  private grow(): void {
    this.starts = twice(this.starts);
    this.ends = twice(this.ends);
    this.atoms = twice(this.atoms);
  }
}

/** The same numbers with room for as many again. */
export function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * numbers.length);
  wider.set(numbers);
  return wider;
}
