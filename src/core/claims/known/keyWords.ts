import { inflections } from '../inflect.js';
import { FOLD, FOLD_SPECIAL } from '../../text/charClass.js';
import { PRIME, SEED } from '../../text/tokens.js';

/** So many letters are compared: kin of a word differ mostly in their ends. */
const LETTERS = 5;

/** For claims that many a text could mean, words of which one must stand in a stretch before anybody reads it. */
export class KeyWords {
  private readonly byHash = new Map<number, number[]>();
  private readonly byEntry = new Map<number, number[]>();

  /** Adds a word in all its forms; of a phrase its longest word, which is mostly the rarest. */
  add(phrase: string, claim: number): void {
    const [longest = ''] = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
    for (const form of inflections(longest)) {
      const { hash } = hashOf(form, 0, form.length);
      const claims = this.byHash.get(hash) ?? NONE;
      if (!claims.includes(claim)) this.byHash.set(hash, [...claims, claim]);
    }
  }

  /** A mention of the entry does as well as a word. */
  addEntry(entry: number, claim: number): void {
    this.byEntry.set(entry, [...(this.byEntry.get(entry) ?? NONE), claim]);
  }

  claimsOfEntry(entry: number): readonly number[] {
    return this.byEntry.get(entry) ?? NONE;
  }

  /** The claims that have a word or a part of it. */
  claimsOf(written: string): readonly number[] {
    const found = new Set<number>();
    for (let i = 0; i < written.length;) {
      const { hash, end } = hashOf(written, i, written.length);
      if (end > i) for (const claim of this.byHash.get(hash) ?? NONE) found.add(claim);
      i = Math.max(end, i + 1);
    }
    return found.size === 0 ? NONE : [...found];
  }
}

const NONE: readonly number[] = [];
const word = { hash: 0, end: 0 };

/** The hash of the word at `at`, and where it ends. The result is good until the next call. */
function hashOf(text: string, at: number, to: number): typeof word {
  let hash = SEED;
  let i = at;
  for (let folded = 0; i < to && (folded = FOLD[text.charCodeAt(i)] ?? 0) > FOLD_SPECIAL; i++) {
    if (i < at + LETTERS) hash = Math.imul(hash ^ folded, PRIME);
  }
  word.hash = hash;
  word.end = i;
  return word;
}
