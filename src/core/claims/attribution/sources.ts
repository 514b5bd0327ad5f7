import * as T from '../../language/tags.js';
import type { FeatureSink } from './linear.js';
import type { Phrase } from './phrases.js';
import { tagAt, wordAt, type Site } from './site.js';
import { addSourcesWithClauseLeft, addSourcesWithClauseRight } from './wideSources.js';
import { bucket, quoteKind, whatIsAhead, behindQuote } from './cueFeatures.js';
import { CAPITAL } from '../syntax/tokens.js';

/** Who may be the source: tokens from first to last, or nobody. */
export interface SourceCandidate {
  readonly first: number;
  readonly last: number;
  /** How many noun phrases it is made of. */
  readonly parts: number;
  /** How many noun phrases lie between it and the cue. */
  readonly distance: number;
  readonly side: 'left' | 'right' | 'none';
}

const NOBODY: SourceCandidate = { first: -1, last: -1, parts: 0, distance: 0, side: 'none' };
/** Noun phrases looked at on either side, and those that one source may consist of. */
const LEFT = 5;
const RIGHT = 2;
const PARTS = 5;
/** The distance of a sentence's first noun phrase that lies further away than those looked at: its subject, as like as not. */
const SUBJECT = 7;

/** Sources to choose among, the likeliest kinds first. Bounded, whatever the sentence's length. */
export function sourceCandidates(site: Site): SourceCandidate[] {
  const phrases = site.paragraph.phrasesOf(site.tokens.sentence[site.candidate.first] ?? 0);
  const out: SourceCandidate[] = [];
  const right = firstPhraseBehind(phrases, site.candidate.last);
  let left = right - 1;
  while (left >= 0 && (phrases[left]?.last ?? 0) >= site.group) left--;
  for (let end = left; end >= 0 && end > left - LEFT; end--) runsEndingAt(site, phrases, end, left - end, out);
  for (let begin = right; begin < phrases.length && begin < right + RIGHT; begin++)
    runsBeginningAt(site, phrases, begin, begin - right, out);
  // Where grammar parts clauses by commas, none follows without a pause.
  if (!site.paragraph.lexicon.data.commasPartClauses) {
    addSourcesWithClauseLeft(site, phrases, left, out);
    if (right < phrases.length) addSourcesWithClauseRight(site, phrases, right, out);
  }
  const subject = phrases[0];
  if (subject && left >= LEFT && subject.first >= site.from)
    out.push({ ...subject, parts: 1, distance: SUBJECT, side: 'left' });
  const owner = possessor(site);
  if (owner) out.push(owner);
  out.push(NOBODY);
  return out;
}

