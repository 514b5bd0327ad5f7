import type { Pattern } from './pattern.js';
import type { WordIndex } from './wordIndex.js';

/**
 * Words by which the text may have grown or shrunk within the pattern: at least, and for each of its words. Where there is much room, a place is found
 * that was torn apart; where there is little, each of several places that are near to each other.
 */
export type Slack = 'narrow' | 'wide';
const LEAST_SLACK: Readonly<Record<Slack, number>> = { narrow: 4, wide: 40 };
const SLACK_SHARE: Readonly<Record<Slack, number>> = { narrow: 0.1, wide: 0.25 };
const MOST_SLACK = 96;
/** What a word says more that stands behind the one it stood behind, in bits. */
const IN_A_ROW = 2;

/**
 * For each word of the pattern the word of the text that it stands for, or -1: the heaviest common subsequence about a place
 * (Hirschberg's problem with weights, in a band, so linear in the pattern). Words in a row are preferred over scattered ones.
 */
export function align(index: WordIndex, pattern: Pattern, place: number, room: Slack): Int32Array {
  const slack = Math.min(MOST_SLACK, LEAST_SLACK[room] + Math.floor(pattern.length * SLACK_SHARE[room]));
  const width = 2 * slack + 1;
  const rows = pattern.length;
  const score = new Float32Array((rows + 1) * (width + 1));
  const matched = new Uint8Array((rows + 1) * (width + 1));
  const { hashes } = index.words;
  // The cell (row, column) speaks of pattern words before `row` and text words before `place - slack + row + column`.
  const cell = (row: number, column: number): number => row * (width + 1) + column;
  for (let row = 1; row <= rows; row++) {
    const hash = pattern.hashAt(row - 1);
    const weight = index.weightOf(hash);
    for (let column = 0; column < width; column++) {
      const word = place - slack + row - 1 + column;
      const skipped = score[cell(row - 1, column + 1)] ?? 0;
      let best = column > 0 ? Math.max(skipped, score[cell(row, column - 1)] ?? 0) : skipped;
      if (word >= 0 && word < hashes.length && hashes[word] === hash) {
        const before = cell(row - 1, column);
        const whole = (score[before] ?? 0) + weight + (matched[before] ? IN_A_ROW : 0);
        if (whole >= best) {
          best = whole;
          matched[cell(row, column)] = 1;
        }
      }
      score[cell(row, column)] = best;
    }
    // Beyond the band nothing is known; the column behind it holds what was reached within.
    score[cell(row, width)] = score[cell(row, width - 1)] ?? 0;
  }
  const stands = new Int32Array(rows).fill(-1);
  for (let row = rows, column = width - 1; row > 0;) {
    if (column >= width) column = width - 1;
    else if (matched[cell(row, column)]) {
      stands[row - 1] = place - slack + row - 1 + column;
      row--;
    } else if (column > 0 && score[cell(row, column - 1)] === score[cell(row, column)]) column--;
    else {
      row--;
      column++;
    }
  }
  return stands;
}
