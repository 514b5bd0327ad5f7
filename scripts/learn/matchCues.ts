import type { CueCandidate } from '../../src/core/claims/attribution/cueCandidates.js';
import type { TokenGold } from './align.js';

/** Each gold cue's candidate: the last that shares a token with it and is not another's. */
export function matchCues(
  candidates: readonly CueCandidate[],
  golds: readonly TokenGold[],
): Map<CueCandidate, TokenGold> {
  const taken = new Map<CueCandidate, TokenGold>();
  for (const gold of golds) {
    const { cue } = gold;
    if (!cue) continue;
    const best = candidates.filter((one) => one.first <= cue.last && one.last >= cue.first && !taken.has(one)).at(-1);
    if (best) taken.set(best, gold);
  }
  return taken;
}
