import type { AliasKind } from '../../knowledge/model.js';
import { FUNCTION_WORDS } from './signs.js';
import { isSeat } from './sure.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import { isKnownNoun, isKnownVerb, isWord } from './words.js';

/** Whether a mention says of what kind something behind it is, as adjectives do. @param isGoverned whether a preposition stands before it. */
export const isModifying = (around: Surroundings, kind: AliasKind, isGoverned: boolean): boolean =>
  kind === 'adjective' ||
  kind === 'people' ||
  around.isJoined('after') ||
  (isGoverned && isNounBehind(around)) ||
  isOneOfAKind(around, kind) ||
  isOnlyNoun(around.after(0));

/** "a New Zealand physicist": states have no "a". "The first Oslo concert": capitals have no article either. */
function isOneOfAKind(around: Surroundings, kind: AliasKind): boolean {
  const next = around.after(0);
  const { text } = around.before(0);
  if (!isWord(next) || FUNCTION_WORDS.has(next.text) || next.text.endsWith('ly')) return false;
  return ONE.has(text) || (kind === 'metonym' && !isSeat(around) && ARTICLES.has(text));
}
const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'this',
  'first',
  'second',
  'third',
  'last',
  'next',
  'new',
  'old',
  'former',
]);
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one', 'any', 'every', 'each']);

/** "Future U.S. diplomats": what can be no verb does not begin what a subject does. */
const isOnlyNoun = (word: NearbyWord): boolean =>
  !word.capital && !FUNCTION_WORDS.has(word.text) && isKnownNoun(word) && !isKnownVerb(word);

/** "in China policy", "by U.S. forces". */
function isNounBehind(around: Surroundings): boolean {
  const next = around.after(0);
  return !next.capital && !FUNCTION_WORDS.has(next.text) && isKnownNoun(next);
}
