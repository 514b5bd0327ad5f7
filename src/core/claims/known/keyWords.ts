import { inflections } from '../inflect.js';
import type { Span } from '../../span.js';
import { FOLD, FOLD_SPECIAL } from '../../text/charClass.js';
import { PRIME, SEED } from '../../text/tokens.js';
import type { NamedEntry } from './utterance.js';

/** One byte for each value of a hash's upper half. */
const FILTER_SIZE = 1 << 16;
const FILTER_SHIFT = 16;

/** So many letters are compared: kin of a word differ mostly in their ends. */
const LETTERS = 5;

/** For claims that many a text could mean, words of which one must stand in a stretch before anybody reads it: a glance that costs next to nothing. */
export class KeyWords {
  private readonly filter = new Uint8Array(FILTER_SIZE);
  private readonly claims = new Map<number, number[]>();
  private readonly claimsOfEntry = new Map<number, number[]>();

  /** Adds a word in all its forms; of a phrase its longest word, which is mostly the rarest. */
  add(phrase: string, claim: number): void {
    const [longest = ''] = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).sort((a, b) => b.length - a.length);
    for (const form of inflections(longest)) {
      const { hash } = hashOf(form, 0, form.length);
      this.filter[hash >>> FILTER_SHIFT] = 1;
      const claims = this.claims.get(hash) ?? [];
      if (!claims.includes(claim)) this.claims.set(hash, [...claims, claim]);
    }
  }

  /** A mention of the entry does as well as a word. */
  addEntry(entry: number, claim: number): void {
    this.claimsOfEntry.set(entry, [...(this.claimsOfEntry.get(entry) ?? []), claim]);
  }

  /** The claims that have a word or one of the mentions in the text within `span`. */
  claimsIn(text: string, { start, end }: Span, mentions: readonly NamedEntry[]): ReadonlySet<number> {
    const found = new Set(mentions.flatMap(({ entry }) => this.claimsOfEntry.get(entry) ?? []));
    for (let i = start; i < end;) {
      const { hash, end: behind } = hashOf(text, i, end);
      if (behind > i && this.filter[hash >>> FILTER_SHIFT] === 1)
        for (const claim of this.claims.get(hash) ?? []) found.add(claim);
      i = Math.max(behind, i + 1);
    }
    return found;
  }
}

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
