import type { ActorType } from '../../../knowledge/model.js';
import { hasArticle, isArticle } from '../evidence.js';
import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';
import { underArticle } from '../nounKey.js';
import { wordFlags } from '../wordFlags.js';
import { chainEnd } from './chain.js';

/** "the Carnegie Endowment for International Peace", "Iraqi | Foreign Ministry", "Ministry of Defence". */
export function organization(r: NameReader, at: number): number {
  const own = headOf(r, at);
  const head = own < 0 ? headBehindAnd(r, at) : own;
  if (head < 0) return at;
  const end = chainEnd(r, head);
  let from = at;
  while (from < head && (isArticle(r, from) || (r.isRisky(from) && r.has(from, flag.STARTER)))) from++;
  // "Strengthen Our Alliance": a line of a list, no name.
  if (hasOwner(r, from, head)) return at;
  if (mentionAll(r, from, end)) return end;
  if (isSplit(r, from, head)) from = behindMention(r, from);
  const phrase = r.phrase(from, end);
  // One generic word tells nothing by itself: "the Council" is whatever the text has defined it to be.
  if (end - from === 1) r.ask(from, end, hasArticle(r, from) && !r.isRisky(from) ? underArticle(phrase) : phrase);
  else if (isHeadingPhrase(r, from)) {
    // Any word may stand before it there, verbs too: the nearest is asked for.
    if (head > from + 1) return at;
    r.ask(from, end, phrase);
  } else {
    const naming = r.take(from, end, { type: typeOf(r, head), rule: 'head' });
    r.offer(phrase, naming);
    r.offer(underArticle(r.words[head]?.text ?? ''), naming);
  }
  return end;
}

const OWNERS: ReadonlySet<string> = new Set([
  'Our',
  'Your',
  'My',
  'Their',
  'Its',
  'His',
  'Her',
  'This',
  'These',
  'Those',
]);

function hasOwner(r: NameReader, from: number, head: number): boolean {
  for (let at = from; at < head; at++) if (OWNERS.has(r.words[at]?.text ?? '')) return true;
  return false;
}

const isHeadingPhrase = (r: NameReader, from: number): boolean => r.has(from, flag.HEADING) && r.follows(from + 1);

const typeOf = (r: NameReader, head: number): ActorType =>
  isCentralBank(r, head) ? 'agency' : wordFlags().typeOf(r.words[head]?.text ?? '');

/** "the National Bank", "the Bank of Zorbia": what a state keeps is no firm. */
const isCentralBank = (r: NameReader, head: number): boolean =>
  r.words[head]?.text === 'Bank' &&
  ((r.follows(head) && OF_STATES.has(r.words[head - 1]?.text ?? '')) ||
    (r.words[head + 1]?.join === 'of' && r.known(head + 1) === 'state'));

const OF_STATES: ReadonlySet<string> = new Set(['Central', 'National', 'State', 'Reserve']);

/** The last head of the stretch, before a title or a name that begins there. */
function headOf(r: NameReader, at: number): number {
  let head = -1;
  for (let i = at; i === at || r.follows(i); i++) {
    if (isSurnamed(r, i)) break;
    if (r.has(i, flag.CALENDAR_WORD) || r.known(i) === 'person' || r.known(i) === 'term') break;
    if (i > at && r.has(i, flag.TITLE) && !r.has(i, flag.TITLE_PART)) break;
    if (r.has(i, flag.HEAD) && !isThing(r, i)) head = i;
    if (r.has(i, flag.POSSESSIVE)) break;
  }
  return head;
}

/** A noun of bodies that is none here: "Artificial Intelligence". */
export const isThing = (r: NameReader, at: number): boolean =>
  r.words[at]?.text === 'Intelligence' && r.follows(at) && THINKING.has(r.words[at - 1]?.text ?? '');

const THINKING: ReadonlySet<string> = new Set([
  'Artificial',
  'Emotional',
  'Business',
  'Human',
  'Open-Source',
  'Threat',
]);

/** "the Arms Control and Disarmament Agency": words behind an article that are no name by themselves share the head behind "and". -1: none. */
function headBehindAnd(r: NameReader, at: number): number {
  const end = r.stretchEnd(at);
  if (r.words[end]?.join !== 'and' || hasArticle(r, end) || !hasArticle(r, at)) return -1;
  // "the Zorbia Economic and Trade Office": where it is of stands first.
  const from = r.known(at) === 'state' || r.known(at) === 'place' ? behindMention(r, at) : at;
  if (from >= end) return -1;
  for (let i = from; i < end; i++) if (!r.has(i, flag.COMMON) || r.has(i, NO_PART) || r.mentionAt(i)) return -1;
  return r.mentionAt(end) ? -1 : headOf(r, end);
}

const NO_PART = flag.TITLE | flag.STARTER | flag.NO_ACTOR | flag.PLACE | flag.CALENDAR_WORD | flag.POSSESSIVE;

/** "Daryl Press": a given name, and a surname that is a head elsewhere. */
const isSurnamed = (r: NameReader, at: number): boolean =>
  r.has(at, flag.SURNAME) && r.has(at - 1, flag.FIRST_NAME) && r.follows(at) && !r.follows(at + 1);

/** A nationality before a body that every state has is a mention by itself. */
function isSplit(r: NameReader, from: number, head: number): boolean {
  if (r.known(from) !== 'nationality') return false;
  for (let at = behindMention(r, from); at <= head; at++) if (!r.has(at, flag.GENERIC)) return false;
  return true;
}

function behindMention(r: NameReader, from: number): number {
  const mention = r.words[from]?.mention;
  let at = from + 1;
  while (r.words[at]?.mention === mention) at++;
  return at;
}

/** True where one mention holds all the words. */
function mentionAll(r: NameReader, from: number, end: number): boolean {
  const first = r.words[from]?.mention ?? -1;
  return first >= 0 && first === r.words[end - 1]?.mention;
}
