import type { Span } from '../../src/core/span.js';

/** Letters and digits, joined by points, commas, apostrophes and hyphens. Marks are not scored. */
const WORD = /[\p{L}\p{N}$%]+(?:[.,'’&-][\p{L}\p{N}]+)*/gu;

export const wordsOf = (text: string): Span[] =>
  Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({ start: index, end: index + word.length }));

/** The numbers of the words that share a character with a span. */
export function wordsIn(words: readonly Span[], spans: readonly Span[]): Set<number> {
  const inside = new Set<number>();
  for (const { start, end } of spans) {
    for (let i = firstEndingBehind(words, start); i < words.length && (words[i]?.start ?? end) < end; i++)
      inside.add(i);
  }
  return inside;
}

function firstEndingBehind(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count++;
  return count;
}

/** Dice's coefficient, which is F1 of words; two empty sets are alike. */
export const likeness = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size);
