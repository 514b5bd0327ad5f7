import { AUTHOR_CLAIM_KINDS } from '../claims/own/kinds.js';
import type { LanguageData } from './language.js';
import type { Lexicon } from './lexicon.js';
import { hashOf } from './wordHash.js';

/** A phrase that decides a kind, or (`kind` null) one within which another does not. */
export interface KindPhrase {
  /** The kind's number. */
  readonly kind: number | null;
  readonly words: readonly number[];
}

/** The phrases of all kinds by the hash of their first word, the longest first. */
export function kindPhrasesOf({ kinds }: LanguageData, lexicon: Pick<Lexicon, 'toModel'>): Map<number, KindPhrase[]> {
  const byFirst = new Map<number, KindPhrase[]>();
  const add = (phrase: string, kind: number | null): void => {
    const words = phrase
      .trim()
      .split(' ')
      .map((word) => lexicon.toModel(hashOf(word)));
    const first = words[0] ?? 0;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { kind, words }]);
  };
  for (const { kind, phrases, unless } of kinds) {
    for (const phrase of phrases.split('\n')) add(phrase, AUTHOR_CLAIM_KINDS.indexOf(kind));
    for (const phrase of unless) add(phrase, null);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
