import * as T from '../../language/tags.js';
import type { Stretch } from './contents.js';
import { bucket } from './cueFeatures.js';
import type { FeatureSink } from './linear.js';
import type { CueCandidate } from './cueCandidates.js';
import type { Site } from './site.js';

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
  while (tokens.tag[next] === T.STOP || tokens.tag[next] === T.CLOSE_QUOTE) next++;
  const quote =
    next < tokens.count && tokens.tag[next] === T.OPEN_QUOTE ? paragraph.quotes[tokens.quote[next] ?? -1] : undefined;
  if (!quote || quote.words < 4 || hasOwnCue(site, quote.last, candidates)) return null;
  let stop = quote.closed ? quote.last - 1 : quote.last;
  while (stop > next + 1 && T.has(T.PUNCTUATION, tokens.tag[stop] ?? 0)) stop--;
  return { first: next + 1, last: stop };
}

/** True where more than a stop follows the quotation in its sentence: that has its own source, or is the author's. */
function hasOwnCue(site: Site, last: number, candidates: readonly CueCandidate[]): boolean {
  const { tokens } = site;
  const sentence = tokens.sentence[last];
  for (let i = last + 1; i < tokens.count && tokens.sentence[i] === sentence; i++) {
    if (candidates.some((cue) => cue.first === i)) return true;
  }
  return false;
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
