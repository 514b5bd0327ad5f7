/** A find and what people marked, by their places in their lists, and how well they fit: what comes first counts most. */
export interface Pair {
  readonly found: number;
  readonly gold: number;
  readonly fit: readonly number[];
}

/** The pairs that fit best, each find and each gold once: greedy, and the earlier ones where all is equal. */
export function bestPairs(pairs: readonly Pair[]): Pair[] {
  const [found, gold] = [new Set<number>(), new Set<number>()];
  return [...pairs].sort(byFit).filter((pair) => {
    if (found.has(pair.found) || gold.has(pair.gold)) return false;
    found.add(pair.found);
    gold.add(pair.gold);
    return true;
  });
}

function byFit(a: Pair, b: Pair): number {
  for (const [i, fit] of a.fit.entries()) {
    const difference = (b.fit[i] ?? 0) - fit;
    if (difference !== 0) return difference;
  }
  return a.found - b.found || a.gold - b.gold;
}
