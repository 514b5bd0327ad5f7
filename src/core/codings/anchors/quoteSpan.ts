import type { Span } from '../../span.js';
import type { Pattern } from './pattern.js';
import type { WordIndex } from './wordIndex.js';

/** Words that may have come between two of the quote, beyond those that it lost there, without a second look. */
const SMALL_HOLE = 6;
/** What a part behind a greater hole must say for itself and its side of the context, in bits. */
const SURE_PART = 36;
/** Words between two of the quote that nobody takes for one passage any more. */
const GREAT_HOLE = 24;
const LEAST_GREAT_HOLE = 8;
/** So many words lost at a border, and nobody knows where it is unless the context tells. */
const MANY_LOST = 1;

/**
 * Forgets words of the quote that were found far from the rest of it and could as well be another place's: parts are cut at great holes, the
 * heaviest stays, the others only where they say enough for themselves. `stands` is changed in place.
 */
export function dropStrays(index: WordIndex, pattern: Pattern, stands: Int32Array): void {
  const parts = partsOf(pattern, stands);
  if (parts.length < 2) return;
  const weights = parts.map(([from, to]) => weightBetween(index, pattern, stands, from, to));
  const heaviest = weights.indexOf(Math.max(...weights));
  for (const [i, [from, to]] of parts.entries()) {
    if (i === heaviest) continue;
    const side =
      i < heaviest
        ? weightBetween(index, pattern, stands, 0, pattern.from)
        : weightBetween(index, pattern, stands, pattern.to, pattern.length);
    const isBorder = i === 0 || i === parts.length - 1;
    if ((weights[i] ?? 0) + (isBorder ? side : 0) >= SURE_PART) continue;
    stands.fill(-1, from, to);
  }
}

/** The quote's words as runs without great holes; `[from, to)` in words of the pattern. */
function partsOf(pattern: Pattern, stands: Int32Array): [number, number][] {
  const parts: [number, number][] = [];
  let before = -1;
  for (let i = pattern.from; i < pattern.to; i++) {
    const at = stands[i] ?? -1;
    if (at < 0) continue;
    const last = parts.at(-1);
    if (last && at - (stands[before] ?? 0) - (i - before) <= SMALL_HOLE) last[1] = i + 1;
    else parts.push([i, i + 1]);
    before = i;
  }
  return parts;
}

function weightBetween(index: WordIndex, pattern: Pattern, stands: Int32Array, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i++) if ((stands[i] ?? -1) >= 0) bits += index.weightOf(pattern.hashAt(i));
  return bits;
}

/**
 * From the first to the last word of the quote that was found; words changed at its borders are taken along where the context shows that they are
 * as many as were lost. Null where nothing was found, or it is torn apart, or so much is lost at a border that nobody can tell where it is.
 */
export function spanOf({ words }: WordIndex, pattern: Pattern, stands: Int32Array): Span | null {
  const at = (word: number): number => stands[word] ?? -1;
  let first = pattern.from;
  while (first < pattern.to && at(first) < 0) first++;
  if (first === pattern.to) return null;
  let last = pattern.to - 1;
  while (at(last) < 0) last--;
  let before = pattern.from - 1;
  while (before >= 0 && at(before) < 0) before--;
  let behind = pattern.to;
  while (behind < pattern.length && at(behind) < 0) behind++;
  const greatest = Math.min(GREAT_HOLE, Math.max(LEAST_GREAT_HOLE, pattern.to - pattern.from));
  if (greatestHole(stands, first, last) > greatest) return null;
  const lost = { first: first - pattern.from, last: pattern.to - 1 - last };
  const isNear = {
    first: before >= 0 && at(first) - at(before) <= first - before,
    last: behind < pattern.length && at(behind) - at(last) <= behind - last,
  };
  if ((lost.first > MANY_LOST && !isNear.first) || (lost.last > MANY_LOST && !isNear.last)) return null;
  const from = isNear.first ? Math.max(at(before) + 1, at(first) - lost.first) : at(first);
  const to = isNear.last ? Math.min(at(behind) - 1, at(last) + lost.last) : at(last);
  if (lost.first === 0 && lost.last === 0) return pattern.spanIn(words, at(first), at(last));
  return { start: words.startOf(from), end: words.endOf(to) };
}

function greatestHole(stands: Int32Array, first: number, last: number): number {
  let greatest = 0;
  let before = first;
  for (let i = first + 1; i <= last; i++) {
    const at = stands[i] ?? -1;
    if (at < 0) continue;
    greatest = Math.max(greatest, at - (stands[before] ?? 0) - (i - before));
    before = i;
  }
  return greatest;
}
