import * as T from '../../language/tags.js';
import type { Phrase } from './phrases.js';
import { tagAt, type Site } from './site.js';
import type { SourceCandidate } from './sources.js';

/** So many sources with a clause are offered, over so many tokens. */
const MOST = 3;
const REACH = 40;
/** What `parts` says of such a source. */
const WITH_CLAUSE = 6;

/**
 * Adds the sources before a cue that take a clause of their own without a pause: "those asked by us say", "a clerk who was there said".
 * @param nearest the index of the noun phrase nearest to the cue
 */
export function addSourcesWithClauseLeft(
  site: Site,
  phrases: readonly Phrase[],
  nearest: number,
  out: SourceCandidate[],
): void {
  const last = site.left;
  if (isPause(tagAt(site, last))) return;
  let count = 0;
  for (let i = nearest; i >= 0 && count < MOST; i--) {
    const phrase = phrases[i];
    if (!phrase || phrase.first < site.from || last - phrase.first > REACH) return;
    if (phrase.last >= last || !beginsClause(tagAt(site, phrase.last + 1))) continue;
    out.push({ first: phrase.first, last, parts: WITH_CLAUSE, distance: Math.min(nearest - i, 6), side: 'left' });
    count++;
  }
}

/** The same behind a cue: "said a clerk who was there", up to the next pause or the sentence's end. */
export function addSourcesWithClauseRight(
  site: Site,
  phrases: readonly Phrase[],
  nearest: number,
  out: SourceCandidate[],
): void {
  const first = phrases[nearest]?.first ?? 0;
  for (let i = nearest; i < Math.min(phrases.length, nearest + MOST); i++) {
    const end = phrases[i]?.last ?? 0;
    if (end >= site.to || !beginsClause(tagAt(site, end + 1))) continue;
    const pause = nextPause(site, end + 3);
    out.push({ first, last: pause - 1, parts: WITH_CLAUSE, distance: 0, side: 'right' });
    if (pause <= site.to && site.to - first <= REACH)
      out.push({ first, last: site.to, parts: WITH_CLAUSE, distance: 1, side: 'right' });
    return;
  }
}

const isPause = (tag: number): boolean => tag === T.COMMA || tag === T.DASH || tag === T.CLOSE_BRACKET;

/** "who", "that", "led", "being": what may begin a clause that belongs to the noun before it. */
const beginsClause = (tag: number): boolean => tag === T.WH || tag === T.THAT || tag === T.PAST || tag === T.ING;

function nextPause(site: Site, from: number): number {
  let i = from;
  while (i <= site.to && i < from + REACH && !isPause(tagAt(site, i))) i++;
  return i;
}
