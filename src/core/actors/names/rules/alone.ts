import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';
import { hasOfficeBefore, hasOfficeBehind } from '../evidence.js';
import { takePerson } from './person.js';

const STOPS = flag.TITLE | flag.HEAD | flag.NO_ACTOR | flag.PLACE | flag.CALENDAR_WORD | flag.COMPANY;

/** Words that no rule knows: a person where an office stands beside them, else what the document says of them. */
export function alone(r: NameReader, at: number): number {
  const word = r.words[at];
  if (!word || r.mentionAt(at) || r.has(at, STOPS)) return at + 1;
  if (r.has(at, flag.STARTER) && r.isRisky(at)) return at + 1;
  if (r.has(at, flag.FIRST) && r.has(at, flag.COMMON) && r.follows(at + 1)) return at + 1;
  let end = at + 1;
  // In a heading each word stands for itself: the next may be a verb.
  while (
    !r.has(at, flag.HEADING) &&
    (r.follows(end) || r.words[end]?.join === 'particle') &&
    !r.has(end, STOPS) &&
    !r.mentionAt(end)
  )
    end++;
  if (isNamedByOffice(r, at, end)) return takePerson(r, at, end, 'office');
  r.ask(at, end, r.phrase(at, end));
  return end;
}

function isNamedByOffice(r: NameReader, at: number, end: number): boolean {
  const last = r.words[end - 1];
  const first = r.words[at];
  if (!first || !last || end - at > 4 || r.has(at, flag.CAPITALS | flag.COMPOUND | flag.DIGIT)) return false;
  for (let i = at; i < end; i++) if (r.has(i, flag.COMMON) && i < end - 1) return false;
  if (hasOfficeBefore(r.text, first.start) && !(end - at === 1 && r.has(at, flag.COMMON))) return true;
  return end - at > 1 && hasOfficeBehind(r.text, last.end);
}
