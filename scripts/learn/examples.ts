import { slotOf, type FeatureSink } from '../../src/core/claims/attribution/linear.js';

/** One decision to learn: the candidates' slots, and which of them is right. */
export interface Example {
  readonly candidates: readonly Int32Array[];
  readonly right: number;
  readonly weight: number;
}

/** Tells a candidate's features. */
export type Describe = (sink: FeatureSink) => void;

/** Collects decisions, and how often what people marked is among the candidates at all: the rest cannot be learned. */
export class Examples {
  readonly list: Example[] = [];
  readonly reach = new Map<string, { offered: number; asked: number }>();

  /** @param weight of each decision that is given none of its own */
  constructor(private readonly weight: number) {}

  choice(candidates: readonly Describe[], right: number): void {
    this.list.push({ candidates: candidates.map(slots), right, weight: this.weight });
  }

  /** A question with a yes or no: a candidate against none. */
  question(describe: Describe, yes: boolean, weight = this.weight): void {
    this.list.push({ candidates: [slots(describe), NONE], right: yes ? 0 : 1, weight });
  }

  /** Counts for `question` whether the right answer was among those offered. */
  count(question: string, offered: number, asked = 1): void {
    const entry = this.reach.get(question) ?? { offered: 0, asked: 0 };
    this.reach.set(question, { offered: entry.offered + offered, asked: entry.asked + asked });
  }
}

const NONE = new Int32Array(0);

function slots(describe: Describe): Int32Array {
  const list: number[] = [];
  describe({ from: (first) => (template, a, b) => void list.push(slotOf(first + template, a, b)) });
  return Int32Array.from(list);
}
