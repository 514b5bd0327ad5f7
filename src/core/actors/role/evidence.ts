import type { AliasKind } from '../../knowledge/model.js';
import { AUXILIARIES, BE, COORDINATORS, DETERMINERS, FUNCTION_WORDS, LANDS, PARTS } from './signs.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import { classesOf } from './wordClasses.js';

/**
 * Where a word stands that tells something about a mention:
 * `governor` the word that it hangs on, to its left ("in" of "in northern China"); `beyond` the one before a preposition that governs;
 * `follow` what comes behind it; `verb` the verb of which it may be the subject; `owned` and `head` the first and the last word of
 * what is its own ("China's growing navy"); `modified` the same for what it merely stands before; `part` a part of it ("northern"); `shape` how it stands;
 * `kind` what kind of name it is.
 */
export const PLACES = [
  'kind',
  'governor',
  'beyond',
  'pair',
  'follow',
  'verb',
  'owned',
  'head',
  'modified',
  'joined',
  'part',
  'shape',
] as const;
export type Place = (typeof PLACES)[number];

/** Takes a piece of evidence. A word's classes come as words of their own, with a star before. */
export type TakeEvidence = (place: Place, word: string, at: NearbyWord | null) => void;

/** As far as lists of names are followed. */
const LONGEST_LIST = 20;

/** Tells all that stands around a mention and may decide what part it plays. */
export function readEvidence(around: Surroundings, kind: AliasKind, take: TakeEvidence): void {
  take('kind', kind, null);
  const isAttributive = kind === 'adjective' || kind === 'people';
  const left = beforeList(around);
  const isGoverned = isPreposition(around.before(left.at)) && !opensClause(around, left);
  const isModifier = isAttributive || around.isJoined('after') || (isGoverned && isNounBehind(around));
  if (around.isJoined('before')) take('shape', 'joined to what stands before', around.before(0));
  if (!isModifier) readLeft(around, left, kind, isGoverned, take);
  readRight(around, isModifier, isGoverned, take);
}

/** What stands left of a mention: where the word is that governs, and what was passed over on the way to it. */
interface Left {
  readonly at: number;
  readonly listed: boolean;
  readonly comma: boolean;
  readonly part: NearbyWord | null;
  readonly example: boolean;
}

/** "In Europe, Germany has …", "… from China, and China retaliated": what stands before the comma does not govern the subject behind it. */
function opensClause(around: Surroundings, { comma }: Left): boolean {
  if (!comma) return false;
  let at = behindList(around);
  while (around.after(at).text.endsWith('ly')) at++;
  const { text, capital } = around.after(at);
  return !capital && (AUXILIARIES.has(text) || VERB_CLASSES.some((one) => classesOf(text).includes(one)));
}
const VERB_CLASSES = ['speaking', 'acting'] as const;

/** "in China policy", "by U.S. forces". */
function isNounBehind(around: Surroundings): boolean {
  const next = around.after(0);
  return !next.capital && !FUNCTION_WORDS.has(next.text) && isKnownNoun(next);
}

const isKnownNoun = ({ text }: NearbyWord): boolean => NOUN_CLASSES.some((one) => classesOf(text).includes(one));
const NOUN_CLASSES = ['office', 'deed', 'land', 'dealing'] as const;

function readLeft(around: Surroundings, left: Left, kind: AliasKind, isGoverned: boolean, take: TakeEvidence): void {
  if (left.part) take('part', '*part', left.part);
  if (left.example) take('shape', 'one example of several', null);
  if (left.listed) take('shape', 'listed', null);
  if (left.comma) take('shape', 'behind name and comma', around.before(0));
  if (!isGoverned && left.comma && isPreposition(around.before(left.at))) return;
  const governor = around.before(left.at);
  // In "Russia's lower house" the house is what "in" governs, and of capitals more is said as of governments.
  const owner = around.after(0).text === "'s" ? "'s " : '';
  const capital = kind === 'metonym' ? 'capital ' : '';
  tell('governor', governor, (place, word, at) => {
    take(place, owner + word, at);
    if (isGoverned && capital !== '') take(place, capital + owner + word, at);
  });
  if (!isGoverned) return;
  const earlier = around.before(left.at + 1);
  tell('beyond', earlier, take);
  tell('pair', earlier, (place, word, at) => {
    take(place, `${owner}${word} ${governor.text}`, at);
    if (capital !== '') take(place, `${capital}${word} ${governor.text}`, at);
  });
}

