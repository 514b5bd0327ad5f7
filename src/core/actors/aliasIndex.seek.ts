import { FOLD, FOLD_SEPARATOR, FOLD_SPECIAL, hashUnit } from '../text/charClass.js';
import { PRIME, SEED, TokenReader } from '../text/tokens.js';
import { CAPITAL, passes, shiftFor } from './aliasIndex.tables.js';

/** The token's letters stand in the text one by one; else they must be spelled out first. */
export const PLAIN = 1;
/** The token is dotted capitals. */
export const DOTTED = 2;
const DOT = 0x2e;

export const flagsOf = (token: TokenReader): number => (token.plain ? PLAIN : 0) | (token.dotted ? DOTTED : 0);

/**
 * Finds tokens that may begin an alias. The fields describe the one found or read last. This is the loop that all text
 * goes through: it knows nothing of the trie, so that the few numbers it works on stay in registers.
 */
export class RootSeeker {
  start = 0;
  end = 0;
  flags = 0;
  hash = 0;
  /** The hash of the token as the first of an alias. */
  root = 0;
  readonly #filter: Int32Array;
  readonly #shift: number;
  readonly #reader = new TokenReader();

  constructor(rootFilter: Int32Array) {
    this.#filter = rootFilter;
    this.#shift = shiftFor(rootFilter.length * 32);
  }

  /** Finds the first token in `[from, to)` that the filter lets pass. False: there is none. */
  seek(text: string, from: number, to: number): boolean {
    // Local names: what belongs to the module is fetched anew each time.
    const fold = FOLD;
    const separator = FOLD_SEPARATOR;
    const special = FOLD_SPECIAL;
    const prime = PRIME;
    const flip = CAPITAL;
    const filter = this.#filter;
    const shift = this.#shift;
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
      const other = unit ^ folded;
      const capital = ((other | -other) >> 31) & flip;
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
      const bit = (hash ^ capital) >>> shift;
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0) {
        this.start = start;
        this.end = i;
        this.flags = PLAIN;
        this.hash = hash;
        this.root = hash ^ capital;
        return true;
      }
      // A separator ended the token.
      i++;
    }
    return false;
  }

  /** Reads what begins at `at`, a token or not. True if it is one that the filter lets pass. */
  read(text: string, at: number, to: number): boolean {
    const reader = this.#reader;
    const isToken = reader.read(text, at, to);
    const unit = text.charCodeAt(at);
    this.start = at;
    this.end = reader.end;
    this.flags = flagsOf(reader);
    this.hash = reader.hash;
    this.root = hashUnit(unit) === unit ? reader.hash : reader.hash ^ CAPITAL;
    return isToken && passes(this.#filter, this.#shift, this.root);
  }
}
