import type { CueCandidate } from '../../src/core/claims/attribution/cueCandidates.js';
import { describeCue } from '../../src/core/claims/attribution/cueFeatures.js';
import { describeLayout, LAYOUTS } from '../../src/core/claims/attribution/layout.js';
import { describeRun, followingQuote } from '../../src/core/claims/attribution/quoteRuns.js';
import { siteOf, type Site } from '../../src/core/claims/attribution/site.js';
import { describeSource, sourceCandidates, type SourceCandidate } from '../../src/core/claims/attribution/sources.js';
import type { AlignedParagraph, TokenGold } from './align.js';
import { bestBy, overlap } from './closest.js';
import { addContentAfter, addContentBefore } from './contentExamples.js';
import type { Examples } from './examples.js';
import { matchCues } from './matchCues.js';

/** Adds the decisions of a paragraph: which candidates are cues and, for each that is one, where its content and source stand. */
export function addAttributions({ paragraph, candidates, golds }: AlignedParagraph, examples: Examples): void {
  const taken = matchCues(candidates, golds);
  examples.count('cue', taken.size, golds.length);
  for (const candidate of candidates) {
    const site = siteOf(paragraph, candidate);
    const gold = taken.get(candidate);
    examples.question((sink) => describeCue(site, sink), gold !== undefined);
    if (gold) addParts(site, gold, candidates, examples);
  }
}

const AFTER = LAYOUTS.indexOf('after');
const BEFORE = LAYOUTS.indexOf('before');
const AROUND = LAYOUTS.indexOf('around');

function addParts(site: Site, gold: TokenGold, candidates: readonly CueCandidate[], examples: Examples): void {
  const before = gold.content.filter((piece) => piece.last < site.candidate.first);
  const after = gold.content.filter((piece) => piece.first > site.candidate.last);
  const [firstBefore, lastBefore, firstAfter] = [before[0], before.at(-1), after[0]];
  if (!firstBefore && !firstAfter) return;
  const both = firstBefore !== undefined && firstAfter !== undefined;
  // What stands in later sentences only is decided by the quotation's own question.
  const around = both && firstAfter.first <= site.to;
  const layout = around ? AROUND : firstBefore ? BEFORE : AFTER;
  examples.choice(
    LAYOUTS.map((_, i) => (sink) => describeLayout(site, i, sink)),
    layout,
  );
  addQuoteThatGoesOn(site, layout, gold, candidates, examples);
  const source = addSource(site, gold, examples);
  if (layout !== BEFORE && firstAfter) addContentAfter(site, source, firstAfter, candidates, examples);
  if (layout !== AFTER && firstBefore && lastBefore)
    addContentBefore(site, source, { first: firstBefore.first, last: lastBefore.last }, examples);
}

function addQuoteThatGoesOn(
  site: Site,
  layout: number,
  { content }: TokenGold,
  candidates: readonly CueCandidate[],
  examples: Examples,
): void {
  const inSentence = content.filter((piece) => piece.first <= site.to + 1);
  const run = inSentence.length > 0 ? followingQuote(site, inSentence, candidates) : null;
  if (!run) return;
  const goesOn = content.some((piece) => piece.first <= run.last && piece.last >= run.first);
  examples.question((sink) => describeRun(site, layout, run, sink), goesOn);
  examples.count('run', goesOn ? 1 : 0);
}

const LIKE_ENOUGH = 0.5;
const NOBODY: SourceCandidate = { first: -1, last: -1, parts: 0, distance: 0, side: 'none' };

/** @returns the source that the following questions take for the right one */
function addSource(site: Site, gold: TokenGold, examples: Examples): SourceCandidate {
  const offered = sourceCandidates(site);
  const wanted = new Set(gold.source);
  const likeness = (one: SourceCandidate): number =>
    one.side === 'none' ? (wanted.size === 0 ? 1 : 0) : overlap(one, wanted);
  const right = bestBy(offered, likeness, LIKE_ENOUGH);
  examples.count('source', right < 0 ? 0 : 1);
  if (right >= 0)
    examples.choice(
      offered.map((one) => (sink) => describeSource(site, one, sink)),
      right,
    );
  return offered[right] ?? offered.at(-1) ?? NOBODY;
}
