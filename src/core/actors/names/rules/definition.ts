import type { Span } from '../../../span.js';
import * as flag from '../flags.js';
import { isAcronymOf } from '../initials.js';
import type { KnownMention, NameReader } from '../nameReader.js';
import type { Naming } from '../naming.js';
import type { Word } from '../word.js';
import { wordFlags } from '../wordFlags.js';
import { longForm } from './longForm.js';

const GOES_ON = /\p{Lu}\S* (?:of|for)(?: the)? $/u;
const LONGEST_BEFORE = 30;
const OPEN_BRACKET = 0x28;

/** "U.N." and "UN" are one. */
export const plain = (word: string): string => (word.includes('.') ? word.replaceAll('.', '') : word);

/** What brackets say that an acronym stands for: it stands in them behind its long form, or before them. Null: no actor; undefined: nothing. */
export function definition(r: NameReader, at: number): Naming | null | undefined {
  const before = definedBefore(r, at);
  return before === undefined ? definedBehind(r, at) : before;
}

/** What stands right before the bracket that the acronym stands in; null: no actor; undefined: nothing that it could stand for. */
function definedBefore(r: NameReader, at: number): Naming | null | undefined {
  const { text } = r;
  const acronym = r.words[at];
  if (!acronym || !isBracketNear(text, acronym.start)) return undefined;
  const open = /\(\s*(?:the\s+)?["“‘']?$/.exec(text.slice(Math.max(0, acronym.start - 10), acronym.start));
  if (!open) return undefined;
  const before = text.slice(0, acronym.start - open[0].length).trimEnd();
  const end = before.length;
  const { last } = r;
  if (last?.guess && last.end === end && stands(r, acronym, last.guess)) {
    // Letters in brackets stand for no person, but for initials.
    const isPerson = last.guess.type === 'person' && !acronym.text.includes('.');
    return isPerson ? longForm(r, at, last.start, end) : asAcronym(last.guess);
  }
  if (isOfThing(r.noActor, acronym.text, text, end)) return null;
  const mention = r.mentionAt(at - 1);
  if (mention?.end === end && mention.type && explains(r, acronym.text, mention)) {
    return { name: mention.name, type: mention.type, rule: 'acronym' };
  }
  return spelledBefore(r, at, end);
}

/** "the Treaty of Amity and Trade in Zorbia (TAT)": a thing, although the rule for things ended within. */
const isOfThing = (thing: Span | null, acronym: string, text: string, end: number): boolean =>
  thing !== null &&
  thing.end <= end &&
  end - thing.end < FARTHEST_THING &&
  isAcronymOf(acronym, text.slice(thing.start, end));
const FARTHEST_THING = 60;

/** By its name, or by the form that stands in the text. */
const explains = (r: NameReader, acronym: string, { name, start, end }: KnownMention): boolean =>
  isAcronymOf(acronym, name) || isAcronymOf(acronym, r.text.slice(start, end));

/** Asked of every acronym: a look at a few units answers most. */
function isBracketNear(text: string, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 10; at--) {
    const unit = text.charCodeAt(at);
    if (unit === OPEN_BRACKET) return true;
    // Between the bracket and the acronym stands at most an article.
    if (unit === 0x2e || unit === 0x2c || unit === 0x29) return false;
  }
  return false;
}

/** The words before the bracket that the letters stand for, where no rule has told them: small letters name no actor. */
function spelledBefore(r: NameReader, at: number, end: number): Naming | null | undefined {
  const letters = plain(r.words[at]?.text ?? '').length;
  const words = r.text.slice(Math.max(0, end - 120), end).split(/\s+/);
  // The first may be cut.
  if (end > 120) words.shift();
  for (let count = letters; count <= letters + 3 && count <= words.length; count++) {
    const phrase = words.slice(-count).join(' ');
    if (!isAcronymOf(r.words[at]?.text ?? '', phrase)) continue;
    const capitals = phrase.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).length;
    if (capitals * 2 < letters + 1) return null;
    // What stands on several lines is not looked for in the text; what goes on to the left is not whole.
    const start = end - phrase.length;
    return r.text.startsWith(phrase, start) && !GOES_ON.test(r.text.slice(Math.max(0, start - LONGEST_BEFORE), start))
      ? longForm(r, at, start, end)
      : { name: phrase, type: 'organization', rule: 'acronym' };
  }
  return undefined;
}

/** The words in the brackets behind it. */
function definedBehind(r: NameReader, at: number): Naming | null | undefined {
  const word = r.words[at];
  if (!word || word.end + 1 >= r.text.length || r.text.charCodeAt(word.end + 1) !== OPEN_BRACKET) return undefined;
  const behind = /^\s\((?:the\s+)?([^()]{6,90})\)/.exec(r.text.slice(word.end, word.end + 100));
  const name = behind?.[1];
  if (name === undefined || !isAcronymOf(word.text, name)) return undefined;
  const flags = wordFlags();
  const heads = name.split(/\s+/).map((part) => ({ part, bits: flags.of(part) }));
  if (heads.some(({ bits }) => (bits & flag.NO_ACTOR) !== 0)) return null;
  const head = heads.find(({ bits }) => (bits & flag.HEAD) !== 0);
  if (!/\p{Lu}.*\s\p{Lu}/u.test(name)) return null;
  return { name, type: head ? flags.typeOf(head.part) : 'organization', rule: 'acronym' };
}

/** In brackets by itself behind an organisation an acronym stands for it, in whatever language: "the National Bank (BNR)". */
function stands(r: NameReader, acronym: Word, naming: Naming): boolean {
  if (isAcronymOf(acronym.text, naming.name)) return true;
  const isAlone =
    acronym.text.length > 2 &&
    (acronym.bits & flag.DIGIT) === 0 &&
    r.text.charAt(acronym.end) === ')' &&
    r.text.charAt(acronym.start - 1) === '(';
  return isAlone && naming.rule === 'head';
}

const asAcronym = (naming: Naming): Naming => ({ ...naming, rule: 'acronym' });
