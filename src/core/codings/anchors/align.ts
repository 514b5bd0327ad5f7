import type { Pattern } from './pattern.js';
import type { WordIndex } from './wordIndex.js';

/** Which words of a text stand for those of a pattern. */
export interface Alignment {
  /** For each word of the pattern the number of the word of the text that it stands for, or -1. */
  readonly stands: Int32Array;
  /** What was found, in bits, less what has to have happened between. */
  readonly bits: number;
}

/**
 * Words by which the text may have grown or shrunk within the pattern: at least, and for each of its words. Where there is much room, a place is found
 * that was torn apart; where there is little, each of several places that are near to each other.
 */
export type Slack = 'narrow' | 'wide';
const LEAST_SLACK: Readonly<Record<Slack, number>> = { narrow: 4, wide: 40 };
const SLACK_SHARE: Readonly<Record<Slack, number>> = { narrow: 0.1, wide: 0.25 };
const MOST_SLACK = 96;

/** Some words of a text, by number, the end exclusive. */
export interface Words {
  readonly from: number;
  readonly to: number;
}

/** What it costs in bits that a word was changed; and that words came or went, however many: fewer are not worth a step aside. */
export const CHANGE = 3;
export const GAP = 9;

/** Where a cell's score comes from, as bits: of a word that is met, of one that was changed, and of a gap. */
const [MET_BY_MET, MET_BY_CHANGED, MET_BY_GAP] = [1, 2, 3];
const CHANGED_BY_CHANGED = 4;
const [GAP_GOES_DOWN, GAP_GOES_ON] = [8, 16];

/**
 * The heaviest common run of words about a place, with words that were changed, that came and that went (local alignment with affine gaps, Gotoh
 * 1982, in a band: linear in the pattern).
 * @param weights what each word of the pattern says, in bits
 * @param place the number of the word where the pattern would begin
 * @param barred words of the text that stand for none of the quote
 */
export function align(
  { words: { hashes } }: WordIndex,
  pattern: Pattern,
  weights: Float32Array,
  place: number,
  room: Slack,
  barred?: Words,
): Alignment {
  const slack = Math.min(MOST_SLACK, LEAST_SLACK[room] + Math.floor(pattern.length * SLACK_SHARE[room]));
  const width = 2 * slack + 1;
  const rows = pattern.length;
  const trace = new Uint8Array((rows + 1) * width);
  // Of the row before, then column by column of this one: scores where the last word is met, changed, or lies before a gap.
  const met = new Float32Array(width).fill(-Infinity);
  const changed = new Float32Array(width).fill(-Infinity);
  const gap = new Float32Array(width).fill(-Infinity);
  let best = { bits: 0, row: 0, column: 0 };
  // The column `c` of the row `r` speaks of the pattern's word `r - 1` and the text's word `place - slack + r - 1 + c`.
  for (let row = 1; row <= rows; row++) {
    const hash = pattern.hashAt(row - 1);
    const weight = weights[row - 1] ?? 0;
    const first = place - slack + row - 1;
    const isBarred = barred && row > pattern.from && row <= pattern.to;
    for (let column = 0; column < width; column++) {
      const [m, c, g] = [met[column] ?? 0, changed[column] ?? 0, gap[column] ?? 0];
      let from = 0;
      const word = first + column;
      if (hashes[word] === hash && !(isBarred && word >= barred.from && word < barred.to)) {
        let before = 0;
        if (g > before) [before, from] = [g, MET_BY_GAP];
        if (c > before) [before, from] = [c, MET_BY_CHANGED];
        if (m > 0 && m >= before) [before, from] = [m, MET_BY_MET];
        met[column] = before + weight;
        if (before + weight > best.bits) best = { bits: before + weight, row, column };
      } else met[column] = -Infinity;
      if (c > m) from |= CHANGED_BY_CHANGED;
      changed[column] = Math.max(m, c) - CHANGE;
      // Down: a word of the pattern went; on: a word of the text came.
      const [down, on] = [
        column + 1 < width ? (gap[column + 1] ?? 0) : -Infinity,
        column > 0 ? (gap[column - 1] ?? 0) : -Infinity,
      ];
      const [downMet, onMet] = [
        column + 1 < width ? (met[column + 1] ?? 0) : -Infinity,
        column > 0 ? (met[column - 1] ?? 0) : -Infinity,
      ];
      const [byDown, byOn] = [Math.max(down, downMet - GAP), Math.max(on, onMet - GAP)];
      if (byDown >= byOn) from |= GAP_GOES_DOWN;
      if (byDown >= byOn ? down >= downMet - GAP : on >= onMet - GAP) from |= GAP_GOES_ON;
      gap[column] = Math.max(byDown, byOn);
      trace[row * width + column] = from;
    }
  }
  return { stands: followed(trace, width, rows, best, place - slack), bits: best.bits };
}

/** The words met on the way to the best cell. */
function followed(
  trace: Uint8Array,
  width: number,
  rows: number,
  best: { readonly row: number; readonly column: number },
  first: number,
): Int32Array {
  const stands = new Int32Array(rows).fill(-1);
  let { row, column } = best;
  let state = MET_BY_MET;
  while (row > 0) {
    const from = trace[row * width + column] ?? 0;
    if (state === MET_BY_MET) {
      stands[row - 1] = first + row - 1 + column;
      state = from & 3;
      if (state === 0) break;
      row--;
    } else if (state === MET_BY_CHANGED) {
      state = from & CHANGED_BY_CHANGED ? MET_BY_CHANGED : MET_BY_MET;
      row--;
    } else {
      state = from & GAP_GOES_ON ? MET_BY_GAP : MET_BY_MET;
      if (from & GAP_GOES_DOWN) [row, column] = [row - 1, column + 1];
      else column--;
    }
  }
  return stands;
}
