import { draftAttributions, type Draft } from '../../src/core/claims/attribution/attribute.js';
import { holdersOf } from '../../src/core/claims/attribution/holders.js';
import { describeDraft, IS_PROPOSITION } from '../../src/core/claims/attribution/keep.js';
import type { LinearModel } from '../../src/core/claims/attribution/linear.js';
import { describeClause } from '../../src/core/claims/own/clauseFeatures.js';
import { clausesOf } from '../../src/core/claims/own/clauses.js';
import { attributedTokens, settingOf } from '../../src/core/claims/own/ownClaims.js';
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
  const attributed = attributedTokens(paragraph, propositions(draftAttributions(paragraph, model), model));
  const { tokens } = paragraph;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const clauses = clausesOf(paragraph, sentence);
    clauses.forEach((clause, i) => {
      const setting = settingOf(paragraph, clause, clauses.length === 1 ? 0 : i === 0 ? 1 : 2, attributed);
      const span = {
        start: start + (tokens.start[clause.first] ?? 0),
        end: start + (tokens.end[clause.last] ?? 0),
      };
      const isClaim = golds.some(({ content }) => content.some((piece) => likeness(piece, span) > SETTINGS.sameClause));
      examples.question((sink) => describeClause(paragraph, clause, setting, sink), isClaim);
    });
  }
}

function propositions(drafts: readonly Draft[], model: LinearModel): Draft[] {
  const holders = holdersOf(drafts);
  return drafts.filter(
    (draft, i) => model.score((sink) => describeDraft(draft, holders[i] ?? null, IS_PROPOSITION, sink)) > 0,
  );
}

/** Dice's coefficient of two spans. */
function likeness(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return (2 * shared) / (a.end - a.start + b.end - b.start);
}
