import type { Span } from '../span.js';

/** A word that fills one of a pattern's groups. */
export interface GroupPiece extends Span {
  readonly group: number;
}

/**
 * The pieces inside the shortest window that holds one of every group, without doubles (a sliding window); of two as short, the first.
 * @param pieces sorted by start. @returns null where no window holds all groups. Linear.
 */
export function tightest(pieces: readonly GroupPiece[], groups: number): Span[] | null {
  if (pieces.length < groups) return null;
  const count = new Array<number>(groups).fill(0);
  let missing = groups;
  let left = 0;
  let best: { from: number; to: number; width: number } | null = null;
  pieces.forEach((entering, right) => {
    if (bump(count, entering.group, 1) === 1) missing--;
    for (let first = pieces[left]; missing === 0 && first; first = pieces[++left]) {
      const width = entering.end - first.start;
      if (!best || width < best.width) best = { from: left, to: right, width };
      if (bump(count, first.group, -1) === 0) missing++;
    }
  });
  return best === null ? null : withoutDoubles(pieces, best);
}

const bump = (count: number[], group: number, by: number): number => (count[group] = (count[group] ?? 0) + by);

function withoutDoubles(pieces: readonly GroupPiece[], window: { from: number; to: number }): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of pieces.slice(window.from, window.to + 1)) {
    if (!spans.some((span) => span.start === start && span.end === end)) spans.push({ start, end });
  }
  return spans;
}
