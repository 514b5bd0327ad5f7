import type { Pattern } from './pattern.js';
import type { WordIndex } from './wordIndex.js';

/** So many of the pattern's rarest words vote, each for so many places at most. */
const VOTERS = 24;
const MOST_VOTES = 200;
/** Places looked at closely. */
const CANDIDATES = 10;

/**
 * Where in the text a pattern could stand with some of its words changed: each rare word of it votes for the places that its own occurrences
 * speak for. The likeliest first, as the number of the word where the pattern would begin (it may lie before the text).
 * @param weights what each word of the pattern says, in bits
 */
export function likelyPlaces(index: WordIndex, pattern: Pattern, weights: Float32Array): number[] {
  const voters = [...weights.keys()]
    .filter((word) => index.countOf(pattern.hashAt(word)) > 0)
    .sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, VOTERS);
  const votes = collect(index, pattern, voters);
  const [placeOf, weightOf] = [
    (vote: number): number => Math.floor((votes[vote] ?? 0) / VOTERS) - pattern.length,
    (vote: number): number => weights[voters[(votes[vote] ?? 0) % VOTERS] ?? -1] ?? 0,
  ];
  const width = 4 + (pattern.length >> 3);
  const peaks: { at: number; weight: number }[] = [];
  let sum = 0;
  let from = 0;
  for (let vote = 0; vote < votes.length; vote++) {
    sum += weightOf(vote);
    const here = placeOf(vote);
    while (here - placeOf(from) > width) sum -= weightOf(from++);
    const at = placeOf((from + vote) >> 1);
    const last = peaks.at(-1);
    if (last && at - last.at <= width) {
      if (sum > last.weight) [last.at, last.weight] = [at, sum];
    } else peaks.push({ at, weight: sum });
  }
  peaks.sort((a, b) => b.weight - a.weight);
  return peaks.slice(0, CANDIDATES).map(({ at }) => at);
}

/** Places and who voted for each as one number, in the order of the places; as numbers alone they are sorted ten times as fast. */
function collect(index: WordIndex, pattern: Pattern, voters: readonly number[]): Float64Array {
  const votes = new Float64Array(voters.length * MOST_VOTES);
  let count = 0;
  for (const [voter, word] of voters.entries()) {
    let given = 0;
    for (const at of index.occurrences(pattern.hashAt(word))) {
      if (given++ === MOST_VOTES) break;
      votes[count++] = (at - word + pattern.length) * VOTERS + voter;
    }
  }
  return votes.subarray(0, count).sort();
}
