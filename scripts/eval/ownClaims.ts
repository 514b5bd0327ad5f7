import type { Span } from '../../src/core/span.js';
import type { GoldOwnClaim } from '../gold.js';
import { bestPairs } from './pairs.js';
import type { Counts } from './rates.js';

/** A claim of the author as the product writes it. */
export interface FoundOwnClaim {
  readonly kind: string | null;
  readonly content: readonly Span[];
}

export interface OwnClaimScore {
  /** Right: half of the characters in common. */
  readonly claims: Counts;
  /** Of those that are right: how many are of the right kind. */
  readonly kindRight: number;
}

const ENOUGH = 0.5;

/** Compares the author's claims that were found in a text with those that people marked, in characters. */
export function scoreOwnClaims(found: readonly FoundOwnClaim[], gold: readonly GoldOwnClaim[]): OwnClaimScore {
  const pairs = bestPairs(
    found.flatMap(({ content }, i) =>
      gold.flatMap((other, j) => {
        const fit = likeness(content, other.content);
        return fit >= ENOUGH ? [{ found: i, gold: j, fit: [fit] }] : [];
      }),
    ),
  );
  const kindRight = pairs.filter((pair) => found[pair.found]?.kind === gold[pair.gold]?.kind).length;
  return { claims: { right: pairs.length, found: found.length, gold: gold.length }, kindRight };
}

function likeness(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const one of a)
    for (const other of b) common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return (2 * common) / (lengthOf(a) + lengthOf(b));
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
