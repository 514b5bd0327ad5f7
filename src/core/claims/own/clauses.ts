import * as T from '../../language/tags.js';
import type { Stretch } from '../attribution/contents.js';
import type { ParsedParagraph } from '../attribution/site.js';
import type { Tokens } from '../syntax/tokens.js';

/** Fewer words make no claim. */
const LEAST_WORDS = 4;

/** The stretches of a sentence that can carry a claim: its coordinated main clauses, or the whole. Linear. */
export function clausesOf({ tokens, boundsOf }: ParsedParagraph, sentence: number): Stretch[] {
  const { from, to } = boundsOf(sentence);
  const clauses: Stretch[] = [];
  let first = from;
  let verb = isVerb(tokens, from);
  for (let i = from + 1; i < to; i++) {
    if (verb && parts(tokens, i, to)) {
      push(tokens, first, i - 1, clauses);
      first = i + 1;
      verb = false;
    } else verb ||= isVerb(tokens, i);
  }
  push(tokens, first, to, clauses);
  return clauses;
}

/** A semicolon, or a comma and a coordinator with a clause of its own behind it. */
function parts({ tag, quote }: Tokens, i: number, to: number): boolean {
  if ((quote[i] ?? -1) >= 0) return false;
  if (tag[i] === T.SEMICOLON) return true;
  if (tag[i] !== T.COORDINATOR || tag[i - 1] !== T.COMMA) return false;
  return startsClause(tag, i + 1, to);
}

const SUBJECT_REACH = 8;

/** A subject and a finite verb, with nothing between them that would make it a list. */
function startsClause(tag: Uint8Array, from: number, to: number): boolean {
  let subject = false;
  for (let i = from; i <= Math.min(to, from + SUBJECT_REACH); i++) {
    const here = tag[i] ?? T.STOP;
    if (here === T.COMMA || here === T.COORDINATOR) return false;
    if (T.has(T.FINITE, here)) return subject;
    if (T.has(T.NOMINAL, here) || here === T.PRONOUN) subject = true;
  }
  return false;
}

const isVerb = ({ tag }: Tokens, i: number): boolean => T.has(T.FINITE, tag[i] ?? 0);

function push(tokens: Tokens, first: number, last: number, clauses: Stretch[]): void {
  while (first <= last && T.has(T.PUNCTUATION, tokens.tag[first] ?? 0) && tokens.tag[first] !== T.OPEN_QUOTE) first++;
  while (
    last > first &&
    T.has(T.PUNCTUATION, tokens.tag[last] ?? 0) &&
    tokens.tag[last] !== T.CLOSE_QUOTE &&
    tokens.tag[last] !== T.CLOSE_BRACKET
  )
    last--;
  if (last - first + 1 >= LEAST_WORDS) clauses.push({ first, last });
}
