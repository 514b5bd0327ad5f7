import type { Span } from '../../core/span.js';

/** Lines with something on them, merged where they touch or repeat: pairs of first and last line. */
export function mergeLines(spans: Iterable<Span>, lineOf: (offset: number) => number): number[] {
  const merged: number[] = [];
  let first = -1;
  let last = -1;
  for (const span of spans) {
    const from = lineOf(span.start);
    const to = lineOf(span.end);
    if (last >= 0 && from <= last + 1) {
      last = Math.max(last, to);
      continue;
    }
    if (last >= 0) merged.push(first, last);
    first = from;
    last = to;
  }
  if (last >= 0) merged.push(first, last);
  return merged;
}
