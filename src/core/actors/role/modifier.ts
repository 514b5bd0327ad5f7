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
  isOneOfAKind(around, kind) ||
  isBeforeNoun(around.after(0), isGoverned);

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

/** "in China policy", "by U.S. forces"; "Future U.S. diplomats": what can be no verb does not begin what a subject does. */
const isBeforeNoun = (next: NearbyWord, isGoverned: boolean): boolean =>
  !next.capital && !FUNCTION_WORDS.has(next.text) && isKnownNoun(next) && (isGoverned || !isKnownVerb(next));
