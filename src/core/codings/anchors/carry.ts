import type { TextChange } from '../../annotation.js';

/** What an edit did to a span that it touched: cut into it, or took all of it away. */
export type Damage = 'cut' | 'gone';

/**
 * The spans of an open text, carried through its edits in place: `starts` and `ends` are UTF-16 offsets, in no particular order. Words typed at a
 * border stay outside, words typed within belong to it. Linear in the spans for each change, without any allocation for those not touched.
 * @param changes as VS Code gives them: offsets of the text before, from its end to its start
 * @returns the numbers of the spans that lost text, with what happened to each; a span that is `gone` is empty
 */
export function carry(starts: Int32Array, ends: Int32Array, changes: readonly TextChange[]): Map<number, Damage> {
  const damaged = new Map<number, Damage>();
  for (const { start, end, text } of changes) {
    const grown = text.length - (end - start);
    for (let i = 0; i < starts.length; i++) {
      const from = starts[i] ?? 0;
      const to = ends[i] ?? 0;
      if (to <= start && !(to === start && from === to && end > start)) continue;
      if (from >= end) {
        starts[i] = from + grown;
        ends[i] = to + grown;
      } else if (start > from && end < to) {
        ends[i] = to + grown;
        if (end > start) damaged.set(i, 'cut');
      } else if (start <= from && end >= to) {
        starts[i] = ends[i] = start;
        damaged.set(i, 'gone');
      } else if (start <= from) {
        starts[i] = start + text.length;
        ends[i] = to + grown;
        damaged.set(i, 'cut');
      } else {
        ends[i] = start;
        damaged.set(i, 'cut');
      }
    }
  }
  return damaged;
}
