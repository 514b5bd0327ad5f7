import * as T from '../../language/tags.js';
import { CAPITAL } from '../syntax/tokens.js';
import { MARKED } from './cueCandidates.js';
import type { FeatureSink } from './linear.js';
import { tagAt, wordAt, type Site } from './site.js';

/** What tells whether a candidate attributes something at all. */
export function describeCue(site: Site, sink: FeatureSink): void {
  const { tokens, candidate, right, left, group } = site;
  const cue = site.key;
  const tag = tagAt(site, candidate.first);
  const next = tagAt(site, right);
  const add = sink.from(0);
  add(1, cue);
  add(2, cue, tag);
  add(3, wordAt(site, candidate.first), tag);
  add(4, cue, next);
  add(5, cue, wordAt(site, right));
  add(6, tag, next);
  add(7, wordAt(site, right), tag);
  add(8, next, tagAt(site, right + 1));
  add(9, wordAt(site, right), wordAt(site, right + 1));
  add(10, tagAt(site, right + 1), tagAt(site, right + 2));
  add(11, cue, tagAt(site, candidate.first - 1));
  add(12, tag, wordAt(site, candidate.first - 1));
  add(13, tag, tagAt(site, left));
  add(14, wordAt(site, left), tag);
  add(15, cue, tagAt(site, left));
  add(16, tagAt(site, left - 1), tagAt(site, left));
  add(17, group < candidate.first ? wordAt(site, group) : 1, tag);
  add(18, group < candidate.first ? tagAt(site, group) : 99, cue);
  const ahead = whatIsAhead(site);
  add(19, ahead, cue);
  add(20, ahead, tag);
  add(21, behindQuote(site) ? 1 : 0, next);
  add(22, behindQuote(site) ? 1 : 0, cue);
  const quote = quoteKind(site);
  add(23, quote, cue);
  add(24, quote, tag);
  add(25, candidate.first === site.from ? 1 : 0, tag);
  add(26, right > site.to ? 1 : 0, cue);
  add(27, site.passive ? 1 : 0, cue);
  add(28, site.passive ? 1 : 0, next);
  add(29, capitalLeft(site) ? 1 : 0, cue);
  add(30, capitalLeft(site) ? 1 : 0, tag * 64 + next);
  add(31, takesBits(site), next);
  add(32, takesBits(site), tag * 64 + ahead);
  add(33, bucket(site.to - site.from), bucket(candidate.first - site.from));
  add(34, next, wordAt(site, right + 1));
  add(35, headAhead(site), tag);
  if (candidate.cue === MARKED) {
    const alone = site.from === 0 && tokens.sentence[tokens.count - 1] === tokens.sentence[candidate.first] ? 1 : 0;
    const ends = tokens.tag[site.to + 1] === T.STOP ? 1 : 0;
    add(38, alone * 2 + ends, bucket(candidate.first - site.from));
    add(39, (tokens.bits[site.right] ?? 0) & CAPITAL, alone * 2 + ends);
    add(40, tagAt(site, candidate.first - 1), tagAt(site, site.from));
    add(41, tag, site.from === 0 ? 1 : 0);
    add(42, bucket(site.to - candidate.first), bucket(candidate.first - site.from));
  }
  add(36, tokens.open[candidate.first] ?? 0, tag);
  add(37, site.cue ? ['verb', 'noun', 'adjective', 'phrase'].indexOf(site.cue.class) : 9, ahead);
}

const REACH = 7;

/** What comes first behind the cue: "that", a quotation, "to", a question word, a colon or none of these. */
export function whatIsAhead(site: Site): number {
  for (let i = site.right; i <= site.right + REACH; i++) {
    const tag = tagAt(site, i);
    if (tag === T.THAT || tag === T.OPEN_QUOTE || tag === T.COLON || tag === T.STOP) return tag;
    if ((tag === T.TO || tag === T.WH || tag === T.AS || tag === T.COMMA) && i <= site.right + 3) return tag;
    if (i > site.right && (tag === T.VERB || tag === T.PAST || T.has(T.AUXILIARY, tag))) return T.VERB;
  }
  return 0;
}

/** True where a quotation ends shortly before the cue. */
export function behindQuote(site: Site): boolean {
  for (let i = site.group - 1; i >= site.from && i >= site.group - REACH; i--)
    if (site.tokens.tag[i] === T.CLOSE_QUOTE) return true;
  return false;
}

/** 0 outside of quotations, 1 in a short one, 2 in a long one. */
export function quoteKind(site: Site): number {
  const quote = site.paragraph.quotes[site.quote];
  return quote === undefined ? 0 : quote.words > 6 ? 2 : 1;
}

const capitalLeft = (site: Site): boolean =>
  site.left >= site.from && ((site.tokens.bits[site.left] ?? 0) & CAPITAL) !== 0;

export const takesBits = (site: Site): number => {
  let bits = 0;
  for (const letter of site.cue?.takes ?? []) bits |= 1 << (letter.charCodeAt(0) & 31);
  return bits;
};

/** The last word of the noun phrase behind the cue: "supports the bill" is no claim because of "bill". */
function headAhead(site: Site): number {
  let i = site.right;
  while (T.has(T.NOMINAL, tagAt(site, i)) && T.has(T.NOMINAL, tagAt(site, i + 1))) i++;
  return T.has(T.NOMINAL, tagAt(site, i)) ? wordAt(site, i) : 0;
}

export const bucket = (n: number): number =>
  n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 13 ? 6 : n < 20 ? 7 : n < 35 ? 8 : 9;
