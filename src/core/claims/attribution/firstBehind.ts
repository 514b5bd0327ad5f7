import type { CueCandidate } from './cueCandidates.js';

/** The index of the first candidate that begins behind a token; the candidates stand in order. */
export function firstBehind(candidates: readonly CueCandidate[], end: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.first ?? 0) <= end) low = middle + 1;
    else high = middle;
  }
  return low;
}
