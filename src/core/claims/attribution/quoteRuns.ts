import * as T from '../../language/tags.js';
import type { Stretch } from './contents.js';
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
