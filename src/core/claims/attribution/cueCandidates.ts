import type { CompiledCue, Lexicon } from '../../language/lexicon.js';
import * as T from '../../language/tags.js';
import { hashOf } from '../../language/wordHash.js';
import type { Quote } from '../syntax/quotes.js';
import { CAPITAL, FIRST, type Tokens } from '../syntax/tokens.js';

const FOR = hashOf('for');

/** Cues in no list: a verb beside a quotation, and the colon or dash of "Kremlin: no talks". */
export const UNLISTED = -1;
export const MARKED = -2;

/** Words that could attribute something: tokens from first to last, both included. */
export interface CueCandidate {
  readonly first: number;
  readonly last: number;
  /** Its number in the lexicon's cues, `UNLISTED` or `MARKED`. */
  readonly cue: number;
}

/** How many words may stand between a verb and its particle: "called again for". */
const PARTICLE_REACH = 2;

/** All candidates of a paragraph, in order. Linear. */
export function cueCandidates(tokens: Tokens, quotes: readonly Quote[], lexicon: Lexicon): CueCandidate[] {
  const candidates: CueCandidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const lemma = tokens.lemma[i] ?? -1;
    const found = lemma < 0 ? null : longest(tokens, i, lexicon.cuesOfLemma[lemma] ?? []);
    if (found) {
      candidates.push(found);
      if (lexicon.cues[found.cue]?.class === 'phrase') i = found.last;
      continue;
    }
    if (isHeadColon(tokens, i) || isHeadFor(tokens, i)) candidates.push({ first: i, last: i, cue: MARKED });
    else if (isVerb(tokens.tag[i] ?? 0) && besideQuote(tokens, i, quotes))
      candidates.push({ first: i, last: i, cue: UNLISTED });
  }
  return candidates;
}

function longest(tokens: Tokens, at: number, cues: readonly CompiledCue[]): CueCandidate | null {
  for (const cue of cues) {
    if (!fitsClass(tokens, at, cue)) continue;
    const last = lastWord(tokens, at, cue);
    if (last !== null) return { first: at, last, cue: cue.number };
  }
  return null;
}

function fitsClass(tokens: Tokens, at: number, cue: CompiledCue): boolean {
  const tag = tokens.tag[at] ?? 0;
  if (cue.class === 'phrase') return true;
  if (cue.class === 'verb') return isVerb(tag) || tag === T.ADVERB || tag === T.PREPOSITION;
  if (cue.class === 'noun') return tag === T.NOUN || tag === T.ADJECTIVE;
  return tag === T.ADJECTIVE || tag === T.ADVERB || tag === T.PAST;
}

/** Where the cue ends, or null where its words do not follow. Particles of verbs may stand a little apart. */
function lastWord(tokens: Tokens, at: number, cue: CompiledCue): number | null {
  let i = at;
  for (let word = 1; word < cue.lemmas.length; word++) {
    const reach = cue.class === 'phrase' ? 1 : PARTICLE_REACH;
    const next = nextWith(tokens, i, cue.lemmas[word] ?? -1, reach);
    if (next === null) return null;
    i = next;
  }
  return i;
}

function nextWith(tokens: Tokens, from: number, lemma: number, reach: number): number | null {
  for (let i = from + 1; i <= from + reach && i < tokens.count; i++) {
    if (tokens.lemma[i] === lemma) return i;
    if (tokens.tag[i] !== T.ADVERB) return null;
  }
  return null;
}

const isVerb = (tag: number): boolean => tag === T.VERB || tag === T.ING || tag === T.PAST;

const QUOTE_REACH = 6;

/** Right before a quotation, or behind one with no more than a name between. */
function besideQuote(tokens: Tokens, i: number, quotes: readonly Quote[]): boolean {
  if (quotes.length === 0 || (tokens.quote[i] ?? -1) >= 0) return false;
  const next = tokens.tag[i + 1] ?? T.STOP;
  if (next === T.OPEN_QUOTE || ((next === T.COMMA || next === T.COLON) && tokens.tag[i + 2] === T.OPEN_QUOTE))
    return true;
  for (let k = i - 1; k >= 0 && k >= i - QUOTE_REACH && tokens.sentence[k] === tokens.sentence[i]; k--) {
    if (tokens.tag[k] === T.CLOSE_QUOTE) return true;
  }
  return false;
}

/** "For the opposition, the reform is a betrayal": the sentence's first word, a noun phrase, a comma. */
function isHeadFor(tokens: Tokens, i: number): boolean {
  if (tokens.hash[i] !== FOR || !((tokens.bits[i] ?? 0) & FIRST)) return false;
  let end = i + 1;
  while (end - i <= HEAD_WORDS && T.has(T.NOMINAL, tokens.tag[end] ?? 0)) end++;
  return end > i + 1 && tokens.tag[end] === T.COMMA && tokens.tag[end - 1] !== T.NUMBER;
}

const HEAD_WORDS = 7;

/** A colon, or a dash, behind a name that begins its sentence. */
function isHeadColon(tokens: Tokens, i: number): boolean {
  const tag = tokens.tag[i];
  if (tag !== T.COLON && tag !== T.DASH) return false;
  let words = 0;
  let names = 0;
  for (let k = i - 1; k >= 0 && tokens.sentence[k] === tokens.sentence[i]; k--) {
    if (++words > HEAD_WORDS || !T.has(T.NOMINAL, tokens.tag[k] ?? 0)) return false;
    if ((tokens.bits[k] ?? 0) & CAPITAL) names++;
  }
  return names > 0 && i + 1 < tokens.count && tokens.sentence[i + 1] === tokens.sentence[i];
}
