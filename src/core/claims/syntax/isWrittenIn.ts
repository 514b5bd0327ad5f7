import * as T from '../../language/tags.js';
import type { Tokens } from './tokens.js';

/** Below this share of small words a text of some length is in another language, or no prose. */
const LEAST_SHARE = 0.15;
/** Prose has more, most of it twice as many. */
const USUAL_SHARE = 0.25;
/** Headlines and captions have few of them in any language. */
const SHORT = 12;

/** How many words a paragraph has, and how many of them are small words of the language that its tokens were tagged by. */
export interface SmallWords {
  readonly words: number;
  readonly small: number;
}

/** True where a paragraph seems to be written in the language that its tokens were tagged by. */
export const isWrittenIn = ({ words, small }: SmallWords): boolean => words < SHORT || small >= words * LEAST_SHARE;

/** True where a paragraph has few small words for its language, however short it is: it may be in another. */
export const seemsForeign = ({ words, small }: SmallWords): boolean => small < words * USUAL_SHARE;

/** True where a paragraph that is not in the language that comes first is so in this one. */
export const isRatherIn = (other: SmallWords, first: SmallWords): boolean =>
  other.small >= other.words * USUAL_SHARE && other.small > first.small;

/** Linear. */
export function countSmallWords(tokens: Tokens): SmallWords {
  let words = 0;
  let small = 0;
  for (let i = 0; i < tokens.count; i++) {
    const tag = tokens.tag[i] ?? 0;
    if (T.has(T.PUNCTUATION, tag)) continue;
    words++;
    if (T.has(SMALL, tag)) small++;
  }
  return { words, small };
}

const SMALL = new Uint8Array(T.TAGS.length);
for (const tag of [
  T.DETERMINER, T.POSSESSIVE, T.PRONOUN, T.OBJECT_PRONOUN, T.PREPOSITION, T.TO, T.COORDINATOR, T.SUBORDINATOR, T.THAT, T.WH, T.AS, T.MODAL, T.BE, T.HAVE, T.DO, T.NOT,
]) SMALL[tag] = 1; // prettier-ignore
