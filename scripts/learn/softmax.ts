import { SLOTS } from '../../src/core/claims/attribution/linear.js';
import type { Example } from './examples.js';
import type { Pace } from './settings.js';

/**
 * Learns weights by which the right candidate of each example wins: a conditional logit, by stochastic gradient with per-weight rates (AdaGrad)
 * and weights averaged over the last half. Deterministic: the order is shuffled by a fixed generator.
 */
export function learn(examples: readonly Example[], pace: Pace): Float32Array {
  const { rounds } = pace;
  const weights = new Float32Array(SLOTS);
  const squares = new Float32Array(SLOTS);
  const sum = new Float32Array(SLOTS);
  let averaged = 0;
  const order = examples.map((_, i) => i);
  const random = generator(12345);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example) step(example, weights, squares, pace);
    }
    if (round >= rounds / 2) {
      for (let i = 0; i < SLOTS; i++) sum[i] = (sum[i] ?? 0) + (weights[i] ?? 0);
      averaged++;
    }
  }
  return sum.map((value) => value / averaged);
}

function step(
  { candidates, right, weight }: Example,
  weights: Float32Array,
  squares: Float32Array,
  { ridge, rate }: Pace,
): void {
  const scores = candidates.map((slots) => dot(slots, weights));
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((a, b) => a + b, 0);
  candidates.forEach((slots, i) => {
    const gradient = ((powers[i] ?? 0) / total - (i === right ? 1 : 0)) * weight;
    if (Math.abs(gradient) < 1e-4) return;
    for (const slot of slots) {
      const g = gradient + ridge * (weights[slot] ?? 0);
      const square = (squares[slot] ?? 0) + g * g;
      squares[slot] = square;
      weights[slot] = (weights[slot] ?? 0) - (rate * g) / Math.sqrt(square + 1e-6);
    }
  });
}

const dot = (slots: Int32Array, weights: Float32Array): number => {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return sum;
};

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    [order[i], order[k]] = [order[k] ?? 0, order[i] ?? 0];
  }
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
