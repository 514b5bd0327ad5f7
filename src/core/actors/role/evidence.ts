import type { AliasKind } from '../../knowledge/model.js';
import { beforeList, behindList, type Left } from './lists.js';
import { AUXILIARIES, BE, DETERMINERS, FUNCTION_WORDS, LANDS, MONTHS, PARTS } from './signs.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import { classesOf } from './wordClasses.js';
import { isKnownNoun, isKnownVerb, isPreposition, isWord, joins } from './words.js';

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

/**
 * Takes a piece of evidence: a word near the mention, and what is said of it. `keysOf` makes of it what is weighed.
 * @param before what stands before the word in its key, "capital " or "'s ". @param behind the word behind it in its key, "of".
 */
export type TakeWord = (place: Place, word: NearbyWord, before: string, behind: string) => void;

/** Takes a piece of evidence that is more than a word: how the mention stands, or of what kind it is. */
export type TakeShape = (place: Place, name: string, at: NearbyWord | null) => void;

/** Told of all the evidence around a mention. */
export interface EvidenceTaker {
  readonly word: TakeWord;
  readonly shape: TakeShape;
}

/** What a word is weighed by: itself, and each of its classes with a star. */
export function keysOf(word: NearbyWord, before: string, behind: string): string[] {
  const end = behind === '' ? '' : ` ${behind}`;
  return [`${before}${shapeOf(word)}${end}`, ...classesOf(word.text).map((one) => `${before}*${one}${end}`)];
}

/** Tells all that stands around a mention and may decide what part it plays. */
export function readEvidence(around: Surroundings, kind: AliasKind, take: EvidenceTaker): void {
  take.shape('kind', kind, null);
  const isAttributive = kind === 'adjective' || kind === 'people';
  const left = beforeList(around);
  const isGoverned =
    isPreposition(around.before(left.at)) && !(left.comma && opensClause(around, around.before(left.at)));
  const isModifier = isAttributive || around.isJoined('after') || (isGoverned && isNounBehind(around));
  if (around.isJoined('before')) take.shape('shape', 'joined to what stands before', around.before(0));
  if (!isModifier) readLeft(around, left, kind, isGoverned, take);
  readRight(around, isModifier, isGoverned, take);
}

/**
 * "In Europe, Germany has …", "… from China, and China retaliated": what stands before the comma does not govern the subject behind it.
 * In "the talks in Tokyo, Japan were …" it does.
 */
function opensClause(around: Surroundings, governor: NearbyWord): boolean {
  const isBare = around.before(0).text === ',';
  if (governor.capital && isBare && isWord(around.after(0)) && !joins(around.after(0))) return true;
  const mayBeTown = isBare && !governor.capital && !MONTHS.has(around.before(1).text);
  let at = behindList(around);
  const isOneOfSeveral = at > 0;
  while (around.after(at).text.endsWith('ly')) at++;
  const word = around.after(at);
  if (word.capital) return false;
  return isKnownVerb(word) || (AUXILIARIES.has(word.text) && (isOneOfSeveral || !mayBeTown));
}

/** "in China policy", "by U.S. forces". */
function isNounBehind(around: Surroundings): boolean {
  const next = around.after(0);
  return !next.capital && !FUNCTION_WORDS.has(next.text) && isKnownNoun(next);
}

function readLeft(around: Surroundings, left: Left, kind: AliasKind, isGoverned: boolean, take: EvidenceTaker): void {
  if (left.part) take.shape('part', '*part', left.part);
  if (left.example) take.shape('shape', 'one example of several', null);
  if (left.listed) take.shape('shape', 'listed', null);
  if (left.comma) take.shape('shape', 'behind name and comma', null);
  const governor = around.before(left.at);
  if (!isGoverned && left.comma && isPreposition(governor)) return;
  // In "Russia's lower house" the house is what "in" governs, and of capitals more is said as of governments.
  const owner = around.after(0).text === "'s" ? "'s " : '';
  take.word('governor', governor, owner, '');
  if (!isGoverned) return;
  const earlier = around.before(left.at + 1);
  take.word('beyond', earlier, '', '');
  take.word('pair', earlier, owner, governor.text);
  if (kind !== 'metonym') return;
  take.word('governor', governor, `capital ${owner}`, '');
  take.word('pair', earlier, 'capital ', governor.text);
}

