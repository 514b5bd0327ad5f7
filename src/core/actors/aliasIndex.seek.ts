import { FOLD, FOLD_SEPARATOR, FOLD_SPECIAL, GLIMPSE, GLIMPSE_BITS, hashUnit, isUpper } from '../text/charClass.js';
import { passes, shiftFor } from '../text/hashFilter.js';
import { PRIME, SEED, TokenReader } from '../text/tokens.js';
import { bitsOf, PLAIN } from '../text/tokenTable.js';
import { CAPITAL } from './aliasIndex.tables.js';

const DOT = 0x2e;

/**
 * Finds tokens that may begin an alias; the fields describe the one found or read last. All text goes through one of two
 * loops, `#seekByHash` and `nextByGlimpse`. They know nothing of the trie, so that their few numbers stay in registers.
 */
export class RootSeeker {
  start = 0;
  end = 0;
  flags = 0;
  hash = 0;
  /** The hash of the token as the first of an alias. */
  root = 0;
  readonly #filter: Int32Array;
  readonly #filterShift: number;
  readonly #glimpses: Int32Array;
  readonly #glimpseShift: number;
  readonly #reader = new TokenReader();

  /** @param glimpses may be empty: then each word is read. */
  constructor(rootFilter: Int32Array, glimpses: Int32Array) {
    this.#filter = rootFilter;
    this.#filterShift = shiftFor(rootFilter.length * 32);
    this.#glimpses = glimpses;
    this.#glimpseShift = shiftFor(glimpses.length * 32);
  }

  /** Finds the first token in `[from, to)` that the filter lets pass. False: there is none. */
  seek(text: string, from: number, to: number): boolean {
    return this.#glimpses.length === 0 ? this.#seekByHash(text, from, to) : this.#seekByGlimpse(text, from, to);
  }

  /** Reads what begins at `at`, a token or not. True if it is one that the filter lets pass. */
  read(text: string, at: number, to: number): boolean {
    const reader = this.#reader;
    const isToken = reader.read(text, at, to);
    const unit = text.charCodeAt(at);
    this.start = at;
    this.end = reader.end;
    this.flags = bitsOf(reader);
    this.hash = reader.hash;
    this.root = hashUnit(unit) === unit ? reader.hash : reader.hash ^ CAPITAL;
    return isToken && passes(this.#filter, this.#filterShift, this.root);
  }

  /** Like `read`, quicker where an ordinary token begins at `at`. */
  readNext(text: string, at: number, to: number): boolean {
    const fold = FOLD;
    const special = FOLD_SPECIAL;
    const prime = PRIME;
    const unit = text.charCodeAt(at);
    let folded = fold[unit] ?? 0;
    let hash = SEED;
    let i = at;
    const capital = folded === unit ? 0 : CAPITAL;
    while (folded > special) {
      hash = Math.imul(hash ^ folded, prime);
      folded = ++i < to ? (fold[text.charCodeAt(i)] ?? 0) : FOLD_SEPARATOR;
    }
    if (folded === special || (i === at + 1 && text.charCodeAt(i) === DOT)) return this.read(text, at, to);
    this.start = at;
    this.end = i;
    this.flags = PLAIN;
    this.hash = hash;
    this.root = hash ^ capital;
    return passes(this.#filter, this.#filterShift, this.root);
  }

  /** Reads and hashes each token. */
  #seekByHash(text: string, from: number, to: number): boolean {
    // Local names: what belongs to the module is fetched anew each time.
    const fold = FOLD;
    const separator = FOLD_SEPARATOR;
    const special = FOLD_SPECIAL;
    const prime = PRIME;
    const flip = CAPITAL;
    const filter = this.#filter;
    const shift = this.#filterShift;
    let i = from;
    while (i < to) {
      const unit = text.charCodeAt(i);
      let folded = fold[unit] ?? 0;
      if (folded === separator) {
        i++;
        continue;
      }
      const start = i;
      // Of a capital, the hash sees something else.
      const capital = folded === unit ? 0 : flip;
      let hash = SEED;
      while (folded > special) {
        hash = Math.imul(hash ^ folded, prime);
        folded = ++i < to ? (fold[text.charCodeAt(i)] ?? 0) : separator;
      }
      if (folded === special || (i === start + 1 && text.charCodeAt(i) === DOT)) {
        if (this.read(text, start, to)) return true;
        i = this.end;
        continue;
      }
      const root = hash ^ capital;
      const bit = root >>> shift;
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0) {
        this.start = start;
        this.end = i;
        this.flags = PLAIN;
        this.hash = hash;
        this.root = root;
        return true;
      }
      // A separator ended the token.
      i++;
    }
    return false;
  }

  /** Reads only what the glimpses let pass. */
  #seekByGlimpse(text: string, from: number, to: number): boolean {
    for (let seen = from; seen < to; seen = this.end) {
      const at = nextByGlimpse(text, seen, to, this.#glimpses, this.#glimpseShift);
      // What the loop has no answer to: something special, or the last letters before the end.
      const found = at < 0 ? this.#readUpTo(text, seen, -1 - at, to) : this.#readWhole(text, seen, at, to);
      if (found) return true;
    }
    return false;
  }

  /** Reads the tokens not seen yet that begin before `at` or hold it. True at the first that the filter lets pass. */
  #readUpTo(text: string, seen: number, at: number, to: number): boolean {
    let start = at;
    while (start > seen && glimpseAt(text, start - 1) > 0) start--;
    this.end = seen;
    for (start = Math.min(start, Math.max(seen, at - REACH)); start <= at; start++) {
      if (start < this.end || (start > this.end && glimpseAt(text, start - 1) !== 0)) continue;
      if (this.#readWhole(text, this.end, start, to)) return true;
    }
    return false;
  }

  /** Like `read`, but where the letter at `at` belongs to dotted capitals that began before, those are read. */
  #readWhole(text: string, seen: number, at: number, to: number): boolean {
    let start = at;
    while (start - 2 >= seen && text.charCodeAt(start - 1) === DOT && isUpper(text.charCodeAt(start - 2))) start -= 2;
    if (start === at) return this.read(text, at, to);
    if (start > seen && glimpseAt(text, start - 1) !== 0) start += 2;
    const found = this.read(text, start, to);
    return this.end > at ? found : this.read(text, at, to);
  }
}

const glimpseAt = (text: string, at: number): number => GLIMPSE[text.charCodeAt(at)] ?? 0;

/** How far a glimpse reaches behind the first letter of a word. */
const REACH = 3;
/** The parts of a window: the separator, and the first letter of the word. */
const BEFORE = 0x3f << (4 * GLIMPSE_BITS);
const FIRST = 0x3f << (3 * GLIMPSE_BITS);

/**
 * Where the next word begins that the glimpses let pass. The loop looks at five units at a time, a separator and four of a
 * word, and never asks where a word ends. If negative, minus one minus the place up to which it found none but where it has
 * to be read: at something special, or at the last unit before `to`.
 */
const nextByGlimpse = (text: string, from: number, to: number, glimpses: Int32Array, shift: number): number => {
  const classes = GLIMPSE;
  const prime = PRIME;
  const before = BEFORE;
  const first = FIRST;
  let window = 0;
  for (let i = from; i < to; i++) {
    const glimpse = classes[text.charCodeAt(i)] ?? 0;
    window = (window << 6) | glimpse;
    const bit = Math.imul(window << 2, prime) >>> shift;
    if (((((glimpses[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) | (glimpse >>> 31)) === 0) continue;
    if (glimpse < 0) return -1 - i;
    if ((window & before) === 0 && (window & first) !== 0) return i - 3;
  }
  return -to;
};
