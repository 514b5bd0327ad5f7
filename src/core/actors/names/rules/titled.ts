import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';
import { personEnd, takePerson } from './person.js';

/** "Foreign Minister Wang Yi", "Secretary of State Antony Blinken", "Dr. Smith". Titles without a name are passed over. */
export function titled(r: NameReader, at: number): number {
  const title = titleEnd(r, at);
  if (title === at) return at;
  const name = nameStart(r, title);
  const end = name < 0 ? -1 : personEnd(r, name);
  if (end <= name && name >= 0 && PERSONAL.has(r.words[title - 1]?.text ?? '') && !r.mentionAt(name)) {
    // Whatever the word is elsewhere: "Ms Law".
    return takePerson(r, name, name + 1, 'title');
  }
  if (end <= name) {
    // "Erik Prince … Prince": the surname of somebody whom the text names in full.
    if (title === at + 1 && r.has(at, flag.SURNAME)) r.ask(at, title, r.phrase(at, title));
    return title;
  }
  if (end === name + 1 && r.has(name, flag.COMMON) && !mayBeNamed(r, at, name)) return title;
  return takePerson(r, name, isOfPlace(r, title, end) ? end + 1 : end, 'title');
}

/** "Baroness Velten of Varnholm": the place belongs to the name. */
const isOfPlace = (r: NameReader, title: number, end: number): boolean =>
  NOBLE.has(r.words[title - 1]?.text ?? '') && r.words[end]?.join === 'of' && r.mentionAt(end) === null;
const NOBLE: ReadonlySet<string> = new Set(['Lord', 'Lady', 'Baron', 'Baroness', 'Viscount', 'Earl', 'Duke']);

const PERSONAL: ReadonlySet<string> = new Set(['Mr', 'Mrs', 'Ms', 'Dr', 'MR', 'MRS', 'MS']);

/** A common word by itself is a name behind a title within a sentence ("President Bush"), and none behind "General" ("General License") or where any word has a capital ("General Provisions"). */
const mayBeNamed = (r: NameReader, title: number, name: number): boolean =>
  !r.has(name, flag.TITLE_PART | flag.GENERIC) &&
  ((!r.isRisky(title) && !ALSO_ADJECTIVES.has(r.words[title]?.text ?? '')) || r.has(name, flag.SURNAME));

/** "General License", "MP Materials". */
const ALSO_ADJECTIVES: ReadonlySet<string> = new Set(['General', 'Chief', 'MP', 'MEP', 'Deputy', 'Vice', 'Major']);

/** Behind the title that begins at `at`: parts of titles, the last of them a title. `at`: none begins here. */
function titleEnd(r: NameReader, at: number): number {
  let end = at;
  for (let i = at; i === at || r.follows(i); i++) {
    if (r.mentionAt(i)) break;
    if (r.has(i, flag.TITLE)) end = i + 1;
    else if (!r.has(i, flag.TITLE_PART)) break;
  }
  return end;
}

/** Where a name begins behind a title, perhaps behind what it is a title of: "of State". -1: nowhere. */
function nameStart(r: NameReader, title: number): number {
  if (r.follows(title)) return title;
  const join = r.words[title]?.join;
  if (join !== 'of' && join !== 'for') return -1;
  for (let at = title; at === title || r.follows(at) || r.words[at]?.join === 'and'; at++) {
    if (at > title && r.follows(at) && isNameStart(r, at)) return at;
    if (!r.has(at, flag.TITLE_PART | flag.GENERIC | flag.COMMON)) return -1;
  }
  return -1;
}

const isNameStart = (r: NameReader, at: number): boolean =>
  r.has(at, flag.FIRST_NAME) ||
  (!r.has(at, flag.COMMON | flag.TITLE | flag.TITLE_PART | flag.HEAD | flag.GENERIC) && !r.mentionAt(at));
