import type { Stretch } from './contents.js';

/** What is asked of an attribution: the first token of its cue, and its content. */
interface Held {
  readonly cue: number;
  readonly content: readonly Stretch[];
}

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly of: number;
}

/** For each draft the one with the shortest content that holds its cue; null where none does. Sorting apart, linear. */
export function holdersOf<T extends Held>(drafts: readonly T[]): (T | null)[] {
  const order = drafts.map((_, i) => i).sort((a, b) => cueOf(drafts[a]) - cueOf(drafts[b]));
  const cues = order.map((i) => cueOf(drafts[i]));
  const holders: (T | null)[] = drafts.map(() => null);
  // The shortest content first: whatever cue it holds that is not held yet is its own from then on, and is passed over.
  const next = Int32Array.from({ length: order.length + 1 }, (_, i) => i);
  for (const { first, last, of } of piecesOf(drafts)) {
    for (let at = free(next, firstFrom(cues, first)); (cues[at] ?? Infinity) <= last; at = free(next, at + 1)) {
      holders[order[at] ?? 0] = drafts[of] ?? null;
      next[at] = at + 1;
    }
  }
  return holders;
}

const cueOf = (draft: Held | undefined): number => draft?.cue ?? 0;

/** A content never holds its own draft's cue. */
function piecesOf(drafts: readonly Held[]): Piece[] {
  const pieces = drafts.flatMap(({ content }, of) => content.map(({ first, last }) => ({ first, last, of })));
  return pieces.sort((a, b) => a.last - a.first - (b.last - b.first) || a.of - b.of);
}

/** The first place from `at` on that is not passed over; ways gone are shortened. */
function free(next: Int32Array, at: number): number {
  let end = at;
  while (end < next.length - 1 && next[end] !== end) end = next[end] ?? end;
  for (let i = at; i < end;) {
    const then = next[i] ?? end;
    next[i] = end;
    i = then;
  }
  return end;
}

function firstFrom(cues: readonly number[], token: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
