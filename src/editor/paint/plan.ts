import type { ClaimMark } from '../../core/annotation.js';
import { shownAs, type ClaimChoices } from '../../core/shownClaims.js';
import type { Span } from '../../core/span.js';
import type { AnnotatedDocument } from '../../engine/client.types.js';
import type { EntryList } from '../../engine/entries.js';
import { kindOf, PAINT_KINDS, type PaintKind } from './kinds.js';

/** What is to be painted, by kind: offsets in pairs (start, end), in the order of the text. */
export type PaintPlan = Readonly<Record<PaintKind, readonly number[]>>;

export interface PaintOptions {
  readonly actors: boolean;
  readonly terms: boolean;
  /** Names that stand in no file. */
  readonly names: boolean;
  /** Known claims. */
  readonly claims: boolean;
  /** Which detected claims, and whether any. */
  readonly detected: ClaimChoices;
  /** Readers' marks: only where no grammar paints them. */
  readonly marks: boolean;
  /** Right behind the letter typed last: the word that ends or lies there is not finished. */
  readonly typingAt: number | null;
}

const emptyPlan = (): Record<PaintKind, number[]> => ({
  claim: [],
  claimStart: [],
  claimEnd: [],
  source: [],
  cue: [],
  attributed: [],
  author: [],
  term: [],
  group: [],
  organization: [],
  person: [],
  state: [],
  suggested: [],
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
  if (options.names) {
    for (const { start, end } of document.namesIn(window.start, window.end)) {
      if (typingAt === null || typingAt <= start || end < typingAt) plan.suggested.push(start, end);
    }
  }
  for (const claim of document.claimsIn(window.start, window.end)) {
    // A claim stays while one types inside it; it only waits for its own last word.
    if (claim.end !== typingAt) planClaim(plan, claim, options);
  }
  if (options.marks) {
    for (const mark of document.marksIn(window.start, window.end)) plan.mark.push(mark.start, mark.end);
  }
  return plan;
}

/** A known claim lies between its edges; of an attribution all parts are told apart; of the author's claims only what is claimed is marked. */
function planClaim(plan: Record<PaintKind, number[]>, claim: ClaimMark, options: PaintOptions): void {
  const add = (kind: PaintKind, { start, end }: Span): void => void plan[kind].push(start, end);
  const as = shownAs(claim, options.detected);
  if (as === null || (as === 'known' && !options.claims)) return;
  if (as !== 'known') for (const piece of claim.content) add(as, piece);
  else planKnown(plan, claim.by === 'knowledge' ? [claim] : claim.content);
  if (claim.by !== 'attribution' || !options.detected.attributed) return;
  if (claim.source) add('source', claim.source);
  if (claim.cue) add('cue', claim.cue);
}

function planKnown(plan: Record<PaintKind, number[]>, pieces: readonly Span[]): void {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return;
  for (const { start, end } of pieces) plan.claim.push(start, end);
  plan.claimStart.push(first.start, first.start + 1);
  plan.claimEnd.push(last.end - 1, last.end);
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
