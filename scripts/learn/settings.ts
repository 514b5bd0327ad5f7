/** How weights are learned: rounds over all examples, how strongly weights are drawn to zero, and the first size of a step. */
export interface Pace {
  readonly rounds: number;
  readonly ridge: number;
  readonly rate: number;
}

/** Found on texts held back; the model depends on each of them. */
export const SETTINGS = {
  /** The later questions are learned from what models answer that have not seen the text: one for each fold. */
  folds: 4,
  /** What each question about an attribution is learned by, then whether a draft counts, then the author's own claims. */
  attributions: { rounds: 8, ridge: 1e-4, rate: 0.05 },
  drafts: { rounds: 8, ridge: 1e-4, rate: 0.02 },
  own: { rounds: 12, ridge: 3e-3, rate: 0.015 },
  /** Texts annotated by the guidelines of policy texts are few, and what the product is for. */
  policyWeight: 2,
  /** Where one kind of annotation answers a question only by what it leaves out. */
  doubtfulWeight: 0.3,
  /** A clause is the author's claim where it and a claim that people marked share more than this (Dice's coefficient). */
  sameClause: 0.45,
} as const;
