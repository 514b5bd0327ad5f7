import type { ActorType } from '../../knowledge/model.js';
import { isSpaceAt } from '../../text/characters.js';
import { wordFlags } from './wordFlags.js';

/** ", the party's leader," ", director of", ", a senior fellow at". */
const BEHIND =
  /^,\s+((?:(?:a|an|the|its|their|his|her|who|then|now|former|and)\s+)?(?:[\p{L}’'-]+\s+){0,5}?)([a-z]+(?:-[a-z]+)*)(?=\s+(?:of|at|for|in|with|to|and|on)\b|,|\.|;|\))/u;
const COMMA = 0x2c;
const LONGEST_WORD = 24;

/** True where somebody's office stands right before, in small letters: "spokesman Dmitry Peskov". */
export function hasOfficeBefore(text: string, start: number): boolean {
  const word = wordBefore(text, start);
  return word.length > 2 && !word.endsWith('s') && wordFlags().isOffice(word);
}

/** True where somebody's office stands right behind as an apposition, in small letters. */
export function hasOfficeBehind(text: string, end: number): boolean {
  if (text.charCodeAt(end) !== COMMA) return false;
  const office = BEHIND.exec(text.slice(end, end + 90))?.[2];
  return office !== undefined && wordFlags().isOffice(office);
}

/** What a noun beside it says that a name is of: "the news agency Tanmark", "the Varn newspaper", "firms such as Tanmark and Varn". */
export function kindBeside(text: string, start: number, end: number): ActorType | undefined {
  const flags = wordFlags();
  return flags.kindOf(wordBefore(text, start)) ?? flags.kindOf(wordBehind(text, end)) ?? exampleKind(text, start);
}

/** "companies such as", then perhaps a few names. */
const EXAMPLES = /\b([a-z]+)(?:, | )(?:such as|like|including) (?:(?:[A-Z][\w’'&.-]*,? ){1,5}(?:and |or )?){0,4}$/;
const LONGEST_EXAMPLES = 90;

function exampleKind(text: string, start: number): ActorType | undefined {
  // Asked of every name that no rule knows: a look at one word answers most.
  const before = wordBefore(text, start);
  if (before !== 'as' && before !== 'like' && before !== 'including' && before !== 'and' && !/^[A-Z]/.test(before))
    return undefined;
  const noun = EXAMPLES.exec(text.slice(Math.max(0, start - LONGEST_EXAMPLES), start))?.[1] ?? '';
  const flags = wordFlags();
  if (noun.endsWith('ies')) return flags.kindOf(`${noun.slice(0, -3)}y`);
  return noun.endsWith('s') ? flags.kindOf(noun.slice(0, -1)) : undefined;
}

const PLACING = new Set('in at near from to of around across outside inside via into'.split(' '));

/** True where what stands before a name tells where something is. */
export function hasPlaceBefore(text: string, start: number): boolean {
  const before = wordBefore(text, start).toLowerCase();
  if (before !== 'the') return PLACING.has(before);
  return PLACING.has(wordBefore(text, text.lastIndexOf(' ', start - 2) + 1).toLowerCase());
}

const SPEAKING = new Set(
  (
    'said says told tells added adds reported reports announced announces declined warned warns argued argues denied denies claimed claims noted insisted declared ' +
    'quoted agreed offered plans urged confirmed replied refused expects hopes wants believes thinks'
  ).split(' '),
);
const BEFORE_VERBS = new Set('also has had later then further'.split(' '));

/** True where a verb of saying or wanting stands right behind. */
export function isSpeaking(text: string, end: number): boolean {
  const behind = wordBehind(text, end);
  if (SPEAKING.has(behind)) return true;
  return BEFORE_VERBS.has(behind) && SPEAKING.has(wordBehind(text, end + 1 + behind.length));
}

/** What was asked last: each name is asked for the word before it again and again. */
const asked = { text: '', start: -1, word: '' };

/** The letters and hyphens right before `start` and one space, perhaps with a comma. */
function wordBefore(text: string, start: number): string {
  if (asked.start === start && asked.text === text) return asked.word;
  asked.text = text;
  asked.start = start;
  return (asked.word = readBefore(text, start));
}

function readBefore(text: string, start: number): string {
  let end = start - 1;
  if (!isSpaceAt(text, end)) return '';
  if (text.charCodeAt(end - 1) === COMMA) end--;
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD && isWordUnit(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end);
}

/** The letters and hyphens behind one space. */
function wordBehind(text: string, end: number): string {
  if (!isSpaceAt(text, end)) return '';
  let to = end + 1;
  while (to < text.length && to - end < LONGEST_WORD && isWordUnit(text.charCodeAt(to))) to++;
  return text.slice(end + 1, to);
}

const isWordUnit = (unit: number): boolean => ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || unit === 0x2d;
