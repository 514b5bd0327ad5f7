import { PRIME, SEED } from '../../text/tokens.js';
import { twice } from '../wordHits.js';
import { factsOf, type WordFacts } from './wordFacts.js';
import { isApostropheIn, LETTER_READ, NO_LETTER, readLetter } from './wordLetters.js';

/** So many words are remembered; a text of other words than a language has must not fill the memory. */
const MOST_WORDS = 16_000;
/** A power of two, with room to spare. */
const SLOTS = 2 ** 15;
const SLOT_SHIFT = 32 - 15;
const CHECK_PRIME = 0x01000193;

/**
 * Numbers the words that it meets, so that what is known of one is found again without a string of it. Words that differ only in the case
 * of their Latin letters have one number. Two hashes tell words apart. Of the stretch read last the columns tell where each word stands.
 */
export class WordBook {
  count = 0;
  starts = new Int32Array(64);
  ends = new Int32Array(64);
  numbers = new Int32Array(64);
  /** Changes where all words have been forgotten, and their numbers with them. */
  edition = 0;
  /** By number. */
  readonly facts: WordFacts[] = [];
  /** By slot: a hash, the other, and a number plus one; 0 is an empty slot. */
  private readonly slots = new Int32Array(3 * SLOTS);

  /** What the n-th word read last is; of nothing where there is none. */
  factsAt(at: number): WordFacts {
    return at >= 0 && at < this.count ? (this.facts[this.numbers[at] ?? -1] ?? NOTHING) : NOTHING;
  }

  /** The n-th word read last, from the text that it was read in. */
  written(text: string, at: number): string {
    return at >= 0 && at < this.count ? text.slice(this.starts[at], this.ends[at]) : '';
  }

  /** Reads the words within `[from, to)`; hyphens part them, apostrophes do not. Linear. */
  read(text: string, from: number, to: number): void {
    // A local name: what belongs to the module is fetched anew each time.
    const letters = LETTER_READ;
    this.count = 0;
    if (this.facts.length >= MOST_WORDS) this.forget();
    for (let i = from; i < to;) {
      let letter = letters[text.charCodeAt(i)] || readLetter(text, i);
      if (letter === NO_LETTER) {
        i++;
        continue;
      }
      const start = i;
      let hash = SEED;
      let check = 0;
      while (letter !== NO_LETTER) {
        hash = Math.imul(hash ^ letter, PRIME);
        check = Math.imul(check, CHECK_PRIME) + letter;
        if (++i >= to) break;
        letter = letters[text.charCodeAt(i)] || readLetter(text, i);
        if (letter === NO_LETTER && isApostropheIn(text, i, to)) letter = text.charCodeAt(i);
      }
      this.push(start, i, this.numberOf(text, start, i, hash, check | 0));
    }
  }

  private forget(): void {
    this.facts.length = 0;
    this.slots.fill(0);
    this.edition++;
  }

  private push(start: number, end: number, number: number): void {
    if (this.count === this.starts.length) this.grow();
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.numbers[at] = number;
  }

  private grow(): void {
    this.starts = twice(this.starts);
    this.ends = twice(this.ends);
    this.numbers = twice(this.numbers);
  }

  private numberOf(text: string, start: number, end: number, hash: number, check: number): number {
    const { slots } = this;
    let slot = 3 * (hash >>> SLOT_SHIFT);
    for (; slots[slot + 2] !== 0; slot = (slot + 3) % slots.length) {
      if (slots[slot] === hash && slots[slot + 1] === check) return (slots[slot + 2] ?? 0) - 1;
    }
    slots[slot] = hash;
    slots[slot + 1] = check;
    return (slots[slot + 2] = this.facts.push(factsOf(text.slice(start, end)))) - 1;
  }
}

const NOTHING: WordFacts = { lower: '', stem: '', gerund: false, negator: false };
