import * as T from '../../language/tags.js';
import type { Tokens } from '../syntax/tokens.js';
import { START_REACH, type Stretch } from './contents.js';
import { behindQuote, bucket, takesBits } from './cueFeatures.js';
import type { FeatureSink } from './linear.js';
import { tagAt, wordAt, type Site } from './site.js';
import type { SourceCandidate } from './sources.js';

/** What tells whether the content behind a cue begins here. */
export function describeStart(
  site: Site,
  source: SourceCandidate,
  start: number,
  rank: number,
  sink: FeatureSink,
): void {
  const { candidate } = site;
  const add = sink.from(400);
  const form = tagAt(site, candidate.first) * 2 + (site.passive ? 1 : 0);
  const here = tagAt(site, start);
  const before = tagAt(site, start - 1);
  const behindSource = source.side === 'right' && start > source.last ? 1 : 0;
  add(0, Math.min(rank, 9), form);
  add(1, start === site.right ? 1 : 0, site.key);
  add(2, before * 64 + here, form);
  add(3, before, site.key);
  add(4, here, site.key);
  add(5, wordAt(site, start), form);
  add(6, wordAt(site, start - 1), here);
  add(7, bucket(start - site.right), before);
  add(8, behindSource, source.side === 'right' ? 1 : 0);
  add(9, here, tagAt(site, start + 1) * 64 + before);
  add(10, tagAt(site, site.right), here * 64 + before);
  add(11, takesBits(site), here * 64 + before);
  add(12, skippedTags(site, start), here);
  add(13, skippedTags(site, start), site.key);
  add(14, (site.tokens.quote[start] ?? -1) === site.quote ? 1 : 0, before);
  add(15, wordAt(site, start - 1), site.key);
  add(16, wordAt(site, site.right), Math.min(rank, 9));
  add(17, wordAt(site, start), site.key);
  add(18, thatBeyond(site, start) ? 1 : 0, before);
  add(19, thatBeyond(site, start) ? 1 : 0, site.key);
  add(20, takesBits(site), skippedTags(site, start) * 64 + here);
}

/** True where a "that", or a quotation, still lies ahead within the cue's reach. */
function thatBeyond(site: Site, start: number): boolean {
  for (let i = start; i <= Math.min(site.to, site.right + START_REACH); i++) {
    const tag = tagAt(site, i);
    if (tag === T.THAT) return true;
    if (i > start && (tag === T.VERB || tag === T.PAST || T.has(T.AUXILIARY, tag))) return false;
  }
  return false;
}

/** Which classes of words lie between the cue and the content. */
function skippedTags(site: Site, start: number): number {
  let bits = 0;
  for (let i = site.right; i < start; i++) {
    const tag = tagAt(site, i);
    if (tag === T.THAT) bits |= 1;
    else if (tag === T.COMMA) bits |= 2;
    else if (tag === T.COLON) bits |= 4;
    else if (tag === T.OPEN_QUOTE) bits |= 8;
    else if (tag === T.PREPOSITION) bits |= 16;
    else if (tag === T.VERB || tag === T.PAST || T.has(T.AUXILIARY, tag)) bits |= 32;
    else if (T.has(T.NOMINAL, tag) || T.has(T.PRONOUNS, tag)) bits |= 64;
    else if (tag === T.TO) bits |= 128;
    else if (tag === T.AS) bits |= 256;
  }
  return bits;
}

/** What tells whether the content behind a cue, begun at `start`, ends here. */
export function describeEnd(
  site: Site,
  start: number,
  end: number,
  rank: number,
  count: number,
  cuesBehind: number,
  sink: FeatureSink,
): void {
  const { tokens, candidate } = site;
  const add = sink.from(500);
  const form = tagAt(site, candidate.first) * 2 + (site.passive ? 1 : 0);
  const next = outer(site, end + 1);
  const next2 = outer(site, end + 2);
  const here = tokens.tag[end] ?? 0;
  const isLast = end >= site.to ? 1 : 0;
  const startTag = tagAt(site, start);
  const verbs = countVerbs(tokens, start, end);
  const quotes = quoteState(site, start, end);
  const behind = countVerbs(tokens, end + 1, site.to);
  add(0, isLast, form);
  add(1, isLast, site.key);
  add(2, next * 64 + next2, isLast);
  add(3, next, startTag);
  add(4, next * 64 + here, form);
  add(5, tokens.hash[Math.min(end + 1, site.to)] ?? 0, Math.min(verbs, 2));
  add(6, isLast ? 0 : wordAt(site, end + 2), next);
  add(7, verbs * 64 + next, startTag);
  add(8, verbs * 4 + Math.min(behind, 3), next);
  add(9, bucket(end - start), next);
  add(10, bucket(end - start), isLast * 64 + startTag);
  add(11, quotes, next);
  add(12, quotes, isLast);
  add(13, Math.min(rank, 9), next);
  add(14, count - rank < 4 ? count - rank : 4, next);
  add(15, takesBits(site), next * 8 + Math.min(verbs, 3));
  add(16, cuesBehind, next);
  add(17, cuesBehind, next * 64 + next2);
  add(18, site.key, next);
  add(19, site.key, Math.min(verbs, 3) * 2 + isLast);
  add(20, next2 * 64 + outer(site, end + 3), next);
  add(21, bucket(site.to - end), next);
  add(22, wordAt(site, end), next);
  add(23, commasIn(tokens, start, end), next * 2 + isLast);
  add(24, clauseBehind(site, end), next);
  add(25, clauseBehind(site, end), Math.min(verbs, 3) * 64 + next2);
  add(26, isLast ? 0 : wordAt(site, end + 1), site.key);
  add(27, startTag, Math.min(verbs, 3) * 128 + next);
  add(28, behindQuote(site) ? 1 : 0, isLast);
  const verbBehind = firstVerb(tokens, end + 1, Math.min(site.to, end + 8));
  const verbHere = firstVerb(tokens, start, end);
  const cueTag = tagAt(site, candidate.first);
  add(29, (cueTag * 64 + verbHere) * 64 + verbBehind, clauseBehind(site, end) * 64 + next);
  add(30, verbHere * 64 + verbBehind, next * 64 + next2);
  add(31, cueTag * 64 + verbBehind, next * 64 + next2);
  add(32, cuesBehind, clauseBehind(site, end) * 64 + next);
}

