import { shiftFor, slotsFor } from '../../text/hashFilter.js';
import { PRIME } from '../../text/tokens.js';
import { TextWords } from './textWords.js';

/** Where each word of a text occurs. Built in linear time; the lists are chains through typed arrays. */
export class WordIndex {
  readonly words: TextWords;
  /** For each slot the last word that fell into it and, for each word, the one before it in its slot. -1: none. */
  readonly #heads: Int32Array;
  readonly #before: Int32Array;
  readonly #counts: Int32Array;
  readonly #shift: number;

  constructor(text: string) {
    this.words = new TextWords(text);
    const slots = slotsFor(this.words.length * 2);
    this.#shift = shiftFor(slots);
    this.#heads = new Int32Array(slots).fill(-1);
    this.#counts = new Int32Array(slots);
    this.#before = new Int32Array(this.words.length);
    for (let word = 0; word < this.words.length; word++) {
      const slot = this.#slotOf(this.words.hashes[word] ?? 0);
      this.#before[word] = this.#heads[slot] ?? -1;
      this.#heads[slot] = word;
      this.#counts[slot] = (this.#counts[slot] ?? 0) + 1;
    }
  }

  get length(): number {
    return this.words.length;
  }

  /** How often a word occurs; a little too often where others share its slot. */
  countOf(hash: number): number {
    return this.#counts[this.#slotOf(hash)] ?? 0;
  }

  /** How much it says that a word stands at a place, in bits: rare words say more. Between 1 and 14. */
  weightOf(hash: number): number {
    const weight = Math.log2((this.length + 2) / (this.countOf(hash) + 1));
    return Math.max(1, Math.min(14, weight));
  }

  /** The occurrences of a word, from the end of the text to its start. */
  *occurrences(hash: number): Iterable<number> {
    for (let word = this.#heads[this.#slotOf(hash)] ?? -1; word >= 0; word = this.#before[word] ?? -1) {
      if (this.words.hashes[word] === hash) yield word;
    }
  }

  #slotOf(hash: number): number {
    // Hashes of short words differ in their low bits only.
    return Math.imul(hash ^ (hash >>> 15), PRIME) >>> this.#shift;
  }
}
