import { TokenReader } from '../../text/tokens.js';

/**
 * The words of a text, to be compared by their hashes: case, accents, white space and punctuation (curly or straight quotation marks, dashes)
 * do not count. Offsets are UTF-16 code units, ends exclusive.
 */
export class TextWords {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly length: number;

  constructor(readonly text: string) {
    const reader = new TokenReader();
    let room = Math.max(16, text.length >> 2);
    let starts = new Int32Array(room);
    let ends = new Int32Array(room);
    let hashes = new Int32Array(room);
    let count = 0;
    for (let at = 0; at < text.length; at = reader.end) {
      if (!reader.read(text, at, text.length)) continue;
      if (count === room) {
        room *= 2;
        [starts, ends, hashes] = [starts, ends, hashes].map((old) => grown(old, room)) as [
          Int32Array<ArrayBuffer>,
          Int32Array<ArrayBuffer>,
          Int32Array<ArrayBuffer>,
        ];
      }
      starts[count] = reader.start;
      ends[count] = reader.end;
      hashes[count++] = reader.hash;
    }
    this.length = count;
    this.starts = starts.subarray(0, count);
    this.ends = ends.subarray(0, count);
    this.hashes = hashes.subarray(0, count);
  }

  startOf(word: number): number {
    return this.starts[word] ?? this.text.length;
  }

  endOf(word: number): number {
    return this.ends[word] ?? 0;
  }

  /** The first word that ends behind an offset; `length` where none does. */
  wordFrom(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const grown = (old: Int32Array, room: number): Int32Array => {
  const more = new Int32Array(room);
  more.set(old);
  return more;
};
