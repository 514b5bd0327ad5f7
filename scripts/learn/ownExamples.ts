import { draftAttributions } from '../../src/core/claims/attribution/attribute.js';
import { decideDrafts } from '../../src/core/claims/attribution/decideDrafts.js';
import type { LinearModel } from '../../src/core/claims/attribution/linear.js';
import { describeClause } from '../../src/core/claims/own/clauseFeatures.js';
import { clausesToJudge } from '../../src/core/claims/own/ownClaims.js';
import type { Span } from '../../src/core/span.js';
import type { GoldOwnClaim } from '../gold.js';
import type { AlignedParagraph } from './align.js';
import type { Examples } from './examples.js';
import { SETTINGS } from './settings.js';

/** Whether each clause of a paragraph is a claim of its author. @param model finds the attributions, with all of its questions about them */
export function addOwnClaims(
  { paragraph, start, sentences }: AlignedParagraph,
  golds: readonly GoldOwnClaim[],
  model: LinearModel,
  examples: Examples,
): void {
  const claims = decideDrafts(draftAttributions(paragraph, model), model).filter(({ topic }) => !topic);
  const { tokens } = paragraph;
  const drafts = claims.map(({ draft }) => draft);
  for (const { clause, setting } of clausesToJudge(paragraph, sentences, drafts)) {
    const span = { start: start + (tokens.start[clause.first] ?? 0), end: start + (tokens.end[clause.last] ?? 0) };
    const isClaim = golds.some(({ content }) => content.some((piece) => likeness(piece, span) > SETTINGS.sameClause));
    examples.question((sink) => describeClause(paragraph, clause, setting, sink), isClaim);
  }
}

/** Dice's coefficient of two spans. */
function likeness(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return (2 * shared) / (a.end - a.start + b.end - b.start);
}
