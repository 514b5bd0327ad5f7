import * as T from '../../language/tags.js';
import { SPACED, type Tokens } from '../syntax/tokens.js';

/** A noun phrase without what is tied to it by prepositions, or a pronoun: tokens from first to last, both included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** The noun phrases between two tokens (both included), in order. Linear. */
export function nounPhrases(tokens: Tokens, from: number, to: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = from; i <= to; i++) {
    const tag = tokens.tag[i] ?? T.STOP;
    if (T.has(T.PRONOUNS, tag) || tag === T.WH) {
      phrases.push({ first: i, last: i });
      continue;
    }
    if (!begins(tokens, i)) continue;
    const last = lastOf(tokens, i, to);
    phrases.push({ first: i, last });
    i = last;
  }
  return phrases;
}

const begins = (tokens: Tokens, i: number): boolean =>
  T.has(T.NOMINAL, tokens.tag[i] ?? 0) && tokens.tag[i] !== T.GENITIVE;

function lastOf(tokens: Tokens, first: number, to: number): number {
  let i = first;
  while (i < to && goesOn(tokens, i, i + 1)) i++;
  return i;
}

function goesOn(tokens: Tokens, at: number, next: number): boolean {
  const { tag } = tokens;
  const here = tag[at] ?? 0;
  const then = tag[next] ?? 0;
  if (then === T.DETERMINER || then === T.POSSESSIVE) return here === T.DETERMINER;
  // "in June 2020 Moscow refused": a year ends a phrase.
  if (here === T.NUMBER && then === T.NAME) return (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) !== 4;
  if (T.has(T.NOMINAL, then)) return true;
  if (then === T.ING || then === T.PAST) return false;
  // "Mr. Xi", "Inc."; quotation marks within a name; a hyphen that stands alone.
  if (then === T.STOP) return isAbbreviated(tokens, at, next);
  if (then === T.ADVERB) return here === T.DETERMINER && T.has(T.NOMINAL, tag[next + 1] ?? 0);
  return false;
}

const isAbbreviated = (tokens: Tokens, at: number, dot: number): boolean =>
  tokens.tag[at] === T.NAME &&
  tokens.sentence[dot] === tokens.sentence[dot + 1] &&
  ((tokens.bits[dot] ?? 0) & SPACED) === 0 &&
  T.has(T.NOMINAL, tokens.tag[dot + 1] ?? 0);
