import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';

/** Behind the last word that spaces or "&" join to the one at `at`. */
function firmEnd(r: NameReader, at: number): number {
  let end = at + 1;
  while (r.follows(end) || r.words[end]?.join === '&') end++;
  return end;
}

/** "Barnett Banks Inc.", "Huawei Technologies Co". */
export function company(r: NameReader, at: number): number {
  const stretch = firmEnd(r, at);
  let end = -1;
  for (let i = at + 1; i < stretch; i++) if (r.has(i, flag.COMPANY) && !r.has(i, flag.COMPOUND)) end = i + 1;
  if (end < 0 && (isPartnership(r, at, stretch) || isFirm(r, at, stretch))) end = stretch;
  if (end < 0) return at;
  while (r.has(end, flag.COMPANY) && r.followsComma(end)) end++;
  let from = at;
  while (from < end - 1 && r.has(from, flag.STARTER) && r.has(from, flag.FIRST)) from++;
  if (end - from < 2) return at;
  const naming = r.take(from, end, { type: 'company', rule: 'company' });
  let name = end - 1;
  while (name > from + 1 && r.has(name - 1, flag.COMPANY)) name--;
  r.offer(r.phrase(from, name), naming);
  // "Magna International Inc. … Magna": what comes first is the name, what follows tells the trade.
  if (name > from + 1 && standsAlone(r, from)) r.offer(r.words[from]?.text ?? '', naming);
  return end;
}

/** "Tanmark Resources": a noun of firms behind words that are no others. */
function isFirm(r: NameReader, at: number, end: number): boolean {
  if (end - at < 2 || end - at > 3 || !r.has(end - 1, flag.FIRM_NOUN) || r.has(at, flag.HEADING)) return false;
  const isName = !r.has(at, NO_FIRM) || (r.has(at, flag.CAPITALS) && !r.has(at, flag.COMMON | flag.NO_ACRONYM));
  for (let i = at; i < end; i++) if (r.mentionAt(i)) return false;
  return isName && !r.has(at, flag.FIRST_NAME | flag.PLACE_NAME);
}

const NO_FIRM =
  flag.COMMON |
  flag.CAPITALS |
  flag.GENERIC |
  flag.STARTER |
  flag.TITLE |
  flag.TITLE_PART |
  flag.INITIAL |
  flag.COMPOUND |
  flag.POSSESSIVE |
  flag.CALENDAR_WORD;

const standsAlone = (r: NameReader, at: number): boolean =>
  r.mentionAt(at) === null &&
  !r.has(at, flag.COMMON | flag.HEAD | flag.GENERIC | flag.STARTER | flag.PLACE | flag.INITIAL | flag.CALENDAR_WORD);

/** "Douglas & Lomason": names that "&" joins. */
function isPartnership(r: NameReader, at: number, end: number): boolean {
  if (end - at > 4 || r.has(at, flag.HEADING)) return false;
  for (let i = at; i < end; i++) {
    if (r.mentionAt(i) || r.has(i, flag.CAPITALS | flag.TITLE | flag.NO_ACTOR | flag.GENERIC)) return false;
    if (r.words[i]?.join === '&' && i > at) return !r.has(i, flag.COMMON) || !r.has(i - 1, flag.COMMON);
  }
  return false;
}
