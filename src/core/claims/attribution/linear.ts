/**
 * Features of the model live in slots; two that share one are told apart by their company. Questions that are learned apart have slots apart:
 * each block serves the templates from its number on.
 */
const BLOCKS = [
  { from: 0, start: 0, size: 1 << 19 },
  { from: 700, start: 1 << 19, size: 1 << 17 },
  { from: 900, start: (1 << 19) + (1 << 17), size: 1 << 17 },
] as const;
/** Slots of all blocks together. */
export const SLOTS = (1 << 19) + (1 << 18);

/** Takes one feature of a candidate: a template's number and up to two values. */
export type AddFeature = (template: number, a: number, b?: number) => void;

/** Takes the features of one candidate. */
export interface FeatureSink {
  /** What takes the features of a question, whose templates are numbered from `first` on. Good until the next call. */
  from(first: number): AddFeature;
}

/** The slots that templates from a number on have. */
const blockOf = (template: number): (typeof BLOCKS)[number] =>
  template >= BLOCKS[2].from ? BLOCKS[2] : template >= BLOCKS[1].from ? BLOCKS[1] : BLOCKS[0];

/** A number made of a feature, of which its slot is taken. */
function mix(template: number, a: number, b: number): number {
  let h = Math.imul(template, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The slot of a feature. */
export function slotOf(template: number, a: number, b = 0): number {
  const { start, size } = blockOf(template);
  return start + (mix(template, a, b) & (size - 1));
}

/**
 * A linear model over hashed features: what it was taught lies in one byte a slot. Without weights every candidate scores zero,
 * and the first one offered is taken. Scores one candidate after the other: `begin`, its features, `end`.
 */
export class LinearModel implements FeatureSink {
  private sum = 0;
  private first = 0;
  private start = 0;
  private mask = 0;

  /** @param weights `SLOTS` of them. @param scale what one unit of a weight is worth. */
  constructor(
    private readonly weights: Int8Array,
    private readonly scale: number,
  ) {}

  /** The score of a candidate. */
  score(describe: (sink: FeatureSink) => void): number {
    this.begin();
    describe(this);
    return this.end();
  }

  begin(): void {
    this.sum = 0;
  }

  end(): number {
    return this.sum * this.scale;
  }

  from(first: number): AddFeature {
    const { start, size } = blockOf(first);
    this.first = first;
    this.start = start;
    this.mask = size - 1;
    return this.add;
  }

  /** One and the same function for all questions, so that it is called without a detour. */
  private readonly add = (template: number, a: number, b = 0): void => {
    this.sum += this.weights[this.start + (mix(this.first + template, a, b) & this.mask)] ?? 0;
  };
}

/** The probability that a score of a yes-or-no question stands for. */
export const probability = (score: number): number => 1 / (1 + Math.exp(-score));
