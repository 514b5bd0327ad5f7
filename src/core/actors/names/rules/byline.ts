import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';
import { takePerson } from './person.js';

/** What no word of a name is that no list has. */
export const NO_PAIR =
  flag.COMMON |
  flag.INITIAL |
  flag.CAPITALS |
  flag.COMPOUND |
  flag.DIGIT |
  flag.HEADING |
  flag.TITLE_PART |
  flag.GENERIC |
  flag.STARTER;

/** "By Zorblat Quenning", above a text: two or three words that are no others. */
export function byline(r: NameReader, at: number): number {
  if (!r.has(at, flag.HEADING) || r.words[at]?.text !== 'By' || !r.follows(at + 1) || !r.follows(at + 2)) return at;
  const end = r.stretchEnd(at + 1);
  if (end - at > 4) return at;
  // In a heading any word has a capital, initials too.
  const never = NO_PAIR & ~(flag.HEADING | flag.INITIAL);
  for (let i = at + 1; i < end; i++) if (r.has(i, never) || r.mentionAt(i)) return at;
  return takePerson(r, at + 1, end, 'pair');
}
