import type { Span } from '../../span.js';
import type { TokenTable } from '../../text/tokenTable.js';
import { capitalWords } from './capitalWords.js';
import * as flag from './flags.js';
import { headsOfKnown } from './headsOfKnown.js';
import { NameReader, type KnownMention } from './nameReader.js';
import { NO_NAMES, type NamesRead } from './naming.js';
import { acronym } from './rules/acronym.js';
import { administration } from './rules/administration.js';
import { alone } from './rules/alone.js';
import { company } from './rules/company.js';
import { document } from './rules/document.js';
import { firstNamed } from './rules/firstNamed.js';
import { organization } from './rules/organization.js';
import { titled } from './rules/titled.js';
import { surnamesOfKnown } from './surnamesOfKnown.js';
import { surnamesOfStates } from './surnamesOfStates.js';
import type { Word } from './word.js';

/** A rule tells where it has read to, or the same place where it knows nothing. */
interface Rule {
  /** It is asked where the word has one of these bits … */
  readonly ofWord: number;
  /** … or one of those that are joined to it has one of these. */
  readonly ofJoined: number;
  /** Rests on English words. */
  readonly isEnglish?: boolean;
  readonly read: (reader: NameReader, at: number) => number;
}

/** In the order in which they are asked. */
const RULES: readonly Rule[] = [
  { ofWord: 0, ofJoined: flag.COMPANY | flag.AMPERSAND | flag.FIRM_NOUN, read: company },
  { ofWord: 0, ofJoined: flag.NO_ACTOR | flag.PLACE, isEnglish: true, read: document },
  { ofWord: flag.TITLE | flag.TITLE_PART, ofJoined: 0, read: titled },
  { ofWord: flag.GOVERNING, ofJoined: 0, read: administration },
  { ofWord: 0, ofJoined: flag.HEAD, isEnglish: true, read: organization },
  { ofWord: flag.FIRST_NAME | flag.FAMILY_FIRST | flag.INITIAL, ofJoined: 0, read: firstNamed },
  { ofWord: flag.CAPITALS, ofJoined: 0, read: acronym },
];

/** Words without any of these bits, alone or joined to others without any, are asked about by no rule. */
const OF_WORD = RULES.reduce((bits, { ofWord }) => bits | ofWord, 0);
const OF_JOINED = RULES.reduce((bits, { ofJoined }) => bits | ofJoined, 0);

/**
 * The names in a paragraph that stand in no file, by its own words alone. Linear.
 * @param tokens of the paragraph, but for what lies in a skip. @param sentences and skips of the paragraph, in order.
 * @param mentions of the knowledge in force, in order; the names never cut one in two.
 */
export function readNames(
  tokens: TokenTable,
  sentences: readonly Span[],
  skips: readonly Span[],
  mentions: readonly KnownMention[],
): NamesRead {
  const { words, isForeign } = capitalWords(tokens, sentences, skips);
  if (words.length === 0) return NO_NAMES;
  laySide(words, mentions);
  const reader = new NameReader(tokens, words, mentions, isForeign);
  let at = 0;
  let joined = 0;
  let joinedTo = 0;
  while (at < words.length) {
    if (at >= joinedTo) {
      joinedTo = joinedEnd(words, at);
      joined = bitsOf(words, at, joinedTo);
    }
    at = readAt(reader, at, words[at]?.bits ?? 0, joined);
  }
  surnamesOfStates(reader);
  surnamesOfKnown(reader);
  headsOfKnown(reader);
  return reader.result();
}

/** Asks the rules at a word. @returns where to go on. */
function readAt(reader: NameReader, at: number, word: number, joined: number): number {
  if (((word & OF_WORD) | (joined & OF_JOINED)) === 0) return alone(reader, at);
  for (const { ofWord, ofJoined, isEnglish, read } of RULES) {
    if (((word & ofWord) | (joined & ofJoined)) === 0) continue;
    if (isEnglish === true && reader.isForeign) continue;
    const next = read(reader, at);
    if (next > at) return next;
  }
  return alone(reader, at);
}

/** Behind the last word that is joined to the one at `at`. */
function joinedEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && words[end]?.join !== 'none') end++;
  return end;
}

function bitsOf(words: readonly Word[], from: number, to: number): number {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= (words[at]?.bits ?? 0) | (words[at]?.join === '&' ? flag.AMPERSAND : 0);
  return bits;
}

/** Tells each word in which mention it lies. */
function laySide(words: readonly Word[], mentions: readonly Span[]): void {
  let mention = 0;
  for (const word of words) {
    while ((mentions[mention]?.end ?? Infinity) <= word.start) mention++;
    if ((mentions[mention]?.start ?? Infinity) < word.end) word.mention = mention;
  }
}
