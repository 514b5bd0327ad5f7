import type { Span } from '../span.js';

/** A word that fills one of a pattern's groups. */
export interface GroupPiece extends Span {
  readonly group: number;
}

/**
 * The first stretch that holds one piece of every group, drawn in from the left as far as it goes: who acts mostly stands first,
 * and a mention that only comes later belongs to what is said later.
 * @param pieces sorted by start. @returns its pieces without doubles; null where no stretch holds all groups. Linear.
 */
export function firstStretch(pieces: readonly GroupPiece[], groups: number): Span[] | null {
  if (pieces.length < groups) return null;
  const count = new Array<number>(groups).fill(0);
  let missing = groups;
  for (let right = 0; right < pieces.length; right++) {
    if (bump(count, pieces[right]?.group ?? 0, 1) === 1 && --missing === 0) {
      let left = 0;
      while (bump(count, pieces[left]?.group ?? 0, -1) > 0) left++;
      return withoutDoubles(pieces.slice(left, right + 1));
    }
  }
  return null;
}

const bump = (count: number[], group: number, by: number): number => (count[group] = (count[group] ?? 0) + by);

function withoutDoubles(pieces: readonly GroupPiece[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of pieces) {
    if (!spans.some((span) => span.start === start && span.end === end)) spans.push({ start, end });
  }
  return spans;
}
