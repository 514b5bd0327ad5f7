import { shiftFor } from '../../text/hashFilter.js';
import { mayHaveStop, shapeOf } from './wordAt.js';
import { wordFlags } from './wordFlags.js';

/** A capitalised word as texts have it. */
export interface Spelling {
  readonly text: string;
  /** Bits of `flags.ts`. */
  readonly bits: number;
  /** Letters of ASCII and nothing else, two at least. */
  readonly isSimple: boolean;
  /** The stop behind it may belong to it: "Jr.", "Inc.". */
  readonly mayHaveStop: boolean;
}

const SLOTS = 2 ** 15;
/** So many spellings are remembered: then the table starts anew. */
const MOST = SLOTS / 2;
const SIMPLE = /^[A-Z][A-Za-z]+$/;

/** What is known of words met before, by the hashes of their tokens: no string is made of a word a second time. */
class Spellings {
  private readonly flags = wordFlags();
  private readonly hashes = new Int32Array(SLOTS);
  private readonly known = new Array<Spelling | undefined>(SLOTS).fill(undefined);
  private readonly shift = shiftFor(SLOTS);
  private count = 0;

  /** The word at `[start, end)` of a text, UTF-16 offsets. @param hash of the token that stands there. */
  at(text: string, start: number, end: number, hash: number): Spelling {
    let slot = hash >>> this.shift;
    for (let known = this.known[slot]; known; known = this.known[slot]) {
      if (this.hashes[slot] === hash && isSpelled(known.text, text, start, end)) return known;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return this.add(text.slice(start, end), hash, slot);
  }

  private add(text: string, hash: number, free: number): Spelling {
    const bits = this.flags.of(text) | shapeOf(text);
    const spelling = { text, bits, isSimple: SIMPLE.test(text), mayHaveStop: mayHaveStop(text) };
    let slot = free;
    if (++this.count > MOST) {
      this.known.fill(undefined);
      this.count = 1;
      slot = hash >>> this.shift;
    }
    this.hashes[slot] = hash;
    this.known[slot] = spelling;
    return spelling;
  }
}

function isSpelled(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

let made: Spellings | null = null;

/** One table for all texts, made when first asked for. */
export const spellings = (): Spellings => (made ??= new Spellings());
