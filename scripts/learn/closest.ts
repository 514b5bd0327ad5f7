import type { Stretch } from '../../src/core/claims/attribution/contents.js';

/** The place of the item that is worth most: the first of those that are, and worth `least` or more; -1 where there is none. */
export function bestBy<T>(items: readonly T[], valueOf: (item: T) => number, least: number): number {
  let best = -1;
  let top = least;
  items.forEach((item, i) => {
    const value = valueOf(item);
    if (value > top || (value === top && best < 0)) [best, top] = [i, value];
  });
  return best;
}

/** Dice's coefficient of a stretch and a set of tokens. */
export function overlap(stretch: Stretch, wanted: ReadonlySet<number>): number {
  let shared = 0;
  for (let i = stretch.first; i <= stretch.last; i++) if (wanted.has(i)) shared++;
  return (2 * shared) / (stretch.last - stretch.first + 1 + wanted.size);
}
