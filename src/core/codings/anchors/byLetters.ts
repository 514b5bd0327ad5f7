import search from 'approx-string-match';
import type { Span } from '../../span.js';
import type { Pattern } from './pattern.js';
import type { WordIndex } from './wordIndex.js';

/** Quotes must have so many letters, and no more of them may be others. */
const LEAST_LETTERS = 8;
const OTHER_LETTERS = 0.15;

/** The quote with some letters changed, between what was found of its prefix and its suffix; null where that is nowhere or in several places. */
export function byLetters(
  { words }: WordIndex,
  pattern: Pattern,
  stands: Int32Array,
  quote: string,
): { readonly span: Span; readonly share: number } | null {
  if (quote.length < LEAST_LETTERS) return null;
  const met = [...stands.keys()].filter((word) => (stands[word] ?? -1) >= 0);
  const known = met[0];
  if (known === undefined) return null;
  const wordBefore = met.filter((word) => word < pattern.from).at(-1);
  const wordBehind = met.find((word) => word >= pattern.to);
  const guess = (word: number): number => (stands[known] ?? 0) + word - known;
  const from = wordBefore === undefined ? guess(pattern.from) - 2 : (stands[wordBefore] ?? 0);
  const to = wordBehind === undefined ? guess(pattern.to) + 2 : (stands[wordBehind] ?? 0);
  const start = words.startOf(Math.max(0, from));
  const window = words.text.slice(
    start,
    Math.min(words.endOf(Math.min(to, words.length - 1)), start + 3 * quote.length),
  );
  const [best, ...others] = search(window, quote, Math.floor(quote.length * OTHER_LETTERS));
  if (!best || others.some((other) => other.start >= best.end)) return null;
  return { span: { start: start + best.start, end: start + best.end }, share: 1 - best.errors / quote.length };
}
