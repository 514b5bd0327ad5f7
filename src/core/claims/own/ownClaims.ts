import type { Span } from '../../span.js';
import type { Draft } from '../attribution/attribute.js';
import type { Stretch } from '../attribution/contents.js';
import { probability, type LinearModel } from '../attribution/linear.js';
import type { ParsedParagraph } from '../attribution/site.js';
import type { FoundOwnClaim } from '../foundClaims.js';
import { clausesOf } from './clauses.js';
import { describeClause, type ClauseSetting } from './clauseFeatures.js';
import { isHeading } from './isHeading.js';
import { kindOf } from './marker.js';

/** Clauses that score less are told as facts. */
const LEAST_SCORE = -0.25;
const QUESTION_MARK = 0x3f;

/** The claims that a paragraph's author makes. @param drafts the attributions that count, topics left out. */
export function ownClaims(
  paragraph: ParsedParagraph,
  sentences: readonly Span[],
  drafts: readonly Draft[],
  model: LinearModel,
): FoundOwnClaim[] {
  const found: FoundOwnClaim[] = [];
  for (const { clause, setting } of clausesToJudge(paragraph, sentences, drafts)) {
    const score = model.score((sink) => describeClause(paragraph, clause, setting, sink));
    if (score > LEAST_SCORE) found.push(inText(paragraph, clause, probability(score)));
  }
  return found;
}

/** The clauses that could be claims of the author, and how each lies to the attributions; headings and questions claim nothing. */
export function clausesToJudge(
  paragraph: ParsedParagraph,
  sentences: readonly Span[],
  drafts: readonly Draft[],
): { readonly clause: Stretch; readonly setting: ClauseSetting }[] {
  const attributed = attributedTokens(paragraph, drafts);
  return sentences.flatMap((span, sentence) => {
    if (isHeading(paragraph.tokens.text, span, sentences.length === 1)) return [];
    const clauses = clausesOf(paragraph, sentence);
    return clauses.flatMap((clause, i) => {
      if (asks(paragraph, clause)) return [];
      const place = clauses.length === 1 ? 0 : i === 0 ? 1 : 2;
      return [{ clause, setting: settingOf(clause, place, attributed) }];
    });
  });
}

/** For each token: 2 in an attribution's content, 1 in its source or cue, else 0. */
function attributedTokens({ tokens }: ParsedParagraph, drafts: readonly Draft[]): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (const { site, source, content } of drafts) {
    if (source.first >= 0) marks.fill(1, source.first, source.last + 1);
    marks.fill(1, site.group, site.candidate.last + 1);
    for (const { first, last } of content) marks.fill(2, first, last + 1);
  }
  return marks;
}

const asks = ({ tokens }: ParsedParagraph, { last }: Stretch): boolean => tokens.hash[last + 1] === QUESTION_MARK;

function settingOf({ first, last }: Stretch, place: number, attributed: Uint8Array): ClauseSetting {
  let some = 0;
  let content = 0;
  for (let i = first; i <= last; i++) {
    if (attributed[i]) some++;
    if (attributed[i] === 2) content++;
  }
  const length = last - first + 1;
  const eighths = (part: number): number => (part === 0 ? 0 : Math.max(1, Math.round((part / length) * 8)));
  return { attributed: eighths(some), inContent: eighths(content), place };
}

function inText({ tokens, lexicon }: ParsedParagraph, clause: Stretch, confidence: number): FoundOwnClaim {
  const span: Span = { start: tokens.start[clause.first] ?? 0, end: tokens.end[clause.last] ?? 0 };
  let hedged = false;
  for (let i = clause.first; i <= clause.last; i++) hedged ||= lexicon.hedges.has(tokens.hash[i] ?? 0);
  return { content: [span], ...kindOf(tokens, lexicon, clause), hedged, confidence };
}
