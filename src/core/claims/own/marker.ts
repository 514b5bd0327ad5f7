import type { Lexicon } from '../../language/lexicon.js';
import * as T from '../../language/tags.js';
import type { Span } from '../../span.js';
import type { Stretch } from '../attribution/contents.js';
import type { Tokens } from '../syntax/tokens.js';
import { AUTHOR_CLAIM_KINDS, type AuthorClaimKind } from './kinds.js';

/** The kind of an author's claim, and the wording that decides it. */
export interface MarkedKind {
  readonly kind: AuthorClaimKind;
  /** Null where the clause as a whole makes it one. */
  readonly marker: Span | null;
}

const JUDGEMENT = AUTHOR_CLAIM_KINDS.indexOf('judgement');

/** Of what kind a claim is: the first kind, in their order, that a wording in it stands for; a bare imperative recommends; all else judges. Linear. */
export function kindOf(tokens: Tokens, lexicon: Lexicon, clause: Stretch): MarkedKind {
  const best = decisivePhrase(tokens, lexicon, clause);
  if (best)
    return { kind: AUTHOR_CLAIM_KINDS[best.kind] ?? 'judgement', marker: spanOf(tokens, best.first, best.last) };
  if (isImperative(tokens, clause))
    return { kind: 'recommendation', marker: spanOf(tokens, clause.first, clause.first) };
  return { kind: 'judgement', marker: judgingWord(tokens, lexicon, clause) };
}

interface Decisive extends Stretch {
  readonly kind: number;
}

function decisivePhrase(tokens: Tokens, lexicon: Lexicon, { first, last }: Stretch): Decisive | null {
  let best: Decisive | null = null;
  for (let i = first; i <= last; i++) {
    const phrase = lexicon.kindPhrases
      .get(tokens.hash[i] ?? 0)
      ?.find(({ words }) => words.every((word, k) => i + k <= last && tokens.hash[i + k] === word));
    if (!phrase) continue;
    const end = i + phrase.words.length - 1;
    if (phrase.kind !== null && (best === null || phrase.kind < best.kind))
      best = { kind: phrase.kind, first: i, last: end };
    i = end;
  }
  return best;
}

const isImperative = ({ tag }: Tokens, { first }: Stretch): boolean =>
  tag[first] === T.VERB && tag[first + 1] !== T.COMMA;

/** The first word that evaluates. */
function judgingWord(tokens: Tokens, lexicon: Lexicon, { first, last }: Stretch): Span | null {
  for (let i = first; i <= last; i++) {
    if ((lexicon.markers.get(tokens.hash[i] ?? 0) ?? 0) & (1 << JUDGEMENT)) return spanOf(tokens, i, i);
  }
  return null;
}

const spanOf = (tokens: Tokens, first: number, last: number): Span => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[last] ?? 0,
});
