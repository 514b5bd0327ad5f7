import { MARK } from '../../language/tags.js';

/** Bits of `Tokens.bits`. */
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const DIGITS = 4;
/** First word of its sentence. */
export const FIRST = 8;
/** A space stands before it. */
export const SPACED = 16;

/** How many tokens ahead anything looks. */
const AHEAD = 4;

/**
 * The tokens of one paragraph, words and punctuation, as parallel arrays: reading a text makes no object a token. Offsets are relative to the
 * paragraph. An instance is used again for the next paragraph; whoever keeps something of it copies it.
 */
export class Tokens {
  count = 0;
  start = new Int32Array(256);
  end = new Int32Array(256);
  /** Hash of the folded form; of punctuation its code unit. */
  hash = new Int32Array(256);
  tag = new Uint8Array(256);
  bits = new Uint8Array(256);
  /** Bits `1 << tag` of open classes that a form may be of. */
  open = new Int32Array(256);
  /** The lemma of which cues are made, or -1. */
  lemma = new Int32Array(256);
  /** Number of the sentence within the paragraph. */
  sentence = new Int32Array(256);
  /** Number of the quotation that the token lies in, or -1. */
  quote = new Int32Array(256);
  text = '';

  begin(text: string): void {
    this.text = text;
    this.count = 0;
  }

  add(start: number, end: number, hash: number): number {
    const at = this.count++;
    if (at === this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.hash[at] = hash;
    this.tag[at] = 0;
    this.bits[at] = 0;
    this.open[at] = 0;
    this.lemma[at] = -1;
    this.quote[at] = -1;
    return at;
  }

  /** Clears what an earlier paragraph left behind the last token: whoever looks a few tokens ahead finds the same there each time. */
  finish(): void {
    while (this.count + AHEAD > this.start.length) this.grow();
    for (let at = this.count; at < this.count + AHEAD; at++) {
      this.start[at] = this.end[at] = this.text.length;
      this.tag[at] = MARK;
      this.hash[at] = this.bits[at] = this.open[at] = 0;
      this.lemma[at] = this.sentence[at] = this.quote[at] = -1;
    }
  }

  word(at: number): string {
    return this.text.slice(this.start[at], this.end[at]);
  }

  /** Takes out all tokens but those that fit; asked in order, before any is moved over one still to be asked. Linear. */
  keepOnly(fits: (at: number) => boolean): void {
    let count = 0;
    for (let at = 0; at < this.count; at++) {
      if (!fits(at)) continue;
      if (count < at) for (const column of this.columns()) column[count] = column[at] ?? 0;
      count++;
    }
    this.count = count;
  }

  private columns(): (Int32Array | Uint8Array)[] {
    const { start, end, hash, tag, bits, open, lemma, sentence, quote } = this;
    return [start, end, hash, tag, bits, open, lemma, sentence, quote];
  }

  private grow(): void {
    const size = this.start.length * 2;
    this.start = copy(this.start, new Int32Array(size));
    this.end = copy(this.end, new Int32Array(size));
    this.hash = copy(this.hash, new Int32Array(size));
    this.open = copy(this.open, new Int32Array(size));
    this.lemma = copy(this.lemma, new Int32Array(size));
    this.sentence = copy(this.sentence, new Int32Array(size));
    this.quote = copy(this.quote, new Int32Array(size));
    this.tag = copy(this.tag, new Uint8Array(size));
    this.bits = copy(this.bits, new Uint8Array(size));
  }
}

function copy<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
