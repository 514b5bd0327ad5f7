import type { Span } from '../../span.js';
import { align, type Alignment, type Words } from './align.js';
import { byLetters } from './byLetters.js';
import { metBetween, sum } from './weights.js';
import type { Pattern } from './pattern.js';
import { spanOf } from './quoteSpan.js';
import type { Selector } from './selector.js';
import type { WordIndex } from './wordIndex.js';

/** A place that a selector could mean, and what speaks for it. */
export interface Candidate extends Span {
  /** Whether it is certain how far it reaches. */
  readonly isSure: boolean;
  /**
   * For each word of the pattern the word of the text that stands for it, or -1; of prefix and suffix as far as they stand right beside the quote.
   */
  readonly stands: Int32Array;
  /** Share of the quote's words that stand there, in order: from 0 to 1. */
  readonly quote: number;
  /** What was found of quote, prefix and suffix, in bits, less what must have happened to them. */
  readonly bits: number;
  /** What was found of the quote alone, in bits; and what share that is of it. */
  readonly quoteBits: number;
  readonly quoteShare: number;
  /** What stands right beside it of prefix and suffix, in bits. */
  readonly before: number;
  readonly behind: number;
}

/** Quotes of few words are compared letter by letter too. */
const FEW_WORDS = 3;

/** So little, in bits, is found anywhere; and so much of all is as good as all. */
const FOUND_ANYWHERE = 12;
const AS_GOOD_AS_ALL = 0.97;

/** What speaks for a place, given as the number of the word where the pattern would begin: where little came or went within it, and for a likely one where much did. */
export function candidatesAt(
  index: WordIndex,
  pattern: Pattern,
  weights: Float32Array,
  place: number,
  selector: Selector,
  isLikely: boolean,
  barred?: Words,
): Candidate[] {
  const near = align(index, pattern, weights, place, 'narrow', barred);
  if (near.bits < FOUND_ANYWHERE) return [];
  const all = sum(weights);
  const far =
    isLikely && near.bits < AS_GOOD_AS_ALL * all ? [align(index, pattern, weights, place, 'wide', barred)] : [];
  return [...far, near].flatMap((alignment) => candidateOf(index, pattern, weights, alignment, selector) ?? []);
}

/** Null where nothing of the quote is there. */
function candidateOf(
  index: WordIndex,
  pattern: Pattern,
  weights: Float32Array,
  { stands, bits }: Alignment,
  selector: Selector,
): Candidate | null {
  const words = pattern.to - pattern.from;
  let met = 0;
  for (let i = pattern.from; i < pattern.to; i++) if ((stands[i] ?? -1) >= 0) met++;
  let share = met / words;
  const found = spanOf(index, pattern, weights, stands);
  let span = found?.span;
  let isSpelled = false;
  if (share < 1 && words <= FEW_WORDS) {
    const near = byLetters(index, pattern, stands, selector.quote);
    if (near && near.share > share) [share, span, isSpelled] = [near.share, near.span, true];
  }
  if (!span || span.end <= span.start) return null;
  const attached = attachedOf(pattern, stands);
  const quoteBits = metBetween(weights, attached, pattern.from, pattern.to);
  return {
    ...span,
    isSure: found?.isSure ?? true,
    stands: attached,
    quote: share,
    bits,
    quoteBits,
    quoteShare: isSpelled ? share : quoteBits / sum(weights.subarray(pattern.from, pattern.to)),
    before: metBetween(weights, attached, 0, pattern.from),
    behind: metBetween(weights, attached, pattern.to, pattern.length),
  };
}

/** Words that may have come or gone between the quote and what is taken for its context. */
const BESIDE = 2;

/** Without the words of prefix and suffix that stand farther from the quote than they did, or nearer. */
function attachedOf({ from, to, length }: Pattern, stands: Int32Array): Int32Array {
  const attached = new Int32Array(stands);
  for (const [border, end, step] of [
    [from, -1, -1],
    [to - 1, length, 1],
  ] as const) {
    let word = border;
    while (word >= from && word < to && (stands[word] ?? -1) < 0) word -= step;
    let isNear = word >= from && word < to;
    for (let i = border + step; i !== end; i += step) {
      const now = stands[i] ?? -1;
      if (now < 0) continue;
      isNear &&= Math.abs(now - (stands[word] ?? 0) - (i - word)) <= BESIDE;
      if (isNear) word = i;
      else attached[i] = -1;
    }
  }
  return attached;
}
