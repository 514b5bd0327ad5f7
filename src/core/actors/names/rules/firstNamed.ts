import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';
import { personEnd, takePerson } from './person.js';

/** "Josep Borrell": a given name and a surname; "Wang Yi" and "J. Smith" too. */
export function firstNamed(r: NameReader, at: number): number {
  const begins = r.has(at, flag.FIRST_NAME | flag.FAMILY_FIRST | flag.INITIAL);
  if (!begins || r.has(at, flag.CALENDAR_WORD) || !mayBegin(r, at)) return at;
  const end = Math.max(personEnd(r, at), personEnd(r, at + 1, 1));
  if (end < at + 2 || !(r.follows(at + 1) || r.words[at + 1]?.join === 'particle')) return at;
  if (!r.has(at, flag.FIRST_NAME) && !fitsUncommon(r, at, end)) return at;
  if (r.has(at, flag.FIRST) && r.has(at, flag.COMMON) && r.known(at + 1) !== null) return at;
  if (isHeadingWord(r, at + 1) || isListMark(r, at)) return at;
  return takePerson(r, at, end, 'firstName');
}

/** A known state may be a given name ("Chad Wolf"), another known actor is none; a known person's name stands as it is. */
function mayBegin(r: NameReader, at: number): boolean {
  const mention = r.mentionAt(at);
  if (!mention) return true;
  const word = r.words[at];
  return word !== undefined && mention.end <= word.end && (mention.known === 'state' || mention.known === 'place');
}

/** Initials and surnames that stand first need a second word that is no common one. */
const fitsUncommon = (r: NameReader, at: number, end: number): boolean =>
  !r.has(end - 1, flag.COMMON) && r.known(at + 1) === null && !(r.has(at, flag.COMMON) && r.has(at, flag.FIRST));

/** "B. Allied forces": the letter counts headings. */
const isListMark = (r: NameReader, at: number): boolean =>
  r.has(at, flag.INITIAL) && r.has(at, flag.FIRST) && r.has(at, flag.HEADING);

/** In a heading any word has a capital: "Grace Falls". */
const isHeadingWord = (r: NameReader, at: number): boolean => r.has(at, flag.HEADING) && r.has(at, flag.COMMON);
