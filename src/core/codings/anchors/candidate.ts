import search from 'approx-string-match';
import type { Span } from '../../span.js';
import { align, type Slack } from './align.js';
import { dropStrays, spanOf } from './quoteSpan.js';
import type { Pattern } from './pattern.js';
import type { Selector } from './selector.js';
import type { WordIndex } from './wordIndex.js';

/** A place that a selector could mean, and what speaks for it. */
export interface Candidate extends Span {
  /** Share of the quote's words that stand there, in order: from 0 to 1. */
  readonly quote: number;
  /** Share of prefix and suffix, by the weight of their words; 1 where there are none. */
  readonly context: number;
  /** The same of the better kept of both, as far as the quote stands right beside it. */
  readonly side: number;
  /** Share of all three by weight: how much the place is like the one that was coded. */
  readonly likeness: number;
  /** What was found of all three, in bits: how unlikely it is to be found by chance. */
  readonly bits: number;
  /** What was found of the quote alone, in bits. */
  readonly quoteBits: number;
  /** How often words found are not in a row that were. */
  readonly breaks: number;
}

/** Quotes of few words are compared letter by letter too, if they have so many letters and no more of them are others. */
const FEW_WORDS = 3;
const LEAST_LETTERS = 8;
const OTHER_LETTERS = 0.15;

/** What speaks for a place, given as the number of the word where the pattern would begin; null where nothing of the quote is there for sure. */
export function candidateAt(
  index: WordIndex,
  pattern: Pattern,
  place: number,
  selector: Selector,
  room: Slack,
): Candidate | null {
  const stands = align(index, pattern, place, room);
  dropStrays(index, pattern, stands);
  const prefix = weigh(index, pattern, stands, 0, pattern.from);
  const quote = weigh(index, pattern, stands, pattern.from, pattern.to);
  const suffix = weigh(index, pattern, stands, pattern.to, pattern.length);
  const words = pattern.to - pattern.from;
  let share = quote.words / words;
  let span = spanOf(index, pattern, stands);
  if (share < 1 && words <= FEW_WORDS) {
    const near = byLetters(index, pattern, stands, selector.quote);
    if (near && near.share > share) [share, span] = [near.share, near.span];
  }
  if (!span || span.end <= span.start) return null;
  const [met, all] = [prefix.met + suffix.met, prefix.all + suffix.all];
  return {
    ...span,
    quote: share,
    context: shareOf(met, all),
    side: Math.max(
      joins(pattern, stands, pattern.from, -1) ? prefix.met / prefix.all : 0,
      joins(pattern, stands, pattern.to - 1, 1) ? suffix.met / suffix.all : 0,
    ),
    likeness: shareOf(quote.met + met, quote.all + all),
    bits: quote.met + met,
    quoteBits: quote.met,
    breaks: breaksOf(stands),
  };
}

function breaksOf(stands: Int32Array): number {
  let breaks = 0;
  let before = -1;
  for (let i = 0; i < stands.length; i++) {
    const at = stands[i] ?? -1;
    if (at < 0) continue;
    if (before >= 0 && at - (stands[before] ?? 0) !== i - before) breaks++;
    before = i;
  }
  return breaks;
}

const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 1);

/** Words that may have come or gone between the quote and what is taken for its context. */
const BESIDE = 2;

/** Whether the word at the quote's border stands as near to the next word found of the context as it did. */
function joins(pattern: Pattern, stands: Int32Array, border: number, step: 1 | -1): boolean {
  const at = stands[border] ?? -1;
  if (at < 0) return false;
  let i = border + step;
  while (i >= 0 && i < pattern.length && (stands[i] ?? -1) < 0) i += step;
  return i >= 0 && i < pattern.length && Math.abs(Math.abs((stands[i] ?? 0) - at) - Math.abs(i - border)) <= BESIDE;
}

/** How much of some words of the pattern was found, and how much there is of them. */
function weigh(index: WordIndex, pattern: Pattern, stands: Int32Array, from: number, to: number) {
  let [met, all, words] = [0, 0, 0];
  for (let i = from; i < to; i++) {
    const weight = index.weightOf(pattern.hashAt(i));
    all += weight;
    if ((stands[i] ?? -1) < 0) continue;
    met += weight;
    words++;
  }
  return { met, all, words };
}

/** The quote with some letters changed, between what was found of its prefix and its suffix. */
function byLetters(
  { words }: WordIndex,
  pattern: Pattern,
  stands: Int32Array,
  quote: string,
): { span: Span; share: number } | null {
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
