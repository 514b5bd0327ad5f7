import { overlaps, type Span } from '../../span.js';
import { oneSpace } from '../../text/oneLine.js';
import { agreeingPlaces } from './agreeing.js';
import { candidatesOf } from './candidates.js';
import { Pattern } from './pattern.js';
import { leastLacked, rivalsAmong } from './rivals.js';
import type { Selector } from './selector.js';
import type { TextWords } from './textWords.js';
import { weightsOf } from './weights.js';
import type { WordIndex } from './wordIndex.js';

/** Length of prefix and suffix: as long as that, and longer only to tell a place from others that say the same. UTF-16 units. */
const CONTEXT = 48;
const LONGEST_CONTEXT = 480;
/** What the nearest rival should lack, in bits. */
const TOLD_APART = 24;

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
  const own = { from: words.wordFrom(span.start), to: words.wordFrom(span.end - 1) + 1 };
  for (let most = CONTEXT; ; most = Math.min(2 * most, LONGEST_CONTEXT)) {
    const selector = contextOf(most, most);
    const same = twins(index, selector, span);
    if (same > 0 && most < LONGEST_CONTEXT) continue;
    const pattern = Pattern.of(selector);
    const weights = weightsOf(index, pattern);
    const rivals =
      pattern.from < pattern.to
        ? candidatesOf(index, pattern, weights, selector, own).filter((one) => !overlaps(one, span))
        : [];
    if (leastLacked(weights, rivals) < TOLD_APART && most < LONGEST_CONTEXT) continue;
    const echoes = twins(index, bare, span);
    const others = { ...(same > 0 && { same }), ...(echoes > 0 && { echoes }), ...rivalsAmong(weights, rivals) };
    return Object.keys(others).length > 0 ? { ...selector, others } : selector;
  }
}

/** How many other places say the same, prefix and suffix included. */
function twins(index: WordIndex, selector: Selector, span: Span): number {
  const pattern = Pattern.of(selector);
  if (pattern.from >= pattern.to) return 0;
  const isElsewhere = (word: number): boolean =>
    index.words.endOf(word) <= span.start || index.words.startOf(word) >= span.end;
  return agreeingPlaces(index, pattern).filter((place) => isElsewhere(place + pattern.from)).length;
}

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
