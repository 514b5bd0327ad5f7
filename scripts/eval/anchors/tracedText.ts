import type { Span } from '../../../src/core/span.js';

/**
 * A text whose characters know where they came from, through any edit. `origin` is the offset in the first text, or -1 for what is new; a
 * doubled passage keeps its origin in the original alone.
 */
export interface TracedText {
  readonly text: string;
  readonly origin: Int32Array;
  /** What was doubled, as spans of the first text: whether the original or the copy is meant, may well be in doubt. */
  readonly doubled?: readonly Span[];
}

export const traced = (text: string): TracedText => ({
  text,
  origin: Int32Array.from({ length: text.length }, (_, i) => i),
});

export const newText = (text: string): TracedText => ({ text, origin: new Int32Array(text.length).fill(-1) });

export const slice = ({ text, origin }: TracedText, start: number, end = text.length): TracedText => ({
  text: text.slice(start, end),
  origin: origin.slice(start, end),
});

export function concat(pieces: readonly TracedText[]): TracedText {
  const origin = new Int32Array(pieces.reduce((sum, { text }) => sum + text.length, 0));
  let at = 0;
  for (const piece of pieces) {
    origin.set(piece.origin, at);
    at += piece.text.length;
  }
  return { text: pieces.map(({ text }) => text).join(''), origin };
}

/** Replaces each match; what takes its place counts as what stood there, character by character. */
export function replaceKeeping({ text, origin }: TracedText, what: RegExp, by: (found: string) => string): TracedText {
  const pieces: TracedText[] = [];
  let at = 0;
  for (const match of text.matchAll(what)) {
    const piece = by(match[0]);
    const from = origin.slice(match.index, match.index + match[0].length);
    const kept = Int32Array.from({ length: piece.length }, (_, i) => from[Math.min(i, from.length - 1)] ?? -1);
    pieces.push(slice({ text, origin }, at, match.index), { text: piece, origin: kept });
    at = match.index + match[0].length;
  }
  return concat([...pieces, slice({ text, origin }, at)]);
}

/** The span of the first text as it was carried through all edits; null where nothing of it is left. */
export function carried({ origin }: TracedText, { start, end }: Span): Span | null {
  let [first, last] = [-1, -1];
  for (let i = 0; i < origin.length; i++) {
    const from = origin[i] ?? -1;
    if (from < start || from >= end) continue;
    if (first < 0) first = i;
    last = i;
  }
  return first < 0 ? null : { start: first, end: last + 1 };
}
