import type { Span } from '../../span.js';
import { capitalWords } from './capitalWords.js';
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
import { surnamesOfStates } from './surnamesOfStates.js';
import type { Word } from './word.js';

/** The rules in the order in which they are asked at a word; each tells where it has read to, or the same place where it knows nothing. */
const RULES: readonly ((reader: NameReader, at: number) => number)[] = [
  company,
  document,
  titled,
  administration,
  organization,
  firstNamed,
  acronym,
  alone,
];

/**
 * The names in a paragraph that stand in no file, by its own words alone. Linear.
 * @param sentences and skips of the paragraph, in order.
 * @param mentions of the knowledge in force, in order; the names never cut one in two.
 */
export function readNames(
  text: string,
  sentences: readonly Span[],
  skips: readonly Span[],
  mentions: readonly KnownMention[],
): NamesRead {
  const words = capitalWords(text, sentences, skips);
  if (words.length === 0) return NO_NAMES;
  laySide(words, mentions);
  const reader = new NameReader(text, words, mentions);
  let at = 0;
  while (at < words.length) {
    let next = at;
    for (let rule = 0; next === at; rule++) next = RULES[rule]?.(reader, at) ?? at + 1;
    at = next;
  }
  surnamesOfStates(reader);
  return reader.result();
}

/** Tells each word in which mention it lies. */
function laySide(words: readonly Word[], mentions: readonly Span[]): void {
  let mention = 0;
  for (const word of words) {
    while ((mentions[mention]?.end ?? Infinity) <= word.start) mention++;
    if ((mentions[mention]?.start ?? Infinity) < word.end) word.mention = mention;
  }
}
