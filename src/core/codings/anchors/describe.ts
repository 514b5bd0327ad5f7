import { overlaps, type Span } from '../../span.js';
import { oneSpace } from '../../text/oneLine.js';
import { agreeingPlaces } from './agreeing.js';
import { candidatesOf } from './anchor.js';
import { Pattern } from './pattern.js';
import type { Others, Selector } from './selector.js';
import type { TextWords } from './textWords.js';
import type { WordIndex } from './wordIndex.js';

/** Length of prefix and suffix: as long as that, and longer only to tell a place from others that say the same. UTF-16 units. */
const CONTEXT = 48;
const LONGEST_CONTEXT = 480;
/** Likenesses below are not worth a line in the file. Percent. */
const HARDLY_ALIKE = 30;

/**
 * The selector of a span: the quote with so much of its context that no other place of the text says the same, and how like it the likeliest
 * other place is, so that nothing is taken for it should it go.
 */
export function describe(index: WordIndex, span: Span): Selector {
  const { words } = index;
  const { text } = words;
  const quote = text.slice(span.start, span.end);
  const bare: Selector = { quote, prefix: '', suffix: '', start: span.start, end: span.end };
  const contextOf = (before: number, behind: number): Selector => ({
    ...bare,
    prefix: prefixOf(words, span.start, before),
    suffix: suffixOf(words, span.end, behind),
  });
  let [before, behind] = [CONTEXT, CONTEXT];
  let selector = contextOf(before, behind);
  let same = twins(index, selector, span);
  while (same > 0 && (before < LONGEST_CONTEXT || behind < LONGEST_CONTEXT)) {
    [before, behind] = [before * 2, behind * 2];
    selector = contextOf(Math.min(before, LONGEST_CONTEXT), Math.min(behind, LONGEST_CONTEXT));
    same = twins(index, selector, span);
  }
  const echoes = twins(index, bare, span);
  const others = { ...(same > 0 && { same }), ...(echoes > 0 && { echoes }), ...rivals(index, selector, span) };
  return Object.keys(others).length > 0 ? { ...selector, others } : selector;
}

/** How many other places say the same, prefix and suffix included. */
function twins(index: WordIndex, selector: Selector, span: Span): number {
  const pattern = Pattern.of(selector);
  if (pattern.from >= pattern.to) return 0;
  const isElsewhere = (word: number): boolean =>
    index.words.endOf(word) <= span.start || index.words.startOf(word) >= span.end;
  return agreeingPlaces(index, pattern).filter((place) => isElsewhere(place + pattern.from)).length;
}

/** What the likeliest other places have of the quote, and of all. */
function rivals(index: WordIndex, selector: Selector, span: Span): Pick<Others, 'near' | 'alike'> {
  const pattern = Pattern.of(selector);
  if (pattern.from >= pattern.to) return {};
  const found = candidatesOf(index, pattern, selector).filter((one) => !overlaps(one, span));
  const near = percent(found.map(({ quote }) => quote).filter((quote) => quote < 1));
  const alike = percent(found.map(({ likeness }) => likeness));
  return { ...(near >= HARDLY_ALIKE && { near }), ...(alike >= HARDLY_ALIKE && { alike }) };
}

const percent = (shares: readonly number[]): number => Math.round(100 * Math.max(0, ...shares));

/** About `most` characters before an offset, from the beginning of a word. */
function prefixOf(words: TextWords, start: number, most: number): string {
  const from = words.startOf(words.wordFrom(Math.max(0, start - most)));
  return start <= most
    ? oneSpace(words.text.slice(0, start))
    : oneSpace(words.text.slice(Math.min(from, start), start));
}

/** About `most` characters behind an offset, to the end of a word. */
function suffixOf(words: TextWords, end: number, most: number): string {
  if (words.text.length - end <= most) return oneSpace(words.text.slice(end));
  const word = words.wordFrom(end + most);
  const to = words.startOf(word) < end + most ? words.endOf(word) : end + most;
  return oneSpace(words.text.slice(end, to));
}