/** Passes over articles, names that stand in a list with this one, parts of countries and "such as". */
function beforeList(around: Surroundings): Left {
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
    } else if (joins(word) && next.text === ',' && isName(around.before(at + 2))) {
      listed = true;
      at += 2;
    } else if (listed && isName(word)) at++;
    else if (exampleWords(around, at) > 0) {
      example = true;
      at += exampleWords(around, at);
    } else if (isPlainAdjective(word) && (DETERMINERS.has(next.text) || (isPreposition(next) && next.text !== 'to')))
      at++;
    else break;
  }
  return { at, listed, comma, part, example };
}

const joins = ({ text }: NearbyWord): boolean => COORDINATORS.has(text) || text === ',';
const isName = (word: NearbyWord): boolean => word.capital && !FUNCTION_WORDS.has(word.text);
const isWord = ({ text }: NearbyWord): boolean => /^\p{L}/u.test(text);
const isPreposition = ({ text }: NearbyWord): boolean =>
  PREPOSITION_CLASSES.some((one) => classesOf(text).includes(one));
const PREPOSITION_CLASSES = ['where', 'whither', 'party', 'other'] as const;
const isPlainAdjective = (word: NearbyWord): boolean =>
  isWord(word) && !word.capital && !FUNCTION_WORDS.has(word.text) && classesOf(word.text).length === 0;

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

function readRight(around: Surroundings, isModifier: boolean, isGoverned: boolean, take: TakeEvidence): void {
  const next = around.after(0);
  if (around.isJoined('after')) {
    take('shape', 'joined to what follows', next);
    return tell('joined', next, take);
  }
  if (isModifier) return tellPhrase(around, 0, 'modified', take);
  if (next.text === "'s") {
    take('follow', "'s", next);
    return tellPhrase(around, 1, 'owned', take);
  }
  const at = behindList(around);
  const follow = around.after(at);
  if (follow.text !== '.') take('follow', shapeOf(follow), follow);
  if (at === 0 && isWord(follow) && !FUNCTION_WORDS.has(follow.text)) tellPhrase(around, 0, 'follow', take);
  if (!isGoverned) readVerb(around, at, take);
}

function readVerb(around: Surroundings, at: number, take: TakeEvidence): void {
  let verb = at;
  while (verb < at + 4 && isBesideVerb(around.after(verb))) verb++;
  const isPassive = verb > at && BE.has(around.after(verb - 1).text);
  const word = around.after(verb);
  take('verb', shapeOf(word), word);
  for (const one of classesOf(word.text)) take('verb', `${isPassive ? 'passive ' : ''}*${one}`, word);
  if (verb > at) take('shape', 'before an auxiliary', around.after(at));
}

const isBesideVerb = ({ text }: NearbyWord): boolean => AUXILIARIES.has(text) || text.endsWith('ly');

/** Passes over "and Russia", ", India and the United States" behind a mention. */
function behindList(around: Surroundings): number {
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

/** What a genitive or an adjective stands before: its first word and the last that is one of the known nouns. */
function tellPhrase(
  around: Surroundings,
  from: number,
  place: 'owned' | 'modified' | 'follow',
  take: TakeEvidence,
): void {
  if (place !== 'follow') tell(place, around.after(from), take);
  let head: NearbyWord | null = null;
  for (let at = from; at < from + 4; at++) {
    const word = around.after(at);
    if (word.text === '' || FUNCTION_WORDS.has(word.text) || /^[^\p{L}]/u.test(word.text)) break;
    if (isKnownNoun(word)) head = word;
  }
  if (head) tell('head', head, (where, word, at) => take(where, `${place === 'owned' ? "'s" : place} ${word}`, at));
}

function tell(place: Place, word: NearbyWord, take: TakeEvidence): void {
  take(place, shapeOf(word), word);
  for (const one of classesOf(word.text)) take(place, `*${one}`, word);
}

/** A word as evidence: names, numbers and the border of the text are not told apart. */
function shapeOf(word: NearbyWord): string {
  if (word.text === '') return '*border';
  if (/^\d/.test(word.text)) return '*number';
  return word.capital && !FUNCTION_WORDS.has(word.text) && classesOf(word.text).length === 0 ? '*name' : word.text;
}
