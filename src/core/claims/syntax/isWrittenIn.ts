import * as T from '../../language/tags.js';
import type { Tokens } from './tokens.js';

/** Below this share of small words a text of some length is in another language, or no prose. */
const LEAST_SHARE = 0.15;
/** Headlines and captions have few of them in any language. */
const SHORT = 12;

/** True where a paragraph seems to be written in the language that its tokens were tagged by. */
export function isWrittenIn(tokens: Tokens): boolean {
  let words = 0;
  let small = 0;
  for (let i = 0; i < tokens.count; i++) {
    const tag = tokens.tag[i] ?? 0;
    if (T.has(T.PUNCTUATION, tag)) continue;
    words++;
    if (T.has(SMALL, tag)) small++;
  }
  return words < SHORT || small >= words * LEAST_SHARE;
}

const SMALL = new Uint8Array(T.TAGS.length);
for (const tag of [
  T.DETERMINER, T.POSSESSIVE, T.PRONOUN, T.OBJECT_PRONOUN, T.PREPOSITION, T.TO, T.COORDINATOR, T.SUBORDINATOR, T.THAT, T.WH, T.AS, T.MODAL, T.BE, T.HAVE, T.DO, T.NOT,
]) SMALL[tag] = 1; // prettier-ignore