/** What tells whether the content before a cue lies between these tokens. */
export function describeBefore(
  site: Site,
  source: SourceCandidate,
  stretch: Stretch,
  rank: number,
  sink: FeatureSink,
): void {
  const { tokens, candidate } = site;
  const { first, last } = stretch;
  const add = sink.from(600);
  const form = tagAt(site, candidate.first) * 2 + (site.passive ? 1 : 0);
  const before = outer(site, first - 1);
  const next = tokens.tag[last + 1] ?? 0;
  const atSource =
    source.side === 'left' && last < source.first ? (source.first - last < 4 ? 1 : 2) : source.side === 'left' ? 3 : 0;
  const quotes = quoteState(site, first, last);
  add(0, atSource, form);
  add(1, before * 64 + (tokens.tag[first] ?? 0), next);
  add(2, first <= site.from ? (first === site.from ? 1 : 2) : 0, next);
  add(3, quotes, before);
  add(4, quotes, next);
  add(5, Math.min(rank, 6), before);
  add(6, tokens.hash[first] ?? 0, before);
  add(7, bucket(last - first), before);
  add(8, next, site.key);
  add(9, Math.min(countVerbs(tokens, first, last), 3), before * 64 + next);
  add(10, Math.min(countVerbs(tokens, site.from, first - 1), 3), before);
  add(11, first > 0 ? (tokens.hash[first - 1] ?? 0) : 0, quotes);
  add(12, bucket(site.group - last), next * 64 + form);
  add(13, first === site.from ? 1 : 0, quotes * 64 + form);
  add(14, tokens.hash[site.from] ?? 0, first === site.from ? 1 : 0);
}

const outer = (site: Site, i: number): number =>
  i < 0 || i >= site.tokens.count ? T.STOP : (site.tokens.tag[i] ?? T.STOP);

function countVerbs(tokens: Tokens, from: number, to: number): number {
  let verbs = 0;
  for (let i = from; i <= to && verbs < 4; i++) {
    const tag = tokens.tag[i] ?? 0;
    if (T.has(T.FINITE, tag)) verbs++;
  }
  return verbs;
}

/** Whether a stretch cuts quotations, holds one, or is one. */
function quoteState(site: Site, first: number, last: number): number {
  const { tokens } = site;
  const at = tokens.quote[first] ?? -1;
  const to = tokens.quote[last] ?? -1;
  const quote = site.paragraph.quotes[at];
  const isWhole = quote && quote.first >= first - 1 && quote.last <= last + 1 + (quote.closed ? 0 : 1) ? 1 : 0;
  const cutsStart = at >= 0 && quote && quote.first < first - 1 ? 1 : 0;
  const lastQuote = site.paragraph.quotes[to];
  const cutsEnd = lastQuote && lastQuote.last > last + 1 ? 1 : 0;
  return (
    (at >= 0 ? 1 : 0) + (to >= 0 ? 2 : 0) + isWhole * 4 + cutsStart * 8 + cutsEnd * 16 + (at === site.quote ? 32 : 0)
  );
}

/** The tag of the first finite verb between two tokens, or 0. */
function firstVerb(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i <= to; i++) {
    const tag = tokens.tag[i] ?? 0;
    if (T.has(T.FINITE, tag)) return tag;
  }
  return 0;
}

function commasIn(tokens: Tokens, from: number, to: number): number {
  let commas = 0;
  for (let i = from; i <= to && commas < 4; i++) if (tokens.tag[i] === T.COMMA) commas++;
  return commas;
}

/** What stands behind a border: a clause of its own ("and the state will …"), a participle, or neither. */
function clauseBehind(site: Site, end: number): number {
  let nominal = false;
  for (let i = end + 1; i <= Math.min(site.to, end + 9); i++) {
    const tag = tagAt(site, i);
    if (T.has(T.NOMINAL, tag) || tag === T.PRONOUN) nominal = true;
    else if (T.has(T.FINITE, tag)) return nominal ? 1 : 2;
    else if (tag === T.ING && !nominal) return 3;
    else if (tag === T.WH) return 4;
    else if (tag === T.COMMA && i > end + 1) return 5;
  }
  return 0;
}
