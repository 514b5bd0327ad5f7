import { isLetterAt } from '../../text/characters.js';
import { COORDINATORS, FUNCTION_WORDS } from './signs.js';
import type { NearbyWord } from './surroundings.js';
import { classesOf, isOf, type WordClass } from './wordClasses.js';

const PREPOSITIONS: ReadonlySet<WordClass> = new Set(['where', 'whither', 'party', 'other']);
const NOUNS: ReadonlySet<WordClass> = new Set([
  'office',
  'deed',
  'land',
  'dealing',
  'firm',
  'sport',
  'person',
  'journey',
]);
const VERBS: ReadonlySet<WordClass> = new Set(['speaking', 'acting']);

/** What goes on with a list of names. */
export const joins = ({ text }: NearbyWord): boolean => COORDINATORS.has(text) || text === ',';
export const isName = (word: NearbyWord): boolean => word.capital && !FUNCTION_WORDS.has(word.text);
export const isWord = ({ text }: NearbyWord): boolean => isLetterAt(text, 0);
export const isPreposition = ({ text }: NearbyWord): boolean => isOf(text, PREPOSITIONS);
export const isKnownNoun = ({ text }: NearbyWord): boolean => isOf(text, NOUNS);
export const isKnownVerb = ({ text }: NearbyWord): boolean => isOf(text, VERBS);
/** A word of which nothing is known, such as may stand between a preposition and a name. */
export const isPlainAdjective = (word: NearbyWord): boolean =>
  isWord(word) && !word.capital && !FUNCTION_WORDS.has(word.text) && classesOf(word.text).length === 0;
