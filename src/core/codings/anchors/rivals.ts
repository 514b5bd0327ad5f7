import { CHANGE, GAP } from './align.js';
import type { Candidate } from './candidate.js';
import type { Pattern } from './pattern.js';
import type { Lacking, Others } from './selector.js';
import { sum } from './weights.js';

/** Other places with less of the quote are no rivals. */
const LEAST_QUOTE = 0.4;
/** Places less like it are told by that alone. Percent. */
const HARDLY_ALIKE = 30;
/** What the nearest rivals lack is worth a line where it says no more than that, in bits, or where they have so much of the quote. */
const FEW_BITS = 60;
const MUCH_OF_IT = 0.5;
/** So many rivals are kept: there may be more. */
export const MOST_RIVALS = 4;
/** How much a place must be like a rival to be it. */
const LIKE_IT = 0.6;

/** What tells other places from the one that is coded: how much the likeliest is like it, and which words the nearest lack. */
export function rivalsAmong(weights: Float32Array, others: readonly Candidate[]): Pick<Others, 'alike' | 'lacks'> {
  const all = sum(weights);
  const rivals = others.filter(({ quote }) => quote >= LEAST_QUOTE);
  const alike = Math.round(100 * Math.max(0, ...rivals.map(({ bits }) => bits / all)));
  const lacks = rivals
    .map(({ stands, quote }) => ({ lacking: lackingIn(stands), bits: lackedBits(weights, stands), quote }))
    .filter(({ bits, quote, lacking }) => lacking.length > 0 && (bits <= FEW_BITS || quote >= MUCH_OF_IT))
    .sort((a, b) => a.bits - b.bits)
    .slice(0, MOST_RIVALS)
    .map(({ lacking }) => lacking);
  return { ...(alike >= HARDLY_ALIKE && { alike }), ...(lacks.length > 0 && { lacks }) };
}

/** What the nearest of other places lacks, in bits; infinite where there is none. */
export const leastLacked = (weights: Float32Array, others: readonly Candidate[]): number =>
  Math.min(
    ...others.filter(({ quote }) => quote >= LEAST_QUOTE).map(({ stands }) => lackedBits(weights, stands)),
    Infinity,
  );

const lackedBits = (weights: Float32Array, stands: Int32Array): number =>
  weights.reduce((sum, weight, word) => ((stands[word] ?? -1) < 0 ? sum + weight : sum), 0);

/** The words of a pattern that a place has not. */
export function lackingIn(stands: Int32Array): Lacking {
  const runs: [number, number][] = [];
  for (let i = 0; i < stands.length; i++) {
    if ((stands[i] ?? -1) >= 0) continue;
    const last = runs.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  }
  return runs;
}

/** What a place has of the words that a rival lacks, less what it cost to lose the others, in bits: above 0 if it is rather not that rival. */
export function gainOver(lacking: Lacking, weights: Float32Array, stands: Int32Array): number {
  let gain = 0;
  for (const [from, to] of lacking) {
    let lost = 0;
    for (let i = from; i < Math.min(to, stands.length); i++) {
      if ((stands[i] ?? -1) < 0) lost++;
      else gain += weights[i] ?? 0;
    }
    gain -= Math.min(lost * CHANGE, GAP);
  }
  return gain;
}

/**
 * How much of the quote is the coded one's for sure, if one cut, or a paragraph that moved, joined a part of it and a part of a rival: then the words
 * that the rival lacks are found up to a border or from there on, and only what stands on their side of it counts. From 0 to 1.
 * @param telling what must be found of these words, in bits
 */
export function shareIfJoined(
  lacking: Lacking,
  { from, to }: Pattern,
  weights: Float32Array,
  stands: Int32Array,
  telling: number,
): number {
  const gained = lacking
    .flatMap(([first, end]) => Array.from({ length: end - first }, (_, i) => first + i))
    .filter((word) => (stands[word] ?? -1) >= 0);
  const borderOf = (words: readonly number[]): number | undefined => {
    let bits = 0;
    return words.find((word) => (bits += weights[word] ?? 0) >= telling);
  };
  const [start, end] = [borderOf(gained), borderOf([...gained].reverse())];
  if (start === undefined || end === undefined) return 0;
  const shareOf = (isOn: (word: number) => boolean): number => {
    let met = 0;
    for (let word = from; word < to; word++) if ((stands[word] ?? -1) >= 0 && isOn(word)) met++;
    return met / (to - from);
  };
  return Math.min(
    shareOf((word) => word <= end),
    shareOf((word) => word >= start),
  );
}

/** Which of some places is which rival, by likeness: none is two. */
export function recognized(
  rivals: readonly Lacking[],
  places: readonly Candidate[],
  weights: Float32Array,
): ReadonlyMap<Lacking, Candidate> {
  const pairs = rivals.flatMap((rival) =>
    places.map((place) => ({ rival, place, likeness: likenessOf(rival, place, weights) })),
  );
  pairs.sort((a, b) => b.likeness - a.likeness);
  const found = new Map<Lacking, Candidate>();
  const taken = new Set<Candidate>();
  for (const { rival, place, likeness } of pairs) {
    if (likeness < LIKE_IT || found.has(rival) || taken.has(place)) continue;
    found.set(rival, place);
    taken.add(place);
  }
  return found;
}

/** How much of what a rival had a place has, less what it has of what that lacked: 1 where it is just like it. */
function likenessOf(rival: Lacking, { stands }: Candidate, weights: Float32Array): number {
  let [had, has] = [0, 0];
  const add = (from: number, to: number, sign: 1 | -1): void => {
    for (let i = from; i < Math.min(to, weights.length); i++) {
      if (sign > 0) had += weights[i] ?? 0;
      if ((stands[i] ?? -1) >= 0) has += sign * (weights[i] ?? 0);
    }
  };
  let at = 0;
  for (const [from, to] of rival) {
    add(at, from, 1);
    add(from, to, -1);
    at = to;
  }
  add(at, weights.length, 1);
  return had > 0 ? has / had : 0;
}
