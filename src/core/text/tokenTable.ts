import type { Span } from '../span.js';
import { FOLD, FOLD_SEPARATOR, FOLD_SPECIAL, hashUnit, isUpper } from './charClass.js';
import { PRIME, SEED, TokenReader } from './tokens.js';

/** Bits of `TokenTable.bits`. */
/** Each unit is a letter for itself; else the token must be spelled out before it is compared. */
export const PLAIN = 1;
/** Dotted capitals: "U.S.". */
export const DOTTED = 2;
/** The hash sees something else of its first unit: a capital, an accent. */
export const FOLDED = 4;
/** Begins with a capital. */
export const CAPITAL = 8;
/** One space and nothing else stands between the token before and this one. */
export const SPACED = 16;
/** Begins with a small letter of ASCII. */
export const SMALL = 32;

const DOT = 0x2e;
const SPACE = 0x20;
/** No token ends here. */
const NOWHERE = -2;

/** The bits of a token read by itself. */
export const bitsOf = ({ plain, dotted }: TokenReader): number => (plain ? PLAIN : 0) | (dotted ? DOTTED : 0);

/**
 * The tokens of one paragraph in typed arrays, read once for all who look for words in it. Offsets are UTF-16 code units of the paragraph, ends
 * exclusive. An instance is used again for the next paragraph; whoever keeps something of it copies it.
 */
export class TokenTable {
  text = '';
  count = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  /** As `TokenReader.hash`. */
  hashes = new Int32Array(256);
  bits = new Uint8Array(256);
  private readonly reader = new TokenReader();

  /** Reads a text but for its `skips` (sorted, disjoint). Linear. */
  read(text: string, skips: readonly Span[]): void {
    this.text = text;
    this.count = 0;
    let from = 0;
    for (const { start, end } of skips) {
      if (start > from) this.readStretch(from, start);
      from = Math.max(from, end);
    }
    this.readStretch(from, text.length);
  }

  private readStretch(from: number, to: number): void {
    // Local names: what belongs to the module or the object is fetched anew each time.
    const { text } = this;
    const fold = FOLD;
    const special = FOLD_SPECIAL;
    const separator = FOLD_SEPARATOR;
    const prime = PRIME;
    this.reserve(this.count + ((to - from + 1) >> 1));
    const { starts, ends, hashes, bits } = this;
    let { count } = this;
    let lastEnd = NOWHERE;
    for (let i = from; i < to;) {
      const unit = text.charCodeAt(i);
      let folded = fold[unit] ?? 0;
      if (folded === separator) {
        i++;
        continue;
      }
      const start = i;
      let about = folded === unit ? (unit >= 0x61 && unit <= 0x7a ? PLAIN | SMALL : PLAIN) : caseBits(unit);
      let hash = SEED;
      while (folded > special) {
        hash = Math.imul(hash ^ folded, prime);
        folded = ++i < to ? (fold[text.charCodeAt(i)] ?? 0) : separator;
      }
      if (folded === special || (i === start + 1 && text.charCodeAt(i) === DOT)) {
        const { reader } = this;
        const isToken = reader.read(text, start, to);
        i = reader.end;
        if (!isToken) continue;
        hash = reader.hash;
        // The reader has met the unit now, for which there was no class before.
        about = (about & SMALL) | (caseBits(unit) & ~PLAIN) | bitsOf(reader);
      }
      if (start === lastEnd + 1 && text.charCodeAt(lastEnd) === SPACE) about |= SPACED;
      starts[count] = start;
      ends[count] = lastEnd = i;
      hashes[count] = hash;
      bits[count++] = about;
    }
    this.count = count;
  }

  private reserve(wanted: number): void {
    if (wanted <= this.starts.length) return;
    const size = 2 ** Math.ceil(Math.log2(wanted));
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.hashes = grown(this.hashes, new Int32Array(size));
    this.bits = grown(this.bits, new Uint8Array(size));
  }
}

const caseBits = (unit: number): number =>
  PLAIN | (hashUnit(unit) === unit ? 0 : FOLDED) | (isUpper(unit) ? CAPITAL : 0);

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
