import { DETERMINERS, LANDS, LIST_ADVERBS, PARTS } from './signs.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import { isName, isPlainAdjective, isPreposition, joins } from './words.js';

/** As far as lists of names are followed. */
const LONGEST_LIST = 20;

/** What stands left of a mention: where the word is that governs, and what was passed over on the way to it. */
export interface Left {
  readonly at: number;
  readonly listed: boolean;
  readonly comma: boolean;
  readonly part: NearbyWord | null;
  readonly example: boolean;
}

/** Passes over articles, names that stand in a list with this one, parts of countries and "such as". */
export function beforeList(around: Surroundings): Left {
  let listed = false;
  let part: NearbyWord | null = null;
  let example = false;
  let comma = false;
  let at = 0;
  while (at < LONGEST_LIST) {
    const word = around.before(at);
    const next = around.before(at + 1);
    if (DETERMINERS.has(word.text)) at++;
    else if (PARTS.has(word.text) && (at === 0 || !word.capital)) {
      part = word;
      at++;
    } else if (joins(word) && isName(next)) {
      listed = true;
      comma ||= word.text === ',';
      at++;
    } else if (LIST_ADVERBS.has(word.text) && joins(next)) at++;
    else if (joins(word) && next.text === ',' && isName(around.before(at + 2))) {
      listed = true;
      comma = true;
      at += 2;
    } else if (isAsWellAs(around, at)) {
      listed = true;
      at += 3;
    } else if (listed && isName(word)) at++;
    else if (exampleWords(around, at) > 0) {
      example = true;
      at += exampleWords(around, at);
    } else if (isPlainAdjective(word) && (DETERMINERS.has(next.text) || (isPreposition(next) && !isGerund(word, next))))
      at++;
    else break;
  }
  return { at, listed, comma, part, example };
}

/** "New Zealand as well as". */
const isAsWellAs = (around: Surroundings, at: number): boolean =>
  around.before(at).text === 'as' &&
  around.before(at + 1).text === 'well' &&
  around.before(at + 2).text === 'as' &&
  isName(around.before(at + 3));

/** "to alienate Japan", "in freeing Syria": the verb governs. */
const isGerund = (word: NearbyWord, preposition: NearbyWord): boolean =>
  preposition.text === 'to' || word.text.endsWith('ing');

/** How many words "countries such as" or "parties, including" is long that ends at `at`; 0 where none does. */
function exampleWords(around: Surroundings, at: number): number {
  const word = around.before(at).text;
  let length = 0;
  if (word === 'as' && around.before(at + 1).text === 'such') length = 2;
  else if (word === 'including' || word === 'especially' || word === 'notably' || word === 'like') length = 1;
  if (length === 0) return 0;
  if (around.before(at + length).text === ',') length++;
  // "partners in Asia such as", and "in countries such as": the one noun is what they are, the other says nothing.
  while (isName(around.before(at + length))) length++;
  if (isPreposition(around.before(at + length))) length++;
  if (LANDS.has(around.before(at + length).text)) {
    length++;
    if (isPlainAdjective(around.before(at + length))) length++;
  }
  return length;
}

/** Passes over "and Russia", ", India and the United States" behind a mention. */
export function behindList(around: Surroundings): number {
  let at = 0;
  while (at < LONGEST_LIST) {
    if (!joins(around.after(at))) return at;
    let next = at + 1;
    while (joins(around.after(next)) || DETERMINERS.has(around.after(next).text)) next++;
    if (!isName(around.after(next))) return at;
    while (next < LONGEST_LIST && isName(around.after(next))) next++;
    at = next;
  }
  return at;
}
