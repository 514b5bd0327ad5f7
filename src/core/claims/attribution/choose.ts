import type { FeatureSink, LinearModel } from './linear.js';

/** A candidate with what it was chosen by. */
export interface Choice<T> {
  readonly item: T;
  readonly score: number;
  /** By how much it beats the second best; large where there is no second. */
  readonly margin: number;
}

const NO_RIVAL = 20;

/**
 * The best of several candidates; the first of those that score alike. Null where there are none.
 * @param lead by how much a later candidate must beat an earlier one
 */
export function choose<T>(
  items: readonly T[],
  model: LinearModel,
  describe: (item: T, rank: number, sink: FeatureSink) => void,
  lead = 0,
): Choice<T> | null {
  let best: T | undefined;
  let top = -Infinity;
  let second = -Infinity;
  items.forEach((item, rank) => {
    let score = 0;
    if (items.length > 1) {
      model.begin();
      describe(item, rank, model);
      score = model.end();
    }
    if (score > top + (best === undefined ? 0 : lead)) {
      second = top;
      top = score;
      best = item;
    } else if (score > second) second = score;
  });
  return best === undefined ? null : { item: best, score: top, margin: second === -Infinity ? NO_RIVAL : top - second };
}
