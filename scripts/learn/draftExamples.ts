import { draftAttributions, type Draft } from '../../src/core/claims/attribution/attribute.js';
import { holdersOf } from '../../src/core/claims/attribution/holders.js';
import { describeDraft, IS_ATTRIBUTION, IS_PROPOSITION } from '../../src/core/claims/attribution/keep.js';
import type { LinearModel } from '../../src/core/claims/attribution/linear.js';
import * as T from '../../src/core/language/tags.js';
import type { AlignedParagraph } from './align.js';
import type { Describe, Examples } from './examples.js';
import { matchCues } from './matchCues.js';
import { SETTINGS } from './settings.js';

/**
 * The two last questions about each draft of a paragraph: whether it attributes anything, and whether what it attributes is a proposition.
 * News annotates topics too, so that a draft without gold attributes nothing; policy texts leave topics out.
 */
export function addDrafts(
  { paragraph, golds }: AlignedParagraph,
  annotatesTopics: boolean,
  model: LinearModel,
  examples: Examples,
): void {
  const drafts = draftAttributions(paragraph, model);
  const taken = matchCues(
    drafts.map((draft) => draft.site.candidate),
    golds,
  );
  const holders = holdersOf(drafts);
  const { doubtfulWeight } = SETTINGS;
  drafts.forEach((draft, i) => {
    const isGold = taken.has(draft.site.candidate);
    const about =
      (question: number): Describe =>
      (sink) =>
        describeDraft(draft, holders[i] ?? null, question, sink);
    examples.question(about(IS_ATTRIBUTION), isGold, isGold || annotatesTopics ? undefined : doubtfulWeight);
    if (annotatesTopics) examples.question(about(IS_PROPOSITION), isGold && looksLikeClause(draft), doubtfulWeight);
    else examples.question(about(IS_PROPOSITION), isGold);
  });
}

/** What news calls an attribution is taken for a proposition where it is quoted, has a finite verb or begins with "to". */
function looksLikeClause({ site: { tokens }, content }: Draft): boolean {
  return content.some(({ first, last }) => {
    if (tokens.tag[first] === T.TO) return true;
    for (let i = first; i <= last; i++)
      if (T.has(T.FINITE, tokens.tag[i] ?? 0) || (tokens.quote[i] ?? -1) >= 0) return true;
    return false;
  });
}
