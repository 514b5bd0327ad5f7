/**
 * Features of the model live in slots; two that share one are told apart by their company. Questions that are learned apart have slots apart:
 * each block serves the templates from its number on.
 */
const BLOCKS = [
  { from: 0, start: 0, size: 1 << 19 },
  { from: 700, start: 1 << 19, size: 1 << 17 },
  { from: 900, start: (1 << 19) + (1 << 17), size: 1 << 17 },
];
/** Slots of all blocks together. */
export const SLOTS = (1 << 19) + (1 << 18);

/** Takes the features of one candidate, as slots. */
export interface FeatureSink {
  add(slot: number): void;
}

/** The slot of a feature: a template's number and up to two values. */
export function slotOf(template: number, a: number, b = 0): number {
  let h = Math.imul(template, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  h ^= h >>> 16;
  if (template < 700) return h & ((1 << 19) - 1);
  for (let i = BLOCKS.length - 1; i > 0; i--) {
    const block = BLOCKS[i];
    if (block && template >= block.from) return block.start + (h & (block.size - 1));
  }
  return 0;
}

/**
 * A linear model over hashed features: what it was taught lies in one byte a slot. Without weights every candidate scores zero,
 * and the first one offered is taken.
 */
export class LinearModel {
  /** @param weights `SLOTS` of them. @param scale what one unit of a weight is worth. */
  constructor(
    private readonly weights: Int8Array,
    private readonly scale: number,
  ) {}

  /** The score of a candidate. */
  score(describe: (sink: FeatureSink) => void): number {
    this.sum = 0;
    describe(this);
    return this.sum * this.scale;
  }

  /** For `score` only. */
  add(slot: number): void {
    this.sum += this.weights[slot] ?? 0;
  }

  private sum = 0;
}

/** The probability that a score of a yes-or-no question stands for. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score));
