import type { Span } from '../../src/core/span.js';

const QUOTATION = /[“"](?!\s)[^“”"\n]*[”"]?/g;
const FEWEST_WORDS = 4;

/**
 * Whether a content is a claim proper: quoted in whole or in part, or a clause of some length with a finite verb; not an infinitive or a bare topic.
 * An approximation, since what people marked does not say.
 */
export function isProperClaim(
  text: string,
  content: readonly Span[],
  hasFiniteVerb: (text: string) => boolean,
): boolean {
  const isQuoted = Array.from(text.matchAll(QUOTATION)).some(({ index, 0: { length } }) =>
    content.some(({ start, end }) => index < end && index + length > start),
  );
  if (isQuoted) return true;
  const words = content.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words.split(/\s+/).length >= FEWEST_WORDS && hasFiniteVerb(words);
}