/** The index of the first noun phrase that begins behind a token, or their number. */
function firstPhraseBehind(phrases: readonly Phrase[], token: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.first ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whose view, claim or promise it is: "Norway's view", "their fear". */
function possessor(site: Site): SourceCandidate | null {
  if (site.cue?.class === 'verb') return null;
  let i = site.candidate.first - 1;
  while (i >= site.from && (tagAt(site, i) === T.ADJECTIVE || tagAt(site, i) === T.NOUN || tagAt(site, i) === T.ADVERB))
    i--;
  const tag = tagAt(site, i);
  if (tag === T.POSSESSIVE) return { first: i, last: i, parts: 1, distance: 0, side: 'left' };
  if (tag !== T.GENITIVE) return null;
  let first = i;
  while (first > site.from && T.has(T.NOMINAL, tagAt(site, first - 1)) && tagAt(site, first - 1) !== T.GENITIVE)
    first--;
  return first === i ? null : { first, last: i - 1, parts: 1, distance: 0, side: 'left' };
}

function runsEndingAt(
  site: Site,
  phrases: readonly Phrase[],
  end: number,
  distance: number,
  out: SourceCandidate[],
): void {
  const last = phrases[end]?.last ?? 0;
  const most = distance === 0 ? PARTS : 2;
  for (let begin = end; begin >= 0 && end - begin < most; begin--) {
    const phrase = phrases[begin];
    if (!phrase || phrase.first < site.from) return;
    out.push({ first: phrase.first, last, parts: end - begin + 1, distance, side: 'left' });
    const before = phrases[begin - 1];
    if (!before || !ties(site, before.last, phrase.first)) return;
  }
}

function runsBeginningAt(
  site: Site,
  phrases: readonly Phrase[],
  begin: number,
  distance: number,
  out: SourceCandidate[],
): void {
  const first = phrases[begin]?.first ?? 0;
  for (let end = begin; end < phrases.length && end - begin < PARTS; end++) {
    const phrase = phrases[end];
    if (!phrase || phrase.last > site.to) return;
    out.push({ first, last: phrase.last, parts: end - begin + 1, distance, side: 'right' });
    const behind = phrases[end + 1];
    if (!behind || !ties(site, phrase.last, behind.first)) return;
  }
}

/** True where two noun phrases may be one: nothing but a preposition, a coordinator, a comma, a bracket or a participle between. */
function ties(site: Site, end: number, start: number): boolean {
  if (start - end > 4) return false;
  // "in June 2020 Moscow refused": what was a phrase's end is no middle of a source.
  if (start === end + 1 && tagAt(site, end) === T.NUMBER) return false;
  for (let i = end + 1; i < start; i++) {
    const tag = site.tokens.tag[i] ?? 0;
    if (
      tag !== T.PREPOSITION && tag !== T.COORDINATOR && tag !== T.COMMA && tag !== T.OPEN_BRACKET && tag !== T.CLOSE_BRACKET &&
      tag !== T.PAST && tag !== T.ING && tag !== T.ADVERB && tag !== T.TO && tag !== T.STOP && tag !== T.CLOSE_QUOTE && tag !== T.OPEN_QUOTE && tag !== T.DASH
    ) return false; // prettier-ignore
  }
  return true;
}

/** What tells whether a candidate is the source. */
export function describeSource(site: Site, candidate: SourceCandidate, sink: FeatureSink): void {
  const { candidate: cue, tokens } = site;
  const add = sink.from(100);
  const form = tagAt(site, cue.first) * 4 + (site.passive ? 2 : 0) + (site.cue?.class === 'noun' ? 1 : 0);
  const side = candidate.side === 'left' ? 1 : candidate.side === 'right' ? 2 : 0;
  add(0, side);
  add(1, side, form);
  add(2, side, site.key);
  const ahead = whatIsAhead(site);
  add(3, side, ahead * 2 + (behindQuote(site) ? 1 : 0));
  add(30, side, wordAt(site, site.group));
  add(31, side, wordAt(site, site.right));
  if (side === 0) {
    add(4, tagAt(site, site.left), form);
    add(5, wordAt(site, site.left), form);
    add(6, quoteKind(site), form);
    return;
  }
  const { first, last, parts, distance } = candidate;
  const d = side * 16 + Math.min(distance, 8);
  const gap = side === 1 ? site.group - last - 1 : first - cue.last - 1;
  const between = side === 1 ? tagAt(site, last + 1) : tagAt(site, first - 1);
  const between2 = side === 1 ? tagAt(site, site.group - 1) : tagAt(site, cue.last + 1);
  add(7, d, form);
  add(8, d, parts);
  add(9, side * 16 + bucket(gap), form);
  add(10, side * 64 + between, form);
  add(11, side * 4096 + between * 64 + between2, Math.min(distance, 3));
  add(12, side, wordAt(site, last));
  add(13, side * 64 + tagAt(site, last), form);
  add(14, wordAt(site, first), side);
  add(15, tagAt(site, first), side * 64 + tagAt(site, last));
  add(16, side * 64 + tagAt(site, first - 1), parts);
  add(17, wordAt(site, first - 1), side);
  add(18, side * 64 + tagAt(site, last + 1), parts);
  add(19, wordAt(site, last + 1), side * 8 + Math.min(parts, 7));
  add(20, first === site.from ? 1 : 0, d);
  add(21, (tokens.bits[last] ?? 0) & CAPITAL, side * 64 + tagAt(site, first));
  add(22, tokens.quote[last] === site.quote ? 1 : 0, side);
  add(23, bucket(last - first), parts);
  add(24, hasNamesAndComma(site, first, last), parts);
  add(25, joinTags(site, first, last), side);
  add(26, site.key, side * 64 + tagAt(site, last));
  add(27, verbBetween(site, candidate) ? 1 : 0, d);
  add(28, d, side * 4096 + ahead * 64 + tagAt(site, site.left));
  add(29, between, side * 64 + ahead);
  add(33, side * 64 + tagAt(site, last + 1), tagAt(site, last + 2) * 64 + joinTags(site, first, last));
  add(34, side * 64 + tagAt(site, last + 1), site.key);
  add(35, tagAt(site, first - 1) * 64 + tagAt(site, first), side * 64 + joinTags(site, first, last));
  add(36, d, between * 64 + between2);
  add(37, first === site.from ? 1 : 0, (between * 64 + between2) * 64 + joinTags(site, first, last));
  add(38, tagAt(site, first - 1), tagAt(site, site.candidate.first - 1) * 64 + tagAt(site, site.right));
  add(32, wordAt(site, last), tagAt(site, first) * 64 + site.key);
}

/** Commas, coordinators and prepositions within a candidate of several parts, as bits. */
function joinTags(site: Site, first: number, last: number): number {
  let bits = 0;
  for (let i = first; i <= last; i++) {
    const tag = site.tokens.tag[i] ?? 0;
    if (tag === T.COMMA) bits |= 1;
    else if (tag === T.COORDINATOR) bits |= 2;
    else if (tag === T.PREPOSITION) bits |= 4;
    else if (tag === T.PAST || tag === T.ING) bits |= 8;
    else if (tag === T.OPEN_BRACKET || tag === T.DASH) bits |= 16;
    else if (tag === T.WH || tag === T.THAT) bits |= 32;
  }
  return bits;
}

function hasNamesAndComma(site: Site, first: number, last: number): number {
  let names = 0;
  let commas = 0;
  for (let i = first; i <= last; i++) {
    if (site.tokens.tag[i] === T.NAME) names++;
    if (site.tokens.tag[i] === T.COMMA) commas++;
  }
  return Math.min(names, 3) * 4 + Math.min(commas, 3);
}

function verbBetween(site: Site, candidate: SourceCandidate): boolean {
  const [from, to] =
    candidate.side === 'left' ? [candidate.last + 1, site.group - 1] : [site.candidate.last + 1, candidate.first - 1];
  for (let i = from; i <= to; i++) {
    const tag = site.tokens.tag[i] ?? 0;
    if (tag === T.VERB || tag === T.PAST || tag === T.BE || tag === T.MODAL || tag === T.HAVE) return true;
  }
  return false;
}
