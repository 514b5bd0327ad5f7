import { COORDINATORS, FUNCTION_WORDS, SUPERLATIVES } from './signs.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import type { EvidenceTaker } from './taker.js';
import { isKnownNoun, isWord } from './words.js';

/** How many words of a phrase are looked at. */
const PHRASE = 4;

/** What a genitive or an adjective stands before: its first word and the last that is one of the known nouns. */
export function readPhrase(
  around: Surroundings,
  from: number,
  place: 'owned' | 'modified' | 'follow' | 'has' | 'is',
  take: EvidenceTaker,
  whose = '',
): void {
  if (place === 'owned' || place === 'modified') take.word(place, around.after(from), '', '');
  let head: NearbyWord | null = null;
  for (let at = from; at < from + PHRASE; at++) {
    const word = around.after(at);
    if (place === 'owned' && SUPERLATIVES.has(word.text)) take.shape('owned', '*superlative', word);
    if (isNumber(word) || (at > from && COORDINATORS.has(word.text))) continue;
    if (!isWord(word) || FUNCTION_WORDS.has(word.text)) break;
    if (isKnownNoun(word)) head = word;
  }
  if (!head) return;
  take.word('head', head, place === 'owned' ? "'s " : `${place} `, '');
  if (whose !== '') take.word('head', head, `${whose}'s `, '');
}

const isNumber = ({ text }: NearbyWord): boolean => text >= '0' && text < ':';
