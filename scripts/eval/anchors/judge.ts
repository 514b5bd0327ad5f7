import type { Anchoring } from '../../../src/core/codings/anchors/anchor.js';
import { overlaps, type Span } from '../../../src/core/span.js';
import { carried, type TracedText } from './tracedText.js';

/**
 * What became of a coded span of a text that was edited: still there and found (`right`), found elsewhere (`wrong`) or not found (`orphaned`);
 * deleted and found all the same (`mistaken`) or not (`told`). Null where it is not scored: what is neither still there nor deleted, and what
 * was doubled and is in doubt.
 */
export type Verdict = 'right' | 'wrong' | 'orphaned' | 'mistaken' | 'told' | null;

/** At least so much of the quote's words survives in what is still there; less than the other in what is deleted. */
const STILL_THERE = 0.7;
const DELETED = 0.4;

/** The truth is the span as it was carried through the edits. */
export function judge(text: string, edited: TracedText, span: Span, { found, ...place }: Anchoring): Verdict {
  const truth = carried(edited, span);
  const survived =
    truth === null ? 0 : surviving(text.slice(span.start, span.end), originalOf(text, edited, truth, span));
  if (survived < DELETED) return found === null ? 'told' : 'mistaken';
  if (survived < STILL_THERE || truth === null) return null;
  if ('start' in place) return isHalf(place, truth) ? 'right' : 'wrong';
  return edited.doubled?.some((copy) => overlaps(copy, span)) ? null : 'orphaned';
}

/** Whether two spans have at least half of the longer one in common. */
function isHalf(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 >= Math.max(one.end - one.start, other.end - other.start);
}

/** What is left of the span's own words, in the order of the edited text. */
function originalOf(text: string, { origin }: TracedText, truth: Span, span: Span): string {
  let kept = '';
  let before = -2;
  for (let i = truth.start; i < truth.end; i++) {
    const from = origin[i] ?? -1;
    if (from < span.start || from >= span.end) continue;
    if (from !== before + 1 && from !== before) kept += ' ';
    if (from !== before) kept += text.charAt(from);
    before = from;
  }
  return kept;
}

/** Share of the words of `quote` that stand in `left`, in order. */
function surviving(quote: string, left: string): number {
  const wordsOf = (some: string): string[] => some.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [of, now] = [wordsOf(quote), wordsOf(left)];
  let row = new Array<number>(now.length + 1).fill(0);
  for (const word of of) {
    const next = [0];
    for (const [i, other] of now.entries())
      next.push(word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    row = next;
  }
  return of.length === 0 ? 1 : (row.at(-1) ?? 0) / of.length;
}
