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

/**
 * Gives imported codings prefixes and suffixes of our own where their place in the text is beyond doubt. The others stay as they came: they are shown as
 * codings without a certain place.
 */
export function settle(codings: readonly Coding[], text: string): Coding[] {
  const index = new WordIndex(text);
  return codings.map((coding) => ({ ...coding, parts: coding.parts.map((part) => settled(index, part)) }));
}

function settled(index: WordIndex, selector: Selector): Selector {
  const { text } = index.words;
  // Another tool's file knows no prefix: then the position and the words must agree.
  if (text.slice(selector.start, selector.end) === selector.quote && selector.prefix + selector.suffix === '') {
    return describe(index, selector);
  }
  const place = anchor(index, selector);
  return place.found === null ? selector : describe(index, place);
}

/** The only place where some words stand; null where there is none or several. */
export function onlyPlace(text: string, quote: string): { readonly start: number; readonly end: number } | null {
  const start = text.indexOf(quote);
  if (quote === '' || start < 0 || text.indexOf(quote, start + 1) >= 0) return null;
  return { start, end: start + quote.length };
}
