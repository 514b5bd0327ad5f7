import type { Pattern } from './pattern.js';
import type { WordIndex } from './wordIndex.js';

/** So many of the pattern's rarest words vote, each for so many places at most. */
const VOTERS = 24;
const MOST_VOTES = 200;
/** Places looked at closely. */
const CANDIDATES = 6;

/**
 * Where in the text a pattern could stand with some of its words changed: each rare word of it votes for the places that its own occurrences
 * speak for. The likeliest first, as the number of the word where the pattern would begin (it may lie before the text).
 */
export function likelyPlaces(index: WordIndex, pattern: Pattern): number[] {
  const votes = collect(index, pattern);
  votes.sort((a, b) => a.at - b.at);
  const width = 4 + (pattern.length >> 3);
  const peaks: { at: number; weight: number }[] = [];
  let sum = 0;
  let from = 0;
  for (const [i, vote] of votes.entries()) {
    sum += vote.weight;
    while (vote.at - (votes[from]?.at ?? 0) > width) sum -= votes[from++]?.weight ?? 0;
    const at = votes[(from + i) >> 1]?.at ?? vote.at;
    const last = peaks.at(-1);
    if (last && at - last.at <= width) {
      if (sum > last.weight) [last.at, last.weight] = [at, sum];
    } else peaks.push({ at, weight: sum });
  }
  peaks.sort((a, b) => b.weight - a.weight);
  return peaks.slice(0, CANDIDATES).map(({ at }) => at);
}

function collect(index: WordIndex, pattern: Pattern): { at: number; weight: number }[] {
  const voters = [...pattern.words.hashes]
    .map((hash, word) => ({ hash, word, count: index.countOf(hash) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, VOTERS);
  const votes: { at: number; weight: number }[] = [];
  for (const { hash, word } of voters) {
    const weight = index.weightOf(hash);
    let given = 0;
    for (const at of index.occurrences(hash)) {
      if (given++ === MOST_VOTES) break;
      votes.push({ at: at - word, weight });
    }
  }
  return votes;
}
