import type { Draft } from './attribute.js';
import { holdersOf } from './holders.js';
import { describeDraft, IS_ATTRIBUTION, IS_PROPOSITION } from './keep.js';
import { isSure } from './sure.js';
import { probability, type LinearModel } from './linear.js';

/** Scores from which a draft counts; a little below zero, since what is missed is missed for good and the rest is told by its confidence. */
const LEAST_ATTRIBUTION = -0.05;
const LEAST_PROPOSITION = 0;

/** What a certain construction scores at least. */
const SURE = 0.4;

/** A draft that attributes something. */
export interface DecidedDraft {
  readonly draft: Draft;
  /** What is attributed is no proposition. */
  readonly topic: boolean;
  /** From 0 to 1. */
  readonly sureness: number;
}

/** Keeps the drafts that attribute something. */
export function decideDrafts(drafts: readonly Draft[], model: LinearModel): DecidedDraft[] {
  const holders = holdersOf(drafts);
  return drafts.flatMap((draft, i) => {
    const holder = holders[i] ?? null;
    const attributes = model.score((sink) => describeDraft(draft, holder, IS_ATTRIBUTION, sink));
    const learned = model.score((sink) => describeDraft(draft, holder, IS_PROPOSITION, sink));
    const proposes = isSure(draft) ? Math.max(learned, SURE) : learned;
    if (attributes <= LEAST_ATTRIBUTION && proposes <= LEAST_PROPOSITION) return [];
    const topic = proposes <= LEAST_PROPOSITION;
    return [{ draft, topic, sureness: probability(topic ? attributes : Math.max(attributes, proposes)) }];
  });
}
