import { isMap, isSeq, parseDocument, visit, type Node, type Pair } from 'yaml';
import type { Span } from '../../span.js';
import type { Change } from '../edit/insert.js';
import { contentEnd, lineEnd, pairEnd } from '../edit/places.js';

/** Takes the item of a list out that begins or holds a span; null where none does or the list has no other. */
export function removeItem(text: string, at: Span): Change | null {
  let found: Change | null = null;
  visit(parseDocument(text), {
    Seq(_, list) {
      const index = list.items.findIndex((item) => holds(item, at));
      const item = list.items[index];
      if (item === undefined || list.items.length < 2) return;
      found = list.flow
        ? outOfFlow(list.items, index, text)
        : wholeLines(rangeOf(item).start, contentEnd(item, text).at, text);
    },
  });
  return found;
}

/** Takes a key and its value out, by the place of the key; null where that would leave the record empty. */
export function removeKey(text: string, at: Span): Change | null {
  let found: Change | null = null;
  visit(parseDocument(text), {
    Map(_, map) {
      const index = map.items.findIndex(({ key }) => holds(key, at));
      const pair = map.items[index];
      if (!pair || map.items.length < 2) return;
      if (map.flow) {
        found = outOfFlow(map.items, index, text);
        return;
      }
      const start = rangeOf(pair.key).start;
      const isFirst = index === 0 && /-\s+$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
      // The dash stays for the key behind it.
      const next = map.items[1];
      found =
        isFirst && next
          ? { start, end: rangeOf(next.key).start, text: '' }
          : wholeLines(start, pairEnd(pair, text).at, text);
    },
  });
  return found;
}

const rangeOf = (node: unknown): Span => {
  const [start = 0, end = 0] = (node as Node | null)?.range ?? [];
  return { start, end };
};

const holds = (node: unknown, at: Span): boolean => {
  const { start, end } = rangeOf(node);
  return start <= at.start && at.start < Math.max(end, start + 1);
};

/** The lines from the one of `start` to that of `end`, with their line end. */
function wholeLines(start: number, end: number, text: string): Change {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const last = lineEnd(text, end);
  const next = text.indexOf('\n', last);
  return { start: from, end: next < 0 ? text.length : next + 1, text: '' };
}

/** The item and the comma behind it, or before it where it is the last. */
function outOfFlow(items: readonly unknown[], index: number, text: string): Change {
  const startOf = (item: unknown): number => rangeOf(isPair(item) ? item.key : item).start;
  const endOf = (item: unknown): number => (isPair(item) ? pairEnd(item, text) : contentEnd(item, text)).at;
  const [before, item, next] = [items[index - 1], items[index], items[index + 1]];
  if (next !== undefined) return { start: startOf(item), end: startOf(next), text: '' };
  return { start: before === undefined ? startOf(item) : endOf(before), end: endOf(item), text: '' };
}

const isPair = (item: unknown): item is Pair =>
  typeof item === 'object' && item !== null && 'key' in item && !isMap(item) && !isSeq(item);
