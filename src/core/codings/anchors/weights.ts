import type { Pattern } from './pattern.js';
import type { WordIndex } from './wordIndex.js';

/** What each word of a pattern says in a text, in bits. */
export const weightsOf = (index: WordIndex, pattern: Pattern): Float32Array =>
  Float32Array.from(pattern.words.hashes, (hash) => index.weightOf(hash));

/** What was found of some words of the pattern, in bits. */
export function metBetween(weights: Float32Array, stands: Int32Array, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i++) if ((stands[i] ?? -1) >= 0) bits += weights[i] ?? 0;
  return bits;
}

export const sum = (weights: Float32Array): number => weights.reduce((all, weight) => all + weight, 0);
