import type { Span } from '../../core/span.js';

/** A stretch of text over which the same annotations hold. */
export interface Segment extends Span {
  /** Index of the mention that covers it, or -1. */
  readonly mention: number;
  /** Indices of the claims that cover it. */
  readonly claims: readonly number[];
}

/**
 * Cuts `[0, length)` wherever an annotation begins or ends. Mentions are sorted and disjoint; claims are sorted by start and may
 * overlap mentions and each other. Linear but for the claims that hold at the same place.
 */
export function cutIntoSegments(length: number, mentions: readonly Span[], claims: readonly Span[]): Segment[] {
  const cuts = new Set([0, length]);
  for (const { start, end } of [...mentions, ...claims]) cuts.add(start).add(end);
  const ordered = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let mention = 0;
  let claim = 0;
  let open: number[] = [];
  for (let i = 0; i + 1 < ordered.length; i++) {
    const start = ordered[i] ?? 0;
    const end = ordered[i + 1] ?? length;
    while ((mentions[mention]?.end ?? Infinity) <= start) mention++;
    open = open.filter((one) => (claims[one]?.end ?? 0) > start);
    for (; (claims[claim]?.start ?? Infinity) <= start; claim++) open.push(claim);
    const covered = (mentions[mention]?.start ?? Infinity) <= start;
    segments.push({ start, end, mention: covered ? mention : -1, claims: [...open] });
  }
  return segments;
}
