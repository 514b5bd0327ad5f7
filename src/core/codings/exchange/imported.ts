import { overlaps, type Span } from '../../span.js';
import { anchor } from '../anchors/anchor.js';
import { describe } from '../anchors/describe.js';
import type { Selector } from '../anchors/selector.js';
import { WordIndex } from '../anchors/wordIndex.js';
import type { Coding } from '../model.js';

/** Something that could not be taken over, for people. */
export interface Loss {
  readonly what: string;
  /** A line, a row, an annotation's id. */
  readonly where: string;
}

export interface Imported {
  readonly codings: readonly Coding[];
  readonly losses: readonly Loss[];
}

/** What becomes of imported codings in the end. */
export type Finish = (codings: readonly Coding[], text: string) => Coding[];

/**
 * Gives imported codings prefixes and suffixes of our own where their place in the text is beyond doubt. The others stay as they came: they are shown as
 * codings without a certain place. No two of them keep the same id.
 */
export function settle(codings: readonly Coding[], text: string): Coding[] {
  const index = new WordIndex(text);
  return withOwnIds(codings).map((coding) => settledIn(index, coding));
}

/** The same for one of them. */
export const settledIn = (index: WordIndex, coding: Coding): Coding => ({
  ...coding,
  parts: coding.parts.map((part) => settled(index, part)),
});

/** Codings of which no two have the same id. */
export function withOwnIds(codings: readonly Coding[]): Coding[] {
  const ids = uniqueIds(codings.map(({ id }) => id));
  return codings.map((coding, i) => ({ ...coding, id: ids[i] ?? coding.id }));
}

/** Ids that are there already get a number behind them; the first keeps its own. Linear. */
function uniqueIds(ids: readonly string[]): string[] {
  const taken = new Set(ids);
  const times = new Map<string, number>();
  return ids.map((id) => {
    let count = (times.get(id) ?? 0) + 1;
    let own = count === 1 ? id : `${id}-${count}`;
    while (count > 1 && taken.has(own)) own = `${id}-${++count}`;
    times.set(id, count);
    taken.add(own);
    return own;
  });
}

function settled(index: WordIndex, selector: Selector): Selector {
  const { text } = index.words;
  const isThere = text.slice(selector.start, selector.end) === selector.quote;
  // Another tool's file knows no prefix: then the position and the words must agree.
  if (isThere && selector.prefix + selector.suffix === '') return describe(index, selector);
  const place = anchor(index, selector);
  // To describe a place anew takes a hundred times as long as to find it there.
  if (place.found === null || (place.found === 'kept' && isThere && saysEnough(selector))) return selector;
  // Words are compared without the white space about them: a place that says the very same is the one that is meant.
  return describe(index, isThere && overlaps(place, selector) ? selector : place);
}

/** As much context as ours has at least. UTF-16 units. */
const CONTEXT = 40;

/** Whether a selector tells its place from others as well as one that we make: it has as much about it, or is one of ours. */
const saysEnough = ({ prefix, suffix, others }: Selector): boolean =>
  others !== undefined || (prefix.length >= CONTEXT && suffix.length >= CONTEXT);

/** The only place where some words stand, in UTF-16 units, end exclusive; a text that tells people why there is none. */
export function onlyPlace(text: string, quote: string): Span | string {
  const start = quote === '' ? -1 : text.indexOf(quote);
  let times = 0;
  for (let at = start; at >= 0; at = text.indexOf(quote, at + 1)) times++;
  if (times === 1) return { start, end: start + quote.length };
  const shown = quote.length > 60 ? `${quote.slice(0, 60)}…` : quote;
  return times === 0
    ? `“${shown}” does not stand in the text; it was left out`
    : `“${shown}” does not stand in just one place of the text but in ${times}, and nothing tells which is meant; it was left out`;
}

/** An id that is the same whenever the same is imported again, so that nothing comes twice: 64 bits of FNV-1a. */
export function idFrom(seed: string): string {
  let [low, high] = [0x811c9dc5, 0x050c5d1f];
  for (let i = 0; i < seed.length; i++) {
    low = Math.imul(low ^ seed.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ seed.charCodeAt(i) ^ (low >>> 13), 0x01000193);
  }
  // A letter first, so that no id looks like a number.
  return `i${[low, high].map((half) => (half >>> 0).toString(36)).join('')}`;
}

/** What a file of several coders loses: all that is imported becomes one coder's. */
export const coderLosses = (coders: ReadonlySet<string>): Loss[] =>
  coders.size < 2
    ? []
    : [
        {
          what: `it holds codings of several coders (${[...coders].join(', ')}); who made which was not taken over`,
          where: 'the file',
        },
      ];
