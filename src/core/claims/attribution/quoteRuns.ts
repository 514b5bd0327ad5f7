import * as T from '../../language/tags.js';
import type { Stretch } from './contents.js';
import { bucket } from './cueFeatures.js';
import type { FeatureSink } from './linear.js';
import type { CueCandidate } from './cueCandidates.js';
import { firstBehind } from './firstBehind.js';
import type { Site } from './site.js';

/** Stops and closing marks between two quotations; more are no prose. */
const MOST_MARKS = 20;

/**
 * The quotation in the next sentence that goes on with a quoted content: `"We agree," he said. "We always did."`
 * Null where the content is no quotation, or the next one has a cue of its own.
 */
export function followingQuote(
  site: Site,
  content: readonly Stretch[],
  candidates: readonly CueCandidate[],
): Stretch | null {
  const { tokens, paragraph } = site;
  const last = content[content.length - 1];
  if (!last || !content.some((piece) => (tokens.quote[piece.first] ?? -1) >= 0)) return null;
  const end = Math.max(last.last, site.to);
  let next = end + 1;
  while (next < end + MOST_MARKS && isMarkBetween(tokens.tag[next] ?? 0)) next++;
  const quote =
    next < tokens.count && tokens.tag[next] === T.OPEN_QUOTE ? paragraph.quotes[tokens.quote[next] ?? -1] : undefined;
  if (!quote || quote.words < 4 || hasOwnCue(site, quote.last, candidates)) return null;
  let stop = quote.closed ? quote.last - 1 : quote.last;
  while (stop > next + 1 && T.has(T.PUNCTUATION, tokens.tag[stop] ?? 0)) stop--;
  return { first: next + 1, last: stop };
}

const isMarkBetween = (tag: number): boolean => tag === T.STOP || tag === T.CLOSE_QUOTE;

/** True where more than a stop follows the quotation in its sentence: that has its own source, or is the author's. */
function hasOwnCue({ tokens }: Site, last: number, candidates: readonly CueCandidate[]): boolean {
  const next = candidates[firstBehind(candidates, last)];
  return next !== undefined && tokens.sentence[next.first] === tokens.sentence[last];
}

/** What tells whether a quotation in the next sentence goes on with the content. */
export function describeRun(site: Site, layout: number, run: Stretch, sink: FeatureSink): void {
  const { tokens, paragraph } = site;
  const add = sink.from(660);
  const quote = paragraph.quotes[tokens.quote[run.first] ?? -1];
  const first =
    paragraph.quotes.length > 0 && tokens.sentence[run.first] === (tokens.sentence[site.candidate.first] ?? 0) + 1
      ? 1
      : 0;
  const behind = quote ? (tokens.tag[quote.last + 1] ?? 0) : 0;
  const sameSentence =
    quote && tokens.sentence[quote.last + 1] === tokens.sentence[quote.last] && quote.last + 1 < tokens.count ? 1 : 0;
  add(0, layout, first);
  add(1, behind, sameSentence);
  add(2, site.key, layout);
  add(3, bucket(quote?.words ?? 0), layout);
  add(4, bucket(site.to - site.candidate.last), layout);
  add(5, tokens.hash[site.to] ?? 0, layout);
  add(6, tokens.hash[run.first] ?? 0);
  add(7, tokens.tag[run.last] ?? 0, tokens.tag[run.last + 1] ?? 0);
  add(8, quote?.closed ? 1 : 0, sameSentence);
  add(9, (tokens.quote[site.to] ?? -1) >= 0 ? 1 : 0, layout);
}
