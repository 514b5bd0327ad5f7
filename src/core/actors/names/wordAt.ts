import { isLower, isUpper as isCapital, kindOf, LETTER, MARK, VARIANT } from '../../text/charClass.js';
import * as flag from './flags.js';

const HYPHEN = 0x2d;
const DOT = 0x2e;
export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** Behind a hyphen these do not. */
const NO_SUFFIXES = new Set(
  'led made based born held era run wide like back ish type day year old long free bred born only aid gate fit side'.split(' '),
); // prettier-ignore
/** The second half of a given name: "Ka-shing". */
const CHINESE_SYLLABLE = /^(?:ch|sh|hs|ts|[bdfghjklmnprstwyz])[iu]?(?:[aeiou]ng|eh|en|an|un)$/;
const COMPANY_ABBREVIATIONS = new Set(['Inc', 'Corp', 'Co', 'Ltd', 'Bros']);

/** The stop behind "Jr." belongs to the name wherever it stands. */
export const isJunior = (word: string): boolean => word === 'Jr' || word === 'Sr';
/** The stop behind "Inc." is no end of a sentence. */
const isFirmWithin = (word: string, text: string, end: number): boolean =>
  COMPANY_ABBREVIATIONS.has(word) && /^\.(?:,|\s+[a-z(])/.test(text.slice(end, end + 4));
/** True for words whose stop may be a part of them. */
export const mayHaveStop = (word: string): boolean => isJunior(word) || COMPANY_ABBREVIATIONS.has(word);

/** Where a capitalised word ends, and what its form says. */
export interface WordRead {
  /** UTF-16 offset, exclusive. */
  readonly end: number;
  /** Without the stop of an initial. */
  readonly bare: string;
  /** Bits of `flags.ts`. */
  readonly bits: number;
}

/** Reads the word that begins at `start` and whose capital stands at `capital`; it ends at `limit` at the latest. */
export function wordAt(text: string, start: number, capital: number, limit: number): WordRead {
  let bits = 0;
  let end = letterEnd(text, capital, limit);
  if (end === capital + 1 && text.charCodeAt(end) === DOT) {
    let dotted = end + 1;
    while (dotted + 1 < limit && isUpper(text.charCodeAt(dotted)) && text.charCodeAt(dotted + 1) === DOT) dotted += 2;
    if (dotted === end + 1 && dotted < limit && isUpper(text.charCodeAt(dotted)) && !isLetter(text, dotted + 1))
      dotted++;
    bits |= dotted > end + 1 ? flag.CAPITALS : flag.INITIAL;
    end = dotted;
  } else {
    for (;;) {
      const unit = text.charCodeAt(end);
      if (unit === HYPHEN || unit === 0x2010 || unit === 0x2011) {
        const next = behindHyphen(text, end + 1, limit);
        if (next === end) {
          if (isLetter(text, end + 1)) bits |= flag.COMPOUND;
          break;
        }
        end = next;
      } else if (end + 1 < limit && isApostrophe(unit) && isLetter(text, end + 1)) {
        const next = letterEnd(text, end + 1, limit);
        if (!isUpper(text.charCodeAt(end + 1)) && isEnding(text.slice(end + 1, next))) break;
        end = next;
      } else break;
    }
  }
  const written = text.slice(start, end);
  const bare = (bits & flag.INITIAL) !== 0 ? written.slice(0, -1) : written;
  bits |= shapeOf(bare);
  if (end < limit && isApostrophe(text.charCodeAt(end))) bits |= flag.POSSESSIVE;
  if (text.charCodeAt(end) === DOT && (isJunior(bare) || isFirmWithin(bare, text, end))) end++;
  return { end, bare, bits };
}

const isUpper = (unit: number): boolean => (unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : isCapital(unit));

const isLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  const kind = kindOf(unit);
  return kind === LETTER || kind === MARK || kind === VARIANT;
};

/** Where the letters, digits and marks from `at` on end; at least one unit is taken. */
function letterEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && isLetter(text, end)) end++;
  return end;
}

/** Where the word ends that a hyphen at `at - 1` goes on with; `at - 1` where what follows is no part of the name. */
function behindHyphen(text: string, at: number, limit: number): number {
  if (at >= limit || !isLetter(text, at)) return at - 1;
  const end = letterEnd(text, at, limit);
  const unit = text.charCodeAt(at);
  if (!isLower(unit)) return end;
  const part = text.slice(at, end);
  return NO_SUFFIXES.has(part) || (end - at > 4 && !CHINESE_SYLLABLE.test(part)) ? at - 1 : end;
}

/** True where the apostrophe at `at` makes a possessive and nothing else: "China’s", "the States’". */
export function isPossessive(text: string, at: number, limit: number): boolean {
  const next = at + 1;
  if (next >= limit || !isLetter(text, next)) return true;
  return text.charCodeAt(next) === 0x73 && (next + 1 >= limit || !isLetter(text, next + 1));
}

const ENDINGS = new Set(['s', 't', 're', 'll', 've', 'd', 'm']);
const isEnding = (part: string): boolean => ENDINGS.has(part);

/** Whether all letters are capitals, and whether there are digits: bits of `flags.ts`. */
export function shapeOf(word: string): number {
  let capitals = 0;
  let others = 0;
  let digits = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (isUpper(unit)) capitals++;
    else if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (isLower(unit)) others++;
  }
  return (capitals > 1 && others === 0 ? flag.CAPITALS : 0) | (digits > 0 ? flag.DIGIT : 0);
}
