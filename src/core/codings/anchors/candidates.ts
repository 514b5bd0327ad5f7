import type { Span } from '../../span.js';
import type { Words } from './align.js';
import { candidatesAt, type Candidate } from './candidate.js';
import type { Pattern } from './pattern.js';
import type { Selector } from './selector.js';
import { likelyPlaces } from './votes.js';
import type { WordIndex } from './wordIndex.js';

/** So many places are looked for torn apart. */
const LIKELY = 5;

/**
 * Places that a selector could mean; the likeliest first, none of them twice.
 * @param weights what each word of the pattern says, in bits
 * @param barred words of the text that stand for none of the quote
 */
export function candidatesOf(
  index: WordIndex,
  pattern: Pattern,
  weights: Float32Array,
  selector: Selector,
  barred?: Words,
): Candidate[] {
  const found = likelyPlaces(index, pattern, weights).flatMap((place, i) =>
    candidatesAt(index, pattern, weights, place, selector, i < LIKELY, barred),
  );
  // A rival is what stands there, not what it would be with the context of the barred words.
  const worth = (one: Candidate): number => (barred ? one.before + one.quoteBits + one.behind : one.bits);
  found.sort((a, b) => worth(b) - worth(a));
  return found.filter((one, i) => !found.slice(0, i).some((better) => isSamePlace(one, better)));
}

/** Whether two spans have at least half of the longer one in common. */
export function isSamePlace(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 >= Math.max(one.end - one.start, other.end - other.start);
}
