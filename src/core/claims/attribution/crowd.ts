import type { CueCandidate } from './cueCandidates.js';
import { LONGEST, type ParsedParagraph } from './site.js';

/** So many cues on either side … */
const NEIGHBOURS = 8;
/** … within so many tokens make a list of words, and no prose. */
const CROWDED = 80;

/** True where a cue stands among many in what is longer than any sentence: a list of words attributes nothing, and has thousands. */
export function isInCrowd(paragraph: ParsedParagraph, candidates: readonly CueCandidate[], at: number): boolean {
  const first = candidates[Math.max(0, at - NEIGHBOURS)];
  const last = candidates[Math.min(candidates.length - 1, at + NEIGHBOURS)];
  const cue = candidates[at];
  if (!first || !last || !cue || candidates.length <= 2 * NEIGHBOURS || last.first - first.first > CROWDED)
    return false;
  const { from, to } = paragraph.boundsOf(paragraph.tokens.sentence[cue.first] ?? 0);
  return to - from >= LONGEST;
}
