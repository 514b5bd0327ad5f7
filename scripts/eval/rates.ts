/** What was found rightly, what was found, and what there was to find. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** From 0 to 1. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NOTHING: Counts = { right: 0, found: 0, gold: 0 };

export const plus = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

/** Finding nothing where there is nothing is perfect. */
export function ratesOf({ right, found, gold }: Counts): Rates {
  const precision = found > 0 ? right / found : gold > 0 ? 0 : 1;
  const recall = gold > 0 ? right / gold : found > 0 ? 0 : 1;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
