import type { Span } from '../../core/span.js';
import type { AnnotatedDocument } from '../../engine/client.types.js';
import type { EntryList } from '../../engine/entries.js';
import { kindOf, PAINT_KINDS, type PaintKind } from './kinds.js';

/** What is to be painted, by kind: offsets in pairs (start, end), in the order of the text. */
export type PaintPlan = Readonly<Record<PaintKind, readonly number[]>>;

export interface PaintOptions {
  readonly actors: boolean;
  readonly terms: boolean;
  readonly claims: boolean;
  /** Readers' marks: only where no grammar paints them. */
  readonly marks: boolean;
  /** Right behind the letter typed last: the word that ends or lies there is not finished. */
  readonly typingAt: number | null;
}

const emptyPlan = (): Record<PaintKind, number[]> => ({
  claim: [],
  claimStart: [],
  claimEnd: [],
  term: [],
  group: [],
  organization: [],
  person: [],
  state: [],
  mark: [],
});
export const NOTHING: PaintPlan = emptyPlan();

/** The ranges to paint within `window` (offsets; what touches it is painted whole). */
export function planPaint(
  document: AnnotatedDocument,
  entries: EntryList,
  window: Span,
  options: PaintOptions,
): PaintPlan {
  const plan = emptyPlan();
  const { typingAt } = options;
  if (options.actors || options.terms) {
    for (const mention of document.mentionsIn(window.start, window.end)) {
      const entry = entries.get(mention.entry);
      if (entry === undefined || !(entry.section === 'actor' ? options.actors : options.terms)) continue;
      if (typingAt !== null && mention.start < typingAt && typingAt <= mention.end) continue;
      plan[kindOf(entry)].push(mention.start, mention.end);
    }
  }
  if (options.claims) {
    for (const claim of document.claimsIn(window.start, window.end)) {
      // A claim stays while one types inside it; it only waits for its own last word.
      if (claim.end === typingAt) continue;
      plan.claim.push(claim.start, claim.end);
      plan.claimStart.push(claim.start, claim.start + 1);
      plan.claimEnd.push(claim.end - 1, claim.end);
    }
  }
  if (options.marks) {
    for (const mark of document.marksIn(window.start, window.end)) plan.mark.push(mark.start, mark.end);
  }
  return plan;
}

/** The kinds whose ranges differ. */
export function changedKinds(
  before: Readonly<Record<PaintKind, readonly number[] | null>>,
  after: PaintPlan,
): PaintKind[] {
  return PAINT_KINDS.filter((kind) => !sameNumbers(before[kind], after[kind]));
}

export const sameNumbers = (a: readonly number[] | null, b: readonly number[]): boolean =>
  a !== null && a.length === b.length && a.every((number, i) => number === b[i]);
