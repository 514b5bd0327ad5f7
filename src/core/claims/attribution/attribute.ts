import { choose } from './choose.js';
import { describeBefore, describeEnd, describeStart } from './contentFeatures.js';
import { endsAfter, endsBefore, startsAfter, startsBefore, type Stretch } from './contents.js';
import { cueCandidates, type CueCandidate } from './cueCandidates.js';
import { isInCrowd } from './crowd.js';
import { describeCue } from './cueFeatures.js';
import { firstBehind } from './firstBehind.js';
import { describeLayout, LAYOUTS, type Layout } from './layout.js';
import type { LinearModel } from './linear.js';
import { describeRun, followingQuote } from './quoteRuns.js';
import { siteOf, type ParsedParagraph, type Site } from './site.js';
import { describeSource, sourceCandidates, type SourceCandidate } from './sources.js';

/** An attribution as it was put together, in tokens of its paragraph; `keep` decides later whether it counts. */
export interface Draft {
  readonly site: Site;
  /** The first token of its cue. */
  readonly cue: number;
  readonly layout: Layout;
  readonly source: SourceCandidate;
  /** In order of the text. */
  readonly content: readonly Stretch[];
  /** How sure each step was. */
  readonly cueScore: number;
  readonly sourceMargin: number;
  readonly contentMargin: number;
}

/** Candidates below are not looked at more closely. */
const LEAST_CUE_SCORE = -1.4;

/** A content that goes on must be this much likelier: one that is too long says what its source did not. */
const LONGER_LEAD = 0.4;

/** Puts together what a paragraph's cues attribute to whom. */
export function draftAttributions(paragraph: ParsedParagraph, model: LinearModel): Draft[] {
  const candidates = cueCandidates(paragraph.tokens, paragraph.quotes, paragraph.lexicon);
  const drafts: Draft[] = [];
  for (const [i, candidate] of candidates.entries()) {
    if (isInCrowd(paragraph, candidates, i)) continue;
    const site = siteOf(paragraph, candidate);
    const cueScore = model.score((sink) => describeCue(site, sink));
    if (cueScore < LEAST_CUE_SCORE) continue;
    const draft = draftOne(site, model, cueScore, candidates);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function draftOne(site: Site, model: LinearModel, cueScore: number, candidates: readonly CueCandidate[]): Draft | null {
  const layout = choose(LAYOUTS, model, (_, rank, sink) => describeLayout(site, rank, sink))?.item ?? 'after';
  const source = choose(sourceCandidates(site), model, (item, _, sink) => describeSource(site, item, sink));
  if (!source) return null;
  const before = layout === 'after' ? null : chooseBefore(site, source.item, model);
  const after = layout === 'before' ? null : chooseAfter(site, source.item, model, candidates);
  const pieces = [before?.stretch, after?.stretch].filter((piece) => piece !== undefined);
  if (pieces.length === 0) return null;
  const run = followingQuote(site, pieces, candidates);
  const quoted = run && model.score((sink) => describeRun(site, LAYOUTS.indexOf(layout), run, sink)) > 0 ? run : null;
  return {
    site,
    cue: site.candidate.first,
    layout,
    source: source.item,
    content: quoted ? [...pieces, quoted] : pieces,
    cueScore,
    sourceMargin: source.margin,
    contentMargin: Math.min(before?.margin ?? 20, after?.margin ?? 20),
  };
}

interface Found {
  readonly stretch: Stretch;
  readonly margin: number;
}

function chooseBefore(site: Site, source: SourceCandidate, model: LinearModel): Found | null {
  const best = choose(stretchesBefore(site, source), model, (item, rank, sink) =>
    describeBefore(site, source, item, rank, sink),
  );
  return best && { stretch: best.item, margin: best.margin };
}

export function stretchesBefore(site: Site, source: SourceCandidate): Stretch[] {
  return endsBefore(site, source).flatMap((last) => startsBefore(site, last).map((first) => ({ first, last })));
}

function chooseAfter(
  site: Site,
  source: SourceCandidate,
  model: LinearModel,
  candidates: readonly CueCandidate[],
): Found | null {
  const start = choose(startsAfter(site, source), model, (item, rank, sink) =>
    describeStart(site, source, item, rank, sink),
  );
  if (!start) return null;
  const ends = endsAfter(site, start.item);
  const end = choose(
    ends,
    model,
    (item, rank, sink) =>
      describeEnd(site, start.item, item, rank, ends.length, cuesBehind(candidates, item, site.to), sink),
    LONGER_LEAD,
  );
  return end && { stretch: { first: start.item, last: end.item }, margin: Math.min(start.margin, end.margin) };
}

/** 0 where no further cue stands in the rest of the sentence; 1 and more: how near it is. */
export function cuesBehind(candidates: readonly CueCandidate[], end: number, to: number): number {
  const next = firstBehind(candidates, end);
  const cue = candidates[next];
  if (!cue || cue.first > to) return 0;
  const gap = cue.first - end;
  return gap < 3 ? 1 : gap < 6 ? 2 : gap < 10 ? 3 : 4;
}
