import { cuesBehind, stretchesBefore } from '../../src/core/claims/attribution/attribute.js';
import {
  describeBefore,
  describeEnd,
  describeStart,
  endsAfter,
  startsAfter,
  type Stretch,
} from '../../src/core/claims/attribution/contents.js';
import type { CueCandidate } from '../../src/core/claims/attribution/cueCandidates.js';
import { describeCue } from '../../src/core/claims/attribution/cueFeatures.js';
import { describeLayout, LAYOUTS } from '../../src/core/claims/attribution/layout.js';
import { slotOf, type FeatureSink } from '../../src/core/claims/attribution/linear.js';
import { describeRun, followingQuote } from '../../src/core/claims/attribution/quoteRuns.js';
import { siteOf, type ParsedParagraph, type Site } from '../../src/core/claims/attribution/site.js';
import { describeSource, sourceCandidates, type SourceCandidate } from '../../src/core/claims/attribution/sources.js';
import type { TokenGold } from './align.js';
import type { Example } from './softmax.js';

/** How much of what people marked the candidates offer at all: the rest cannot be learned. */
export interface Reach {
  [question: string]: [offered: number, asked: number];
}

/** Adds the decisions of one paragraph to `out`. */
export function addExamples(
  paragraph: ParsedParagraph,
  candidates: readonly CueCandidate[],
  golds: readonly TokenGold[],
  weight: number,
  out: Example[],
  reach: Reach,
): void {
  const taken = matchCues(candidates, golds);
  count(reach, 'cue', taken.size, golds.length);
  candidates.forEach((candidate) => {
    const site = siteOf(paragraph, candidate);
    const gold = taken.get(candidate);
    out.push({
      candidates: [slots((sink) => describeCue(site, sink)), new Int32Array(0)],
      right: gold ? 0 : 1,
      weight,
    });
    if (gold) addDecisions(site, gold, candidates, weight, out, reach);
  });
}

/** Each gold cue's candidate: the first that shares a token with it. */
export function matchCues(
  candidates: readonly CueCandidate[],
  golds: readonly TokenGold[],
): Map<CueCandidate, TokenGold> {
  const taken = new Map<CueCandidate, TokenGold>();
  for (const gold of golds) {
    const { cue } = gold;
    const fitting = cue
      ? candidates.filter((one) => one.first <= cue.last && one.last >= cue.first && !taken.has(one))
      : [];
    const best = fitting[fitting.length - 1];
    if (best) taken.set(best, gold);
  }
  return taken;
}

function addDecisions(
  site: Site,
  gold: TokenGold,
  candidates: readonly CueCandidate[],
  weight: number,
  out: Example[],
  reach: Reach,
): void {
  const before = gold.content.filter((piece) => piece.last < site.candidate.first);
  const after = gold.content.filter((piece) => piece.first > site.candidate.last);
  if (before.length + after.length === 0) return;
  const layout = after.length === 0 ? 1 : before.length === 0 ? 0 : 2;
  const onlyNext = layout === 2 && (after[0]?.first ?? 0) > site.to;
  const right = onlyNext ? 1 : layout;
  out.push({ candidates: LAYOUTS.map((_, i) => slots((sink) => describeLayout(site, i, sink))), right, weight });
  const inSentence = gold.content.filter((piece) => piece.first <= site.to + 1);
  const run = inSentence.length > 0 ? followingQuote(site, inSentence, candidates) : null;
  if (run) {
    const goesOn = gold.content.some((piece) => piece.first <= run.last && piece.last >= run.first);
    out.push({
      candidates: [slots((sink) => describeRun(site, right, run, sink)), new Int32Array(0)],
      right: goesOn ? 0 : 1,
      weight,
    });
    count(reach, 'run', goesOn ? 1 : 0, 1);
  }
  const source = addSource(site, gold, weight, out, reach);
  if (right !== 1 && after[0]) addAfter(site, source, after[0], candidates, weight, out, reach);
  if (right !== 0 && before[0])
    addBefore(site, source, { first: before[0].first, last: before[before.length - 1]?.last ?? 0 }, weight, out, reach);
}

function addSource(site: Site, gold: TokenGold, weight: number, out: Example[], reach: Reach): SourceCandidate {
  const offered = sourceCandidates(site);
  const wanted = new Set(gold.source);
  const right = bestBy(
    offered,
    (one) => (one.side === 'none' ? (wanted.size === 0 ? 1 : 0) : overlap(one, wanted)),
    0.5,
  );
  count(reach, 'source', right < 0 ? 0 : 1, 1);
  if (right >= 0)
    out.push({ candidates: offered.map((one) => slots((sink) => describeSource(site, one, sink))), right, weight });
  return offered[right] ?? offered[offered.length - 1] ?? { first: -1, last: -1, parts: 0, distance: 0, side: 'none' };
}

function addAfter(
  site: Site,
  source: SourceCandidate,
  gold: Stretch,
  candidates: readonly CueCandidate[],
  weight: number,
  out: Example[],
  reach: Reach,
): void {
  const starts = startsAfter(site, source);
  const at = starts.indexOf(gold.first);
  count(reach, 'start', at < 0 ? 0 : 1, 1);
  if (at >= 0)
    out.push({
      candidates: starts.map((one, rank) => slots((sink) => describeStart(site, source, one, rank, sink))),
      right: at,
      weight,
    });
  const start = at >= 0 ? gold.first : starts[0];
  if (start === undefined) return;
  const ends = endsAfter(site, start);
  const end = ends.indexOf(gold.last);
  count(reach, 'end', end < 0 ? 0 : 1, 1);
  if (end < 0) return;
  out.push({
    candidates: ends.map((one, rank) =>
      slots((sink) => describeEnd(site, start, one, rank, ends.length, cuesBehind(candidates, one, site.to), sink)),
    ),
    right: end,
    weight,
  });
}

function addBefore(
  site: Site,
  source: SourceCandidate,
  gold: Stretch,
  weight: number,
  out: Example[],
  reach: Reach,
): void {
  const offered = stretchesBefore(site, source);
  const wanted = new Set(Array.from({ length: gold.last - gold.first + 1 }, (_, i) => gold.first + i));
  const right = bestBy(offered, (one) => overlap(one, wanted), 0.8);
  count(reach, 'before', right < 0 ? 0 : 1, 1);
  if (right >= 0)
    out.push({
      candidates: offered.map((one, rank) => slots((sink) => describeBefore(site, source, one, rank, sink))),
      right,
      weight,
    });
}

function bestBy<T>(items: readonly T[], valueOf: (item: T) => number, least: number): number {
  let best = -1;
  let top = least;
  items.forEach((item, i) => {
    const value = valueOf(item);
    if (value > top || (value === top && best < 0)) [best, top] = [i, value];
  });
  return best;
}

/** Dice's coefficient of a stretch and a set of tokens. */
function overlap(stretch: Stretch, wanted: ReadonlySet<number>): number {
  let shared = 0;
  for (let i = stretch.first; i <= stretch.last; i++) if (wanted.has(i)) shared++;
  return (2 * shared) / (stretch.last - stretch.first + 1 + wanted.size);
}

function count(reach: Reach, question: string, offered: number, asked: number): void {
  const entry = (reach[question] ??= [0, 0]);
  entry[0] += offered;
  entry[1] += asked;
}

/** The features of one candidate. */
export function slots(describe: (sink: FeatureSink) => void): Int32Array {
  const list: number[] = [];
  describe({ from: (first) => (template, a, b) => void list.push(slotOf(first + template, a, b)) });
  return Int32Array.from(list);
}
