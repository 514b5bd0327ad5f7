import type { Cue } from '../../language/language.js';
import type { Lexicon } from '../../language/lexicon.js';
import * as T from '../../language/tags.js';
import type { Quote } from '../syntax/quotes.js';
import type { Tokens } from '../syntax/tokens.js';
import type { CueCandidate } from './cueCandidates.js';
import type { Phrase } from './phrases.js';

/** A paragraph laid open for whoever looks for attributions in it. */
export interface ParsedParagraph {
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly quotes: readonly Quote[];
  /** Noun phrases of a sentence, by its number. */
  phrasesOf(sentence: number): readonly Phrase[];
  /** First and last token of a sentence, by its number; its final stop is left out. */
  boundsOf(sentence: number): Bounds;
}

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** A cue and what stands around it. All numbers are tokens. */
export interface Site {
  readonly paragraph: ParsedParagraph;
  readonly tokens: Tokens;
  readonly candidate: CueCandidate;
  readonly cue: Cue | null;
  /** What the cue is to the model: the same whatever other cues there are. */
  readonly key: number;
  /** The sentence's first and last token, its final stop left out; of a very long sentence what lies within reach. */
  readonly from: number;
  readonly to: number;
  /** The first token of the verb group: "has" in "has never said". */
  readonly group: number;
  /** The nearest token left of the verb group that is no adverb or time; may be `from - 1`. */
  readonly left: number;
  /** The first token behind the cue; may be `to + 1`. */
  readonly right: number;
  readonly passive: boolean;
  /** The number of the quotation that holds the cue, or -1. */
  readonly quote: number;
}

/** No sentence that people write has more tokens. */
export const LONGEST = 250;
/** Of what is longer than any sentence, no more than so many tokens on either side of a cue are looked at: a text without stops costs no more than others. */
const REACH = 40;

export function siteOf(paragraph: ParsedParagraph, candidate: CueCandidate): Site {
  const { tokens, lexicon } = paragraph;
  const { from, to } = withinReach(paragraph.boundsOf(tokens.sentence[candidate.first] ?? 0), candidate);
  const group = groupStart(tokens, candidate.first, from);
  const cue = lexicon.cues[candidate.cue] ?? null;
  return {
    paragraph,
    tokens,
    candidate,
    cue,
    key: lexicon.keyOf(candidate.cue),
    from,
    to,
    group,
    left: leftOf(tokens, group, from),
    right: candidate.last + 1,
    passive: isPassive(tokens, candidate.first, group),
    quote: tokens.quote[candidate.first] ?? -1,
  };
}

/** True where a quotation may be a content: a cue that stands within a very long one cannot have the whole. */
export const isWithinReach = ({ quote, paragraph }: Site, content: Quote): boolean =>
  paragraph.quotes[quote] !== content || content.last - content.first <= LONGEST;

function withinReach({ from, to }: Bounds, { first, last }: CueCandidate): Bounds {
  return to - from < LONGEST ? { from, to } : { from: Math.max(from, first - REACH), to: Math.min(to, last + REACH) };
}

/** The tag of a token, or that of a stop outside of the sentence. */
export const tagAt = (site: Site, i: number): number =>
  i < site.from || i > site.to ? T.STOP : (site.tokens.tag[i] ?? T.STOP);

/** The hash of a token's form, or 0 outside of the sentence. */
export const wordAt = (site: Site, i: number): number =>
  i < site.from || i > site.to ? 0 : (site.tokens.hash[i] ?? 0);

function groupStart(tokens: Tokens, verb: number, from: number): number {
  let first = verb;
  for (let i = verb - 1; i >= from; i--) {
    const tag = tokens.tag[i] ?? 0;
    if (T.has(T.AUXILIARY, tag) || tag === T.TO) first = i;
    else if (tag !== T.ADVERB) break;
  }
  return first;
}

function leftOf(tokens: Tokens, group: number, from: number): number {
  let i = group - 1;
  while (i >= from && (tokens.tag[i] === T.ADVERB || tokens.tag[i] === T.TIME || tokens.tag[i] === T.NOT)) i--;
  return i;
}

/** "was described", "is widely believed": a past form behind "be". */
function isPassive(tokens: Tokens, verb: number, group: number): boolean {
  const tag = tokens.tag[verb];
  if (tag !== T.PAST && tag !== T.ADJECTIVE) return false;
  for (let i = verb - 1; i >= group; i--) {
    if (tokens.tag[i] === T.BE) return true;
    if (tokens.tag[i] !== T.ADVERB && tokens.tag[i] !== T.NOT) return false;
  }
  return false;
}
