import { TokenReader } from '../../text/tokens.js';

interface Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

/**
 * The words of a text, to be compared by their hashes: case, accents, white space and punctuation (curly or straight quotation marks, dashes)
 * do not count. Offsets are UTF-16 code units, ends exclusive.
 */
export class TextWords implements Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;

  constructor(
    readonly text: string,
    { starts, ends, hashes }: Words = readWords(text),
  ) {
    this.starts = starts;
    this.ends = ends;
    this.hashes = hashes;
  }

  get length(): number {
    return this.hashes.length;
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

  /** The words of a stretch of the text, without reading it again. Null where it begins or ends within a word. */
  within(start: number, end: number): TextWords | null {
    const from = this.wordFrom(start);
    let to = from;
    while (to < this.length && this.endOf(to) <= end) to++;
    if (this.startOf(from) < start || (to < this.length && this.startOf(to) < end)) return null;
    return new TextWords(this.text.slice(start, end), {
      starts: moved(this.starts, from, to, start),
      ends: moved(this.ends, from, to, start),
      hashes: this.hashes.subarray(from, to),
    });
  }
}

function moved(offsets: Int32Array, from: number, to: number, by: number): Int32Array {
  const found = offsets.slice(from, to);
  for (let i = 0; i < found.length; i++) found[i] = (found[i] ?? 0) - by;
  return found;
}

function readWords(text: string): Words {
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
      starts = grown(starts, room);
      ends = grown(ends, room);
      hashes = grown(hashes, room);
    }
    starts[count] = reader.start;
    ends[count] = reader.end;
    hashes[count++] = reader.hash;
  }
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count), hashes: hashes.subarray(0, count) };
}

const grown = (old: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(room);
  more.set(old);
  return more;
};
