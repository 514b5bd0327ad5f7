import type { Span } from '../../span.js';
import type { Selector } from './selector.js';

/** Whether a span has just the words of a selector, with its prefix before and its suffix behind; white space about them apart. */
export const stillThere = (text: string, { quote, prefix, suffix }: Selector, { start, end }: Span): boolean =>
  text.slice(start, end) === quote && startOfPrefix(text, prefix, start) >= 0 && endOfSuffix(text, suffix, end) >= 0;

/** Where a prefix begins that ends at an offset; any white space of the text stands for a space of it. -1 where it does not stand there. */
export function startOfPrefix(text: string, prefix: string, end: number): number {
  let at = end;
  for (let i = prefix.length - 1; i >= 0; i--) {
    if (prefix[i] === ' ' && isSpace(text, at - 1)) while (isSpace(text, at - 1)) at--;
    else if (at > 0 && prefix[i] === text[at - 1]) at--;
    else return -1;
  }
  return at;
}

/** Where a suffix ends that begins at an offset, exclusive; else like `startOfPrefix`. */
export function endOfSuffix(text: string, suffix: string, start: number): number {
  let at = start;
  for (const sign of suffix.split('')) {
    if (sign === ' ' && isSpace(text, at)) while (isSpace(text, at)) at++;
    else if (at < text.length && sign === text[at]) at++;
    else return -1;
  }
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(text.charAt(at)));
}
