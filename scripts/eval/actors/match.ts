import { overlaps, type Span } from '../../../src/core/span.js';

/** For each find and each gold the place of its partner, or -1. */
export interface Matching {
  readonly found: readonly number[];
  readonly gold: readonly number[];
}

/** Pairs finds with gold that they overlap, each once: the very same span first, then whichever share most. */
export function match<F extends Span, G extends Span>(
  found: readonly F[],
  gold: readonly G[],
  fits: (found: F, gold: G) => boolean = () => true,
): Matching {
  const pairs = found.flatMap((one, i) =>
    gold.flatMap((other, j) => (overlaps(one, other) && fits(one, other) ? [{ i, j, fit: fitOf(one, other) }] : [])),
  );
  pairs.sort((a, b) => b.fit - a.fit || a.i - b.i || a.j - b.j);
  const partners = { found: found.map(() => -1), gold: gold.map(() => -1) };
  for (const { i, j } of pairs) {
    if (partners.found[i] !== -1 || partners.gold[j] !== -1) continue;
    partners.found[i] = j;
    partners.gold[j] = i;
  }
  return partners;
}

export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

const fitOf = (a: Span, b: Span): number =>
  isSameSpan(a, b) ? Infinity : Math.min(a.end, b.end) - Math.max(a.start, b.start);
