import { GLIMPSE, GLIMPSE_BITS, kindOf } from '../text/charClass.js';
import { shiftFor, slotsFor } from '../text/hashFilter.js';
import { PRIME } from '../text/tokens.js';

/**
 * How first tokens begin: the classes of `GLIMPSE` of their first four units, 0 from where the token ends. A bit is set for
 * the hash of each. Where few beginnings are asked for, most of a text passes by without its words being read.
 */
export class Glimpses {
  readonly #found = new Set<number>();
  readonly #spellings = new Set<string>();
  #any = false;

  /** Adds how a text may write a token that is spelled so, in lower case. */
  add(spelling: string): void {
    if (this.#spellings.size > MOST || this.#spellings.has(spelling)) return;
    this.#spellings.add(spelling);
    const [a = 0, b = 0, c = 0, d = 0] = Array.from(spelling.slice(0, LENGTH), (_, i) =>
      classOf(spelling.charCodeAt(i)),
    );
    // What stands behind a single letter may be anything: too much to tell.
    if (b === 0) this.#any = true;
    this.#found.add(pack(a, b, c, d));
    for (let e = 1; c === 0 && e <= CLASSES; e++) this.#found.add(pack(a, b, 0, e));
    // "U.S."
    this.#found.add(pack(a, 0, b, 0));
  }

  /** The filter; empty where reading each word is quicker. */
  filter(): Int32Array {
    if (this.#any || this.#spellings.size > MOST) return new Int32Array();
    const filter = new Int32Array(slotsFor(Math.max(LEAST_BITS, 32 * this.#found.size)) / 32);
    const shift = shiftFor(filter.length * 32);
    for (const glimpse of this.#found) {
      const bit = Math.imul(glimpse, PRIME) >>> shift;
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    return filter;
  }
}

/** First tokens, beyond which reading each word was measured to be quicker. */
const MOST = 300;
const LENGTH = 4;
const LEAST_BITS = 2 ** 17;
const CLASSES = 2 ** GLIMPSE_BITS - 1;
/** The classes as the seeker has them: five in 30 bits, the first a separator, and all shifted to the top. */
const pack = (...classes: readonly number[]): number =>
  classes.reduce((packed, glimpse) => (packed << GLIMPSE_BITS) | glimpse, 0) << (32 - 5 * GLIMPSE_BITS);

const classOf = (unit: number): number => {
  kindOf(unit);
  return Math.max(GLIMPSE[unit] ?? 0, 0);
};
