import type { Pattern } from './pattern.js';
import type { WordIndex } from './wordIndex.js';

/** More places than this are not told apart by looking at them all. */
export const MOST_PLACES = 256;

/**
 * The places, as numbers of words, where all words of a pattern stand in a row: quote, prefix and suffix. In no order; no more than
 * `MOST_PLACES` occurrences of the pattern's rarest word are looked at, so that one pattern costs no more than that many times its length.
 */
export function agreeingPlaces(index: WordIndex, pattern: Pattern): number[] {
  const rarest = rarestWord(index, pattern);
  if (rarest < 0) return [];
  const places: number[] = [];
  let looked = 0;
  for (const word of index.occurrences(pattern.hashAt(rarest))) {
    if (looked++ === MOST_PLACES) break;
    if (standsAt(index, pattern, word - rarest)) places.push(word - rarest);
  }
  return places;
}

/** Whether all words of the pattern stand at a place. */
function standsAt({ words }: WordIndex, pattern: Pattern, at: number): boolean {
  if (at < 0 || at + pattern.length > words.length) return false;
  const { hashes } = pattern.words;
  for (let i = 0; i < hashes.length; i++) if (hashes[i] !== words.hashes[at + i]) return false;
  return true;
}

/** -1 where a word of the pattern is not in the text at all, or the pattern has none. */
function rarestWord(index: WordIndex, pattern: Pattern): number {
  let rarest = -1;
  let least = Infinity;
  for (let i = 0; i < pattern.length; i++) {
    const count = index.countOf(pattern.hashAt(i));
    if (count === 0) return -1;
    if (count < least) [rarest, least] = [i, count];
  }
  return rarest;
}
