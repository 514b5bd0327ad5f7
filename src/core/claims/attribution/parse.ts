import type { Lexicon } from '../../language/lexicon.js';
import * as T from '../../language/tags.js';
import type { Span } from '../../span.js';
import { dropClauseCommas } from '../syntax/clauseCommas.js';
import { findQuotes } from '../syntax/quotes.js';
import { tagTokens } from '../syntax/tag.js';
import { tokenise } from '../syntax/tokenise.js';
import { Tokens } from '../syntax/tokens.js';
import { nounPhrases, type Phrase } from './phrases.js';
import type { Bounds, ParsedParagraph } from './site.js';

/** Used for one paragraph after the other: whoever keeps something of a parse copies it. */
const tokens = new Tokens();

/** Lays a paragraph open. The result holds until the next call. */
export function parseParagraph(
  text: string,
  sentences: readonly Span[],
  skips: readonly Span[],
  lexicon: Lexicon,
): ParsedParagraph {
  tokenise(text, sentences, skips, tokens);
  tagTokens(tokens, lexicon);
  if (lexicon.data.commasPartClauses) dropClauseCommas(tokens);
  const quotes = findQuotes(tokens);
  const bounds = sentenceBounds(sentences.length);
  const phrases: (readonly Phrase[] | undefined)[] = [];
  const boundsOf = (sentence: number): Bounds => bounds[sentence] ?? NOTHING;
  return {
    tokens,
    lexicon,
    quotes,
    boundsOf,
    phrasesOf: (sentence) =>
      (phrases[sentence] ??= nounPhrases(tokens, boundsOf(sentence).from, boundsOf(sentence).to)),
  };
}

const NOTHING: Bounds = { from: 0, to: -1 };

function sentenceBounds(count: number): Bounds[] {
  const bounds = Array.from({ length: count }, () => NOTHING);
  for (let i = 0; i < tokens.count;) {
    const sentence = tokens.sentence[i] ?? 0;
    const from = i;
    while (i < tokens.count && tokens.sentence[i] === sentence) i++;
    let to = i - 1;
    while (
      to > from &&
      (tokens.tag[to] === T.STOP || (tokens.tag[to] === T.CLOSE_QUOTE && tokens.tag[to - 1] === T.STOP))
    )
      to--;
    bounds[sentence] = { from, to };
  }
  return bounds;
}
