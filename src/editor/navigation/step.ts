import type { Span } from '../../core/span.js';

/** Where a step leads: which one of the list, and whether it went over the text's end. */
export interface Step {
  readonly index: number;
  readonly wrapped: boolean;
}

/**
 * The first span that starts behind an offset, or the last that starts before it; round the text's ends.
 * @param spans sorted by start
 * @param from the start of what the cursor stands on, else the cursor's offset
 * @returns null where there are no spans
 */
export function stepFrom(spans: readonly Span[], from: number, direction: 1 | -1): Step | null {
  if (spans.length === 0) return null;
  const behind = spans.findIndex(({ start }) => start > from);
  if (direction === 1) return behind < 0 ? { index: 0, wrapped: true } : { index: behind, wrapped: false };
  let before = (behind < 0 ? spans.length : behind) - 1;
  while (spans[before]?.start === from) before--;
  return before < 0 ? { index: spans.length - 1, wrapped: true } : { index: before, wrapped: false };
}
