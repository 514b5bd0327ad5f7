import * as T from '../../language/tags.js';
import type { Tokens } from '../syntax/tokens.js';
import { isWithinReach, tagAt, type Site } from './site.js';
import type { SourceCandidate } from './sources.js';

/** Tokens from first to last, both included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** How far behind the cue a content may begin, and how many borders are weighed. */
export const START_REACH = 18;
const MOST_STARTS = 10;
const MOST_ENDS = 18;

/** Where the content behind a cue may begin, from near to far. */
export function startsAfter(site: Site, source: SourceCandidate): number[] {
  const starts: number[] = [];
  const offer = (i: number): void => {
    const start = skipForward(site, i);
    if (start <= site.to && !starts.includes(start) && starts.length < MOST_STARTS) starts.push(start);
  };
  offer(site.right);
  if (source.side === 'right') offer(source.last + 1);
  for (let i = site.right; i <= Math.min(site.to, site.right + START_REACH); i++) {
    const tag = tagAt(site, i);
    if (tag === T.THAT || tag === T.COMMA || tag === T.COLON || tag === T.DASH || tag === T.OPEN_QUOTE) offer(i + 1);
    else if (
      tag === T.TO ||
      tag === T.WH ||
      tag === T.AS ||
      tag === T.PRONOUN ||
      tag === T.SUBORDINATOR ||
      tag === T.DETERMINER ||
      tag === T.POSSESSIVE
    )
      offer(i);
    else if (tag === T.PREPOSITION || tag === T.OBJECT_PRONOUN) offer(i + 1);
    else if (tag === T.NAME && tagAt(site, i - 1) !== T.NAME && tagAt(site, i - 1) !== T.DETERMINER) offer(i);
    else if (
      T.has(T.NOMINAL, tagAt(site, i - 1)) &&
      (tag === T.NOUN || tag === T.ADJECTIVE || tag === T.NUMBER) &&
      i > site.right &&
      i < site.right + 6
    )
      offer(i);
  }
  return starts;
}

/** Where a content that begins at `start` may end, from near to far. */
export function endsAfter(site: Site, start: number): number[] {
  const { tokens } = site;
  const ends: number[] = [];
  // "the claim that it works is repeated": what a noun takes ends before the sentence's own verb.
  const ofNoun = site.cue?.class === 'noun';
  const offer = (i: number): void => {
    const end = skipBack(tokens, i, start);
    if (end >= start && ends[ends.length - 1] !== end && !ends.includes(end)) ends.push(end);
  };
  for (let i = start; i < site.to && ends.length < MOST_ENDS; i++)
    if (isBorder(site, i + 1) || (ofNoun && T.has(T.VERBAL, tagAt(site, i + 1)))) offer(i);
  offer(site.to);
  const quote = site.paragraph.quotes[tokens.quote[start] ?? -1];
  if (quote && quote.last > site.to && isWithinReach(site, quote)) offer(quote.closed ? quote.last - 1 : quote.last);
  return ends;
}

function isBorder(site: Site, i: number): boolean {
  const tag = tagAt(site, i);
  return (
    tag === T.COMMA || tag === T.SEMICOLON || tag === T.COLON || tag === T.DASH || tag === T.COORDINATOR || tag === T.SUBORDINATOR ||
    tag === T.CLOSE_QUOTE || tag === T.WH || tag === T.OPEN_BRACKET || tag === T.AS || tag === T.TIME || tag === T.PREPOSITION || tag === T.ING || tag === T.STOP || tag === T.TO || tag === T.THAT
  ); // prettier-ignore
}

/** Where the content before a cue may end: before its source, or before the verb group. */
export function endsBefore(site: Site, source: SourceCandidate): number[] {
  const ends: number[] = [];
  const offer = (i: number): void => {
    const end = skipBack(site.tokens, i, 0);
    if (end >= 0 && !ends.includes(end)) ends.push(end);
  };
  if (source.side === 'left') offer(source.first - 1);
  offer(site.group - 1);
  for (let i = site.group - 1; i >= site.from && i > site.group - 20 && ends.length < 3; i--) {
    const tag = tagAt(site, i);
    if (tag === T.CLOSE_QUOTE || tag === T.COMMA || tag === T.DASH) offer(i - 1);
  }
  return ends;
}

/** Where a content that ends at `end`, before its cue, may begin, from far to near. */
export function startsBefore(site: Site, end: number): number[] {
  const { tokens } = site;
  const starts: number[] = [];
  const offer = (i: number): void => {
    const start = skipForward(site, i, end);
    if (start <= end && !starts.includes(start) && starts.length < MOST_ENDS) starts.push(start);
  };
  const quote =
    site.paragraph.quotes[Math.max(tokens.quote[end] ?? -1, tokens.quote[Math.min(end + 1, tokens.count - 1)] ?? -1)];
  if (quote && isWithinReach(site, quote)) offer(quote.first + 1);
  const from = Math.min(site.from, end);
  offer(from);
  for (let i = from; i < end; i++) {
    const tag = tokens.tag[i] ?? 0;
    if (
      tag === T.COMMA ||
      tag === T.SEMICOLON ||
      tag === T.COLON ||
      tag === T.DASH ||
      tag === T.COORDINATOR ||
      tag === T.OPEN_QUOTE ||
      tag === T.THAT
    )
      offer(i + 1);
    else if (tag === T.WH || tag === T.SUBORDINATOR || (tag === T.PRONOUN && i > from) || tag === T.TO) offer(i);
  }
  return starts;
}

/** A content begins behind "that", marks and opening quotes. */
function skipForward(site: Site, i: number, to = site.to): number {
  for (; i <= to; i++) {
    const tag = site.tokens.tag[i] ?? 0;
    if (
      tag !== T.COMMA &&
      tag !== T.COLON &&
      tag !== T.DASH &&
      tag !== T.OPEN_QUOTE &&
      tag !== T.CLOSE_QUOTE &&
      tag !== T.SEMICOLON &&
      !(tag === T.THAT && startsClause(site, i + 1))
    )
      return i;
  }
  return i;
}

const startsClause = (site: Site, i: number): boolean => {
  const tag = tagAt(site, i);
  return tag !== T.BE && tag !== T.MODAL && tag !== T.STOP;
};

function skipBack(tokens: Tokens, i: number, start: number): number {
  for (; i >= start; i--) {
    const tag = tokens.tag[i] ?? 0;
    if (!T.has(T.PUNCTUATION, tag) || tag === T.CLOSE_BRACKET) return i;
  }
  return i;
}
