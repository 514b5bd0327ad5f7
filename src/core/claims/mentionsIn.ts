import type { Span } from '../span.js';

/** Those of a paragraph's mentions, in order, that share a part with a span. Logarithmic in their number. */
export function mentionsIn<Place extends Span>(mentions: readonly Place[], span: Span): readonly Place[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end]?.start ?? 0) < span.end) end++;
  return mentions.slice(low, end);
}
