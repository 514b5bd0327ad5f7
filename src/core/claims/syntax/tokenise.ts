import type { Span } from '../../span.js';
import { FOLD, FOLD_SPECIAL, isUpper } from '../../text/charClass.js';
import { PRIME, SEED, TokenReader } from '../../text/tokens.js';
import { ALL_CAPITALS, CAPITAL, DIGITS, SPACED, type Tokens } from './tokens.js';

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const reader = new TokenReader();

/**
 * Splits the sentences of a paragraph into words and punctuation. "didn't" is one word, "China's" and "they're" are two,
 * "Sino-Russian", "U.S." and "1,000.5" are one. Linear.
 * @param sentences in order; what lies outside of them is left out, as are `skips` (sorted, disjoint).
 */
export function tokenise(text: string, sentences: readonly Span[], skips: readonly Span[], tokens: Tokens): void {
  tokens.begin(text);
  let skip = 0;
  sentences.forEach((sentence, number) => {
    let at = sentence.start;
    while (at < sentence.end) {
      while (skip < skips.length && (skips[skip]?.end ?? 0) <= at) skip++;
      const next = skips[skip];
      if (next && next.start <= at) {
        at = next.end;
        continue;
      }
      const stop = Math.min(sentence.end, next?.start ?? sentence.end);
      readStretch(text, at, stop, number, tokens);
      at = stop;
    }
  });
  tokens.finish();
}

function readStretch(text: string, from: number, to: number, sentence: number, tokens: Tokens): void {
  let spaced = true;
  for (let at = from; at < to;) {
    const unit = text.charCodeAt(at);
    if (unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0xa0) {
      spaced = true;
      at++;
      continue;
    }
    const end = readToken(text, at, to, tokens);
    const token = tokens.count - 1;
    tokens.sentence[token] = sentence;
    if (spaced) tokens.bits[token] = (tokens.bits[token] ?? 0) | SPACED;
    spaced = false;
    at = end;
  }
}

/** @returns where the token ends. */
function readToken(text: string, at: number, to: number, tokens: Tokens): number {
  const unit = text.charCodeAt(at);
  if ((FOLD[unit] ?? 0) < FOLD_SPECIAL) return readMark(text, at, to, unit, tokens);
  let hash = SEED;
  let end = at;
  for (;;) {
    while (end < to) {
      const folded = FOLD[text.charCodeAt(end)] ?? 0;
      if (folded <= FOLD_SPECIAL) break;
      hash = Math.imul(hash ^ folded, PRIME);
      end++;
    }
    const joiner = end < to ? joinerAt(text, at, end, to) : 0;
    if (joiner === 0) break;
    hash = Math.imul(hash ^ joiner, PRIME);
    end++;
  }
  if (
    end === at ||
    (end < to && FOLD[text.charCodeAt(end)] === FOLD_SPECIAL) ||
    (end === at + 1 && text.charCodeAt(end) === DOT)
  ) {
    if (reader.read(text, at, to)) {
      if (reader.end > end) [end, hash] = [reader.end, reader.hash];
    } else if (end === at) return readMark(text, at, to, unit, tokens);
  }
  const token = tokens.add(at, end, hash);
  tokens.bits[token] = caseBits(text, at, end);
  return end;
}

/** The code of a joiner that goes on with the word at `end`, or 0. */
function joinerAt(text: string, start: number, end: number, to: number): number {
  if (end === start || end + 1 >= to || (FOLD[text.charCodeAt(end + 1)] ?? 0) <= FOLD_SPECIAL) return 0;
  const unit = text.charCodeAt(end);
  if (unit === HYPHEN || unit === 0x2010 || unit === 0x2011) return HYPHEN;
  if (unit === APOSTROPHE || unit === CURLY) return apostropheJoins(text, end, to) ? APOSTROPHE : 0;
  // Within numbers.
  if (unit === DOT || unit === 0x2c)
    return isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1)) ? unit : 0;
  return 0;
}

/** "didn't" and "O'Brien" go on; "China's", "they're", "we'll" end before the apostrophe. */
function apostropheJoins(text: string, at: number, to: number): boolean {
  const next = text.charCodeAt(at + 1) | 0x20;
  let letters = 1;
  while (at + 1 + letters < to && letters < 3 && (FOLD[text.charCodeAt(at + 1 + letters)] ?? 0) > FOLD_SPECIAL)
    letters++;
  if (letters > 2) return true;
  if (letters === 1) return next === 0x74 && (text.charCodeAt(at - 1) | 0x20) === 0x6e;
  return false;
}

/** Punctuation, or the part of a contraction behind its apostrophe, which is a token of its own. */
function readMark(text: string, at: number, to: number, unit: number, tokens: Tokens): number {
  if ((unit === APOSTROPHE || unit === CURLY) && at > 0 && (FOLD[text.charCodeAt(at - 1)] ?? 0) > FOLD_SPECIAL) {
    let end = at + 1;
    let hash = Math.imul(SEED ^ APOSTROPHE, PRIME);
    while (end < to && end - at < 4 && (FOLD[text.charCodeAt(end)] ?? 0) > FOLD_SPECIAL) {
      hash = Math.imul(hash ^ (FOLD[text.charCodeAt(end)] ?? 0), PRIME);
      end++;
    }
    if (end > at + 1 && end - at < 4) {
      tokens.add(at, end, hash);
      return end;
    }
  }
  // Two apostrophes are a quotation mark as typewriters have it.
  if ((unit === APOSTROPHE || unit === CURLY) && text.charCodeAt(at + 1) === unit && at + 1 < to) {
    tokens.add(at, at + 2, unit === APOSTROPHE ? 0x22 : 0x201d);
    return at + 2;
  }
  const width = unit >= 0xd800 && unit < 0xdc00 ? 2 : 1;
  const end = unit === DOT && text.charCodeAt(at + 1) === DOT ? behindDots(text, at, to) : Math.min(at + width, to);
  tokens.add(at, end, unit);
  return end;
}

function behindDots(text: string, at: number, to: number): number {
  while (at < to && text.charCodeAt(at) === DOT) at++;
  return at;
}

function caseBits(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (isDigit(first)) return DIGITS;
  if (!isUpper(first)) return 0;
  if (end - start === 1) return CAPITAL;
  const last = text.charCodeAt(end - 1);
  const shouts = isUpper(text.charCodeAt(start + 1)) || (last === DOT && text.charCodeAt(start + 1) === DOT);
  return shouts && (last === DOT || isUpper(last) || isDigit(last)) ? CAPITAL | ALL_CAPITALS : CAPITAL;
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
