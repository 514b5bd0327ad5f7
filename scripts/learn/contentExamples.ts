import { cuesBehind, stretchesBefore } from '../../src/core/claims/attribution/attribute.js';
import { describeBefore, describeEnd, describeStart } from '../../src/core/claims/attribution/contentFeatures.js';
import { endsAfter, startsAfter, type Stretch } from '../../src/core/claims/attribution/contents.js';
import type { CueCandidate } from '../../src/core/claims/attribution/cueCandidates.js';
import type { Site } from '../../src/core/claims/attribution/site.js';
import type { SourceCandidate } from '../../src/core/claims/attribution/sources.js';
import { bestBy, overlap } from './closest.js';
import type { Describe, Examples } from './examples.js';

/** Where a content behind its cue begins, and then where it ends. */
export function addContentAfter(
  site: Site,
  source: SourceCandidate,
  gold: Stretch,
  candidates: readonly CueCandidate[],
  examples: Examples,
): void {
  const starts = startsAfter(site, source);
  const isOffered = addExact(
    starts,
    gold.first,
    'start',
    examples,
    (one, rank) => (sink) => describeStart(site, source, one, rank, sink),
  );
  const start = isOffered ? gold.first : starts[0];
  if (start === undefined) return;
  const ends = endsAfter(site, start);
  addExact(
    ends,
    gold.last,
    'end',
    examples,
    (one, rank) => (sink) =>
      describeEnd(site, start, one, rank, ends.length, cuesBehind(candidates, one, site.to), sink),
  );
}

/** A choice among places of which one is exactly right. @returns whether it is among them */
function addExact(
  places: readonly number[],
  wanted: number,
  question: string,
  examples: Examples,
  describe: (place: number, rank: number) => Describe,
): boolean {
  const right = places.indexOf(wanted);
  examples.count(question, right < 0 ? 0 : 1);
  if (right >= 0) examples.choice(places.map(describe), right);
  return right >= 0;
}

const LIKE_ENOUGH = 0.8;

/** Which stretch before a cue is its content: the likest, where one is like enough. */
export function addContentBefore(site: Site, source: SourceCandidate, gold: Stretch, examples: Examples): void {
  const offered = stretchesBefore(site, source);
  const wanted = new Set(Array.from({ length: gold.last - gold.first + 1 }, (_, i) => gold.first + i));
  const right = bestBy(offered, (one) => overlap(one, wanted), LIKE_ENOUGH);
  examples.count('before', right < 0 ? 0 : 1);
  if (right >= 0)
    examples.choice(
      offered.map((one, rank) => (sink) => describeBefore(site, source, one, rank, sink)),
      right,
    );
}
