import { random } from './material.js';

/** Something whose time is taken; what it returns is looked at, so that no engine leaves its work out. */
export interface Candidate {
  readonly name: string;
  run(): unknown;
}

/** Times of a candidate in milliseconds, one a round. */
export type Times = ReadonlyMap<string, readonly number[]>;

export interface RoundOptions {
  readonly rounds: number;
  readonly warmUps: number;
}

/**
 * Runs all candidates in each round, in an order that changes by chance, so that what disturbs the machine disturbs all
 * of them alike. Rounds of warming up come first and do not count.
 */
export function interleave(candidates: readonly Candidate[], { rounds, warmUps }: RoundOptions): Times {
  const next = random(candidates.length);
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  let kept: unknown;
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const { name, run } of shuffled(candidates, next)) {
      const start = performance.now();
      kept = run();
      const time = performance.now() - start;
      if (round >= warmUps) times.get(name)?.push(time);
    }
  }
  if (kept === times) throw new Error('A candidate returned the clock.');
  return times;
}

const shuffled = <T>(items: readonly T[], next: () => number): T[] =>
  items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** The middle of sorted numbers, or the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

/** How far numbers lie apart: the middle half of them, as a share of their median. */
export function spread(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return (at(0.75) - at(0.25)) / median(numbers);
}

/** `above / below`, taken within each round. */
export function ratios(times: Times, above: string, below: string): number[] {
  const of = (name: string): readonly number[] => {
    const found = times.get(name);
    if (!found) throw new Error(`No candidate is called ${name}.`);
    return found;
  };
  return of(above).map((time, round) => time / (of(below)[round] ?? NaN));
}
