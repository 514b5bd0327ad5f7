import type { Span } from '../../span.js';
import { oneSpace } from '../../text/oneLine.js';
import type { Selector } from './selector.js';

/** White space may have been added: so much of the text is looked at for each character of a prefix or suffix. */
const STRETCH = 2;

/** Whether a span has just the words of a selector, with its prefix before and its suffix behind; white space about them apart. */
export function stillThere(text: string, { quote, prefix, suffix }: Selector, { start, end }: Span): boolean {
  return (
    text.slice(start, end) === quote &&
    oneSpace(text.slice(Math.max(0, start - STRETCH * prefix.length), start)).endsWith(prefix) &&
    oneSpace(text.slice(end, end + STRETCH * suffix.length)).startsWith(suffix)
  );
}
