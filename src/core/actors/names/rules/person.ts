import type { NameRule } from '../../../annotation.js';
import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';
import { isJunior } from '../wordAt.js';
import { isAdministration, takeAdministration } from './administration.js';

/** No name of a person has more words. */
const MOST_WORDS = 5;
const NEVER =
  flag.TITLE | flag.HEAD | flag.NO_ACTOR | flag.PLACE | flag.STARTER | flag.COMPANY | flag.DIGIT | flag.COMPOUND;
const SURNAME_MONTHS = new Set(['May', 'March', 'August', 'June', 'April']);
const SUFFIX = /^(?:Jr|Sr|[IVX]+)$/;

/**
 * Behind the last word of a person's name that goes on at `from`; `from` where none does.
 * @param before how many of its words stand before `from`.
 */
export function personEnd(r: NameReader, from: number, before = 0): number {
  let at = from;
  for (let count = before; count < MOST_WORDS; count++) {
    if (at > from && !(r.follows(at) || r.words[at]?.join === 'particle')) break;
    if (!isNameWord(r, at, count)) break;
    at++;
    if (r.has(at - 1, flag.POSSESSIVE)) break;
  }
  if (at > from && isJunior(r.words[at]?.text ?? '') && r.followsComma(at)) at++;
  return at;
}

function isNameWord(r: NameReader, at: number, count: number): boolean {
  const word = r.words[at];
  if (!word) return false;
  if (count > 0 && SUFFIX.test(word.text)) return true;
  if (SURNAME_MONTHS.has(word.text)) return count < 2 && !/^\s+\d/.test(r.text.slice(word.end, word.end + 4));
  // A month elsewhere: "Zhang Jun".
  if (word.text === 'Jun' && count === 1 && r.has(at - 1, flag.FAMILY_FIRST)) return true;
  const isSurname =
    count > 0 && r.has(at, flag.SURNAME) && r.has(at - 1, flag.FIRST_NAME | flag.INITIAL) && !r.follows(at + 1);
  const isGiven = r.has(at, flag.FIRST_NAME) && !r.has(at, flag.STARTER) && r.follows(at + 1);
  if (!isSurname && !isGiven && r.has(at, NEVER)) return false;
  if (r.has(at, flag.CALENDAR_WORD | flag.COMPOUND)) return false;
  // "MS MASSEN: Thank you.": in transcripts title and name are both in capitals.
  const isShouted = count === 0 && r.has(at - 1, flag.TITLE) && r.has(at - 1, flag.CAPITALS);
  if (r.has(at, flag.CAPITALS) && !r.has(at, flag.HEADING) && !isShouted) return false;
  if (count > 1 && r.has(at, flag.COMMON)) return false;
  const mention = r.mentionAt(at);
  if (!mention) return true;
  // "bin Salman" is known by itself, too.
  const start = word.join === 'particle' ? (r.words[at - 1]?.end ?? word.start) : word.start;
  const isWhole = mention.start >= start && mention.end <= word.end;
  return (
    isWhole &&
    count > 0 &&
    mention.known !== 'nationality' &&
    mention.known !== 'organization' &&
    mention.known !== 'term'
  );
}

/** Tells the words of `[from, to)` as a person, and offers the surname to the rest of the document. */
export function takePerson(r: NameReader, from: number, to: number, rule: NameRule): number {
  if (isAdministration(r, to)) return takeAdministration(r, to);
  // The document may know more of a surname: "Mr. Sanders", "López Obrador".
  const short = to - from === 1 || rule === 'pair' ? r.phrase(from, to) : null;
  const naming = r.take(from, to, { type: 'person', rule }, undefined, short);
  if (to - from > 1) r.offer(naming.name, naming);
  for (const key of surnames(r, from, to)) r.offer(key, naming);
  return to;
}

/** "Borrell"; of "Ursula von der Leyen" also "von der Leyen"; of "Xi Jinping" the first. */
function surnames(r: NameReader, from: number, to: number): string[] {
  let last = to - 1;
  while (last > from && SUFFIX.test(r.words[last]?.text ?? '')) last--;
  const word = r.words[last];
  if (!word) return [];
  const isFamilyFirst = to - from > 1 && r.has(from, flag.FAMILY_FIRST) && !r.has(last, flag.FAMILY_FIRST);
  if (isFamilyFirst && !r.has(from, flag.FIRST_NAME)) return [r.words[from]?.text ?? ''];
  if (word.join !== 'particle' || last === from) return [word.text];
  const before = r.words[last - 1];
  const whole = before ? r.text.slice(before.end, word.end).trim().replace(/\s+/g, ' ') : word.text;
  return [word.text, whole, whole.charAt(0).toUpperCase() + whole.slice(1)];
}
