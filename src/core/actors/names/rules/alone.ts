import type { ActorType } from '../../../knowledge/model.js';
import { ARTICLE, VESSEL } from '../besideWords.js';
import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';
import type { Naming } from '../naming.js';
import { hasOfficeBefore, hasOfficeBehind, hasPlaceBefore, isSpeaking, kindBeside } from '../evidence.js';
import { wordFlags } from '../wordFlags.js';
import { byline, NO_PAIR } from './byline.js';
import { takePerson } from './person.js';

const STOPS = flag.TITLE | flag.HEAD | flag.NO_ACTOR | flag.PLACE | flag.CALENDAR_WORD | flag.COMPANY;

/** What has more words is no name that a text tells again. */
const MOST_WORDS = 6;

/** Words that no rule knows: a person where an office stands beside them, else what the document says of them. */
export function alone(r: NameReader, at: number): number {
  const word = r.words[at];
  if (!word || r.mentionAt(at)) return at + 1;
  if (word.text === 'May' && isMayActing(r, at)) return takePerson(r, at, at + 1, 'speaks');
  if (r.has(at, STOPS)) return at + 1;
  const behindAuthor = byline(r, at);
  if (behindAuthor > at) return behindAuthor;
  if (r.has(at, flag.STARTER) && r.isRisky(at)) return at + 1;
  const isOpening = r.has(at, flag.FIRST) && r.has(at, flag.COMMON) && !NO_NAMES_BEGIN.has(word.text);
  if (isOpening && r.follows(at + 1)) return at + 1;
  let end = at + 1;
  // In a heading each word stands for itself: the next may be a verb.
  while (!r.has(at, flag.HEADING) && isJoined(r, end) && !beginsPerson(r, end)) end++;
  if (r.isForeign) {
    if (end - at <= MOST_WORDS) r.ask(at, end, r.phrase(at, end));
    return end;
  }
  if (isNamedByOffice(r, at, end)) return takePerson(r, at, end, 'office');
  const phrase = r.phrase(at, end);
  if (r.has(at, flag.PLACE_NAME) && wordFlags().isPlace(phrase)) {
    // "Ohio" is none, whoever else is called so: the text has to say it of these very words.
    r.ask(at, end, phrase);
    return end;
  }
  const kind = r.has(at, flag.HEADING) ? undefined : kindOf(r, at, end);
  if (kind) {
    const naming = r.take(at, end, { type: kind, rule: 'kind' });
    r.offer(naming.name, naming);
    return end;
  }
  if (isPair(r, at, end)) return takePerson(r, at, end, 'pair');
  if (end - at <= MOST_WORDS) r.ask(at, end, phrase, speaker(r, at, end));
  return end;
}

function kindOf(r: NameReader, at: number, end: number): ActorType | undefined {
  const [first, last] = [r.words[at], r.words[end - 1]];
  if (!first || !last || r.has(at, flag.COMPOUND) || r.has(end - 1, flag.COMPOUND)) return undefined;
  if (end - at === 1 && (first.text.length < 2 || r.has(at, flag.COMMON | flag.STARTER | flag.TITLE_PART)))
    return undefined;
  return kindBeside(r, at, end);
}

const isJoined = (r: NameReader, at: number): boolean =>
  (r.follows(at) || r.words[at]?.join === 'particle') && !r.has(at, STOPS) && !r.mentionAt(at);

/** "Democrat Walter Roe": a given name within begins a name of its own. */
const beginsPerson = (r: NameReader, at: number): boolean => r.has(at, flag.FIRST_NAME) && r.follows(at + 1);

/** "May warned Brussels": neither the month nor the verb has another verb behind it. */
const isMayActing = (r: NameReader, at: number): boolean => {
  const word = r.words[at];
  return (
    word?.text === 'May' &&
    r.has(at, flag.FIRST) &&
    /^ (?:[a-z]+ed|said|told) /.test(r.text.slice(word.end, word.end + 24))
  );
};

/** Who says something and is a person by no rule is an organisation: a person is named in full before. */
function speaker(r: NameReader, at: number, end: number): Naming | null {
  const word = r.words[at];
  if (!word || end - at > 1 || r.has(at, NO_PAIR | flag.FIRST_NAME | flag.FAMILY_FIRST)) return null;
  if (!isSpeaking(r, at) || hasPlaceBefore(r, at)) return null;
  const naming: Naming = { name: word.text, type: 'organization', rule: 'speaks' };
  r.offer(word.text, naming);
  return naming;
}

/** Two or three words that are no others, and not where something is: a given name and a surname that no list has. */
function isPair(r: NameReader, at: number, end: number): boolean {
  const first = r.words[at];
  if (!first || end - at < 2 || end - at > 3 || hasPlaceBefore(r, at)) return false;
  // "the Rio Verde", "the tanker Varn Star": persons have no article, and no hull.
  if ((r.before(at) & (ARTICLE | VESSEL)) !== 0) return false;
  if (NO_NAMES_BEGIN.has(first.text) || r.words[at + 1]?.join === 'particle') return false;
  for (let i = at; i < end; i++) if (r.has(i, NO_PAIR)) return false;
  return true;
}

/** With these names of places and papers begin. */
const NO_NAMES_BEGIN = new Set(
  (
    'New North South East West Northern Southern Eastern Western Central Upper Lower Great Greater Saint St San Santa Sao São Los Las Le La El Al Les Il Die Der Das ' +
    'Port Fort Mount Mt Radio Air Pan Euro Des Rio Monte Santo Hurricane Typhoon Cyclone Tropical Lago Costa Côte'
  ).split(' '),
);

function isNamedByOffice(r: NameReader, at: number, end: number): boolean {
  const last = r.words[end - 1];
  const first = r.words[at];
  if (!first || !last || end - at > 4 || r.has(at, flag.CAPITALS | flag.COMPOUND | flag.DIGIT)) return false;
  for (let i = at; i < end; i++) if (r.has(i, flag.COMMON) && i < end - 1) return false;
  if (hasOfficeBefore(r, at) && !(end - at === 1 && r.has(at, flag.COMMON))) return true;
  return end - at > 1 && hasOfficeBehind(r.text, last.end);
}
