import { cueCandidates, type CueCandidate } from '../../src/core/claims/attribution/cueCandidates.js';
import { parseParagraph } from '../../src/core/claims/attribution/parse.js';
import type { ParsedParagraph } from '../../src/core/claims/attribution/site.js';
import type { Stretch } from '../../src/core/claims/attribution/contents.js';
import * as T from '../../src/core/language/tags.js';
import type { Lexicon } from '../../src/core/language/lexicon.js';
import type { Span } from '../../src/core/span.js';
import { hasBlankLine, splitParagraphs } from '../../src/core/text/paragraphs.js';
import { splitSentences } from '../../src/core/text/sentences.js';
import { readSkips, START } from '../../src/core/text/skips.js';
import type { GoldAttribution, GoldText } from '../gold.js';

/** A paragraph of a text as the product reads it, with what people marked in it. */
export interface AlignedParagraph {
  /** Holds until the next paragraph is read. */
  readonly paragraph: ParsedParagraph;
  readonly candidates: readonly CueCandidate[];
  /** Attributions whose cue stands in it. */
  readonly golds: readonly TokenGold[];
  /** Where it begins in the text. */
  readonly start: number;
  readonly sentences: readonly Span[];
}

/** The paragraphs of a text, one after the other. */
export function* alignedParagraphs({ text, attributions }: GoldText, lexicon: Lexicon): Generator<AlignedParagraph> {
  const starts = splitParagraphs(text, !hasBlankLine(text));
  let state = START;
  for (const [i, start] of starts.entries()) {
    const own = text.slice(start, starts[i + 1]);
    const read = readSkips(own, 'plain', state);
    state = read.state;
    const sentences = splitSentences(own, read.skips, 'plain');
    const paragraph = parseParagraph(own, sentences, read.skips, lexicon);
    const candidates = cueCandidates(paragraph.tokens, paragraph.quotes, lexicon);
    const isHere = ({ cue: [first] }: GoldAttribution): boolean =>
      first !== undefined && first.start >= start && first.start < start + own.length;
    const golds = attributions.filter(isHere).map((one) => inTokens(one, paragraph, start));
    yield { paragraph, candidates, golds, start, sentences };
  }
}

/** A gold attribution in tokens of its paragraph. */
export interface TokenGold {
  readonly cue: Stretch | null;
  readonly source: readonly number[];
  readonly content: readonly Stretch[];
}

function inTokens(gold: GoldAttribution, paragraph: ParsedParagraph, start: number): TokenGold {
  const stretch = (span: Span): Stretch | null =>
    stretchOf(paragraph, { start: span.start - start, end: span.end - start });
  const cue = gold.cue.map(stretch).find((one) => one !== null) ?? null;
  const source = gold.source.flatMap((span) => tokensOf(stretch(span)));
  const content = gold.content.flatMap((span) => stretch(span) ?? []);
  return { cue, source, content };
}

const tokensOf = (stretch: Stretch | null): number[] =>
  stretch ? Array.from({ length: stretch.last - stretch.first + 1 }, (_, i) => stretch.first + i) : [];

/** The tokens of a span without marks, and "that", at its ends. */
function stretchOf({ tokens }: ParsedParagraph, span: Span): Stretch | null {
  let first = -1;
  let last = -1;
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.start[i] ?? 0) < span.end && (tokens.end[i] ?? 0) > span.start) {
      if (first < 0) first = i;
      last = i;
    }
  }
  if (first < 0) return null;
  const isMark = (i: number): boolean => T.has(T.PUNCTUATION, tokens.tag[i] ?? 0);
  const [from, to] = [first, last];
  while (first < last && (isMark(first) || (tokens.tag[first] === T.THAT && first === from))) first++;
  while (last > first && isMark(last) && tokens.tag[last] !== T.CLOSE_BRACKET) last--;
  return from === to ? { first: from, last: to } : { first, last };
}
