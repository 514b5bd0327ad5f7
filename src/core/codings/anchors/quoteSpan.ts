import type { Span } from '../../span.js';
import { GAP } from './align.js';
import { metBetween, sum } from './weights.js';
import type { Pattern } from './pattern.js';
import type { WordIndex } from './wordIndex.js';

/** What a part of the quote beyond a hole must say together with its side of the context, in bits, to be beyond doubt; more for each word of the hole. */
const SURE_PART = 45;
const SURER_PART = 0.5;
/** Words between two of the quote that nobody takes for one passage any more. */
const GREAT_HOLE = 24;
/** How far, in words, and by which words, in bits, what was lost at a border is looked for. */
const REACH = 40;
const TELLING_WORD = 5;
const LITTLE_CONTEXT = 3 * GAP;

/** Where the quote stands, and whether that is certain. */
export interface QuoteSpan {
  readonly span: Span;
  /** False where it depends on a word or two how far it reaches: the greater part may be text that came into it, or that stands beside it. */
  readonly isSure: boolean;
}

/**
 * From the first to the last word of the quote that was found; words changed at its borders are taken along where the context shows that they are
 * as many as were lost. Null where nothing was found.
 */
export function spanOf(
  index: WordIndex,
  pattern: Pattern,
  weights: Float32Array,
  stands: Int32Array,
): QuoteSpan | null {
  const { words } = index;
  const at = (word: number): number => stands[word] ?? -1;
  let first = pattern.from;
  while (first < pattern.to && at(first) < 0) first++;
  if (first === pattern.to) return null;
  let last = pattern.to - 1;
  while (at(last) < 0) last--;
  const isWhole = !isTorn(index, pattern, weights, stands);
  if (first === pattern.from && last === pattern.to - 1)
    return { span: pattern.spanIn(words, at(first), at(last)), isSure: isWhole };
  let before = pattern.from - 1;
  while (before >= 0 && at(before) < 0) before--;
  let behind = pattern.to;
  while (behind < pattern.length && at(behind) < 0) behind++;
  const isNear = {
    first: before >= 0 && at(first) - at(before) <= first - before,
    last: behind < pattern.length && at(behind) - at(last) <= behind - last,
  };
  const found = { start: words.startOf(at(first)), end: words.endOf(at(last)) };
  const wider = {
    start: isNear.first ? words.startOf(Math.max(at(before) + 1, at(first) - (first - pattern.from))) : found.start,
    end: isNear.last ? words.endOf(Math.min(at(behind) - 1, at(last) + (pattern.to - 1 - last))) : found.end,
  };
  // Words lost at a border may stand before or behind what came between; where there is enough of the context, they would have been found with it.
  const length = at(last) - at(first) + 1;
  const isStray =
    (!isNear.first &&
      sum(weights.subarray(0, pattern.from)) < LITTLE_CONTEXT &&
      standsWithin(index, pattern, weights, pattern.from, first, at(first) - REACH, at(first) - length)) ||
    (!isNear.last &&
      sum(weights.subarray(pattern.to)) < LITTLE_CONTEXT &&
      standsWithin(index, pattern, weights, last + 1, pattern.to, at(last) + length, at(last) + REACH));
  const isLittleWider = wider.end - wider.start < 2 * (found.end - found.start);
  return { span: isLittleWider ? wider : found, isSure: isWhole && !isStray && isLittleWider };
}

/** Whether one of some words of the pattern stands among some of the text, both included. */
function standsWithin(
  { words }: WordIndex,
  pattern: Pattern,
  weights: Float32Array,
  from: number,
  to: number,
  first: number,
  last: number,
): boolean {
  for (let at = Math.max(0, first); at <= Math.min(last, words.length - 1); at++)
    for (let i = from; i < to; i++)
      if (words.hashes[at] === pattern.hashAt(i) && (weights[i] ?? 0) >= TELLING_WORD) return true;
  return false;
}

/** Whether the span would be more than twice as long with a part, or with what came into it, that may not belong to it. */
function isTorn(index: WordIndex, pattern: Pattern, weights: Float32Array, stands: Int32Array): boolean {
  const met: number[] = [];
  for (let i = 0; i < stands.length; i++) if ((stands[i] ?? -1) >= 0) met.push(i);
  const inQuote = met.filter((word) => word >= pattern.from && word < pattern.to);
  const at = (word: number | undefined): number => stands[word ?? -1] ?? -1;
  const [first, last] = [at(inQuote[0]), at(inQuote.at(-1))];
  const whole = last - first + 1;
  for (let i = 1; i < met.length; i++) {
    const [word, next] = [met[i - 1] ?? 0, met[i] ?? 0];
    const hole = at(next) - at(word) - (next - word);
    if (hole <= 1) continue;
    const isWithin = word >= pattern.from && next < pattern.to;
    const isGreat = hole * 2 > (isWithin ? whole : whole + hole);
    if (isGreat && next === word + 1 && isLoose(index, pattern, stands, word, next)) return true;
    if (!isWithin) continue;
    const least = hole > GREAT_HOLE ? Infinity : SURE_PART + SURER_PART * hole;
    if (metBetween(weights, stands, 0, next) < least && (last - at(next) + 1) * 2 < whole) return true;
    if (metBetween(weights, stands, next, pattern.length) < least && (at(word) - first + 1) * 2 < whole) return true;
  }
  return false;
}

/** Whether words of the pattern that stand at one end of a hole could as well stand at its other end, and by that within the quote or without. */
function isLoose(
  { words: { hashes } }: WordIndex,
  pattern: Pattern,
  stands: Int32Array,
  word: number,
  next: number,
): boolean {
  const [before, behind] = [stands[word] ?? 0, stands[next] ?? 0];
  let on = 0;
  while (
    stands[next + on] === behind + on &&
    before + 1 + on < behind &&
    hashes[before + 1 + on] === pattern.hashAt(next + on)
  )
    on++;
  let back = 0;
  while (
    stands[word - back] === before - back &&
    behind - 1 - back > before &&
    hashes[behind - 1 - back] === pattern.hashAt(word - back)
  )
    back++;
  const isWithin = (border: number): boolean => border > pattern.from && border < pattern.to;
  for (let border = next - back; border <= next + on; border++) if (isWithin(border) !== isWithin(next)) return true;
  return false;
}