function readRight(around: Surroundings, isModifier: boolean, isGoverned: boolean, take: EvidenceTaker): void {
  const next = around.after(0);
  if (around.isJoined('after')) {
    take.shape('shape', 'joined to what follows', next);
    take.word('joined', next, '', '');
    return;
  }
  if (isModifier) return readPhrase(around, 0, 'modified', take);
  if (next.text === "'s") {
    take.word('follow', next, '', '');
    return readPhrase(around, 1, 'owned', take);
  }
  const at = behindList(around);
  const follow = around.after(at);
  if (follow.text !== '.') take.shape('follow', shapeOf(follow), follow);
  if (isDirection(around, at)) take.shape('follow', 'to the north of something', around.after(at + 2));
  if (at === 0 && isWord(follow) && !FUNCTION_WORDS.has(follow.text)) readPhrase(around, 0, 'follow', take);
  if (!isGoverned) readVerb(around, at, take);
}

/** "Guyana to the west": of neighbours on a map. */
const isDirection = (around: Surroundings, at: number): boolean =>
  ['to', 'in', 'on'].includes(around.after(at).text) &&
  around.after(at + 1).text === 'the' &&
  PARTS.has(around.after(at + 2).text);

const HAS: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Behind articles and numbers. */
function firstOfPhrase(around: Surroundings, from: number): number {
  let at = from;
  while (at < from + 2 && DETERMINERS.has(around.after(at).text)) at++;
  return at;
}

/** How many auxiliaries and adverbs are passed over. */
const MOST_BESIDE = 4;

function readVerb(around: Surroundings, at: number, take: EvidenceTaker): void {
  let verb = at;
  while (verb < at + MOST_BESIDE && (isBesideVerb(around.after(verb)) || isGoingTo(around, verb))) verb++;
  if (!isWord(around.after(verb))) return;
  const isPassive = verb > at && BE.has(around.after(verb - 1).text);
  take.word('verb', around.after(verb), isPassive ? 'passive ' : '', '');
  if (verb === at) return;
  take.shape('shape', 'before an auxiliary', around.after(at));
  if (HAS.has(around.after(verb - 1).text))
    readPhrase(around, isWord(around.after(verb)) ? firstOfPhrase(around, verb) : verb, 'has', take);
  const land = landBehind(around, verb);
  if (land && BE.has(around.after(at).text)) take.shape('follow', 'is told to be a land', land);
}

/** "is one of the smallest countries", "is an island". */
function landBehind(around: Surroundings, from: number): NearbyWord | null {
  for (let at = from; at < from + DESCRIPTION; at++) {
    const word = around.after(at);
    if (LANDS.has(word.text) && (!PEOPLES.has(word.text) || LYING.has(around.after(at + 1).text))) return word;
    if (!isWord(word)) return null;
  }
  return null;
}
/** "The only state that has ratified it" acts; "a nation in the north" is where it is. */
const PEOPLES: ReadonlySet<string> = new Set(['state', 'states', 'nation', 'nations']);
const LYING: ReadonlySet<string> = new Set(['in', 'on', 'located', 'situated', 'bordered', 'bordering', 'with']);
/** How many words may describe a land before it is called one. */
const DESCRIPTION = 7;

/** "is going to be": nobody moves. */
const isGoingTo = (around: Surroundings, at: number): boolean =>
  around.after(at).text === 'going' && around.after(at + 1).text === 'to';

const isBesideVerb = ({ text }: NearbyWord): boolean => AUXILIARIES.has(text) || text.endsWith('ly');

/** How many words of a phrase are looked at. */
const PHRASE = 4;

/** What a genitive or an adjective stands before: its first word and the last that is one of the known nouns. */
function readPhrase(
  around: Surroundings,
  from: number,
  place: 'owned' | 'modified' | 'follow' | 'has',
  take: EvidenceTaker,
): void {
  if (place === 'owned' || place === 'modified') take.word(place, around.after(from), '', '');
  let head: NearbyWord | null = null;
  for (let at = from; at < from + PHRASE; at++) {
    const word = around.after(at);
    if (!isWord(word) || FUNCTION_WORDS.has(word.text)) break;
    if (isKnownNoun(word)) head = word;
  }
  if (head) take.word('head', head, place === 'owned' ? "'s " : `${place} `, '');
}

/** A word as evidence: names, numbers and the border of the text are not told apart. */
function shapeOf(word: NearbyWord): string {
  if (word.text === '') return '*border';
  const first = word.text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return '*number';
  return word.capital && !FUNCTION_WORDS.has(word.text) && classesOf(word.text).length === 0 ? '*name' : word.text;
}
