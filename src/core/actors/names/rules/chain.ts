import { hasArticle } from '../evidence.js';
import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';

/** Behind what "of", "for" and "on" add to a head; "to" as well, to one that is sent. */
export function chainEnd(r: NameReader, head: number): number {
  let end = head + 1;
  let inChain = false;
  for (;;) {
    const join = r.words[end]?.join;
    const goesOn =
      join === 'of' ||
      join === 'for' ||
      join === 'on' ||
      (join === 'to' && isSent(r, head, inChain)) ||
      (join === 'and' && inChain && !beginsAnother(r, end));
    if (!goesOn || endsChain(r, end)) return inChain ? listEnd(r, end) : end;
    inChain = true;
    end++;
    while (r.follows(end) && !endsChain(r, end)) end++;
  }
}

/** "the Permanent Mission to the Agency", "the Delegation of Zorbia to the Agency"; a trade mission merely goes somewhere. */
const isSent = (r: NameReader, head: number, isOfState: boolean): boolean =>
  SENT.has(r.words[head]?.text ?? '') && (isOfState || r.words[head - 1]?.text === 'Permanent');

const SENT: ReadonlySet<string> = new Set(['Mission', 'Delegation']);

/** A title or a day is no part of the name; "Justice" is both a title and what a ministry is for. */
const endsChain = (r: NameReader, at: number): boolean =>
  r.has(at, flag.CALENDAR_WORD) || (r.has(at, flag.TITLE) && !r.has(at, flag.GENERIC)) || r.known(at) === 'person';

/** Behind "and" stands somebody else: "the Ministry of Defence and Congress". */
function beginsAnother(r: NameReader, at: number): boolean {
  if (r.mentionAt(at) || r.has(at, flag.CAPITALS | flag.FIRST_NAME)) return true;
  const end = r.stretchEnd(at);
  for (let i = at; i < end; i++) if (r.has(i, flag.TITLE) && !r.has(i, flag.GENERIC)) return true;
  // "the Office of Programs and Services" is one, "… and the Ministry" are two.
  if (end === at + 1 && !hasArticle(r, at)) return r.has(at, flag.HEAD) && !r.has(at, flag.GENERIC) && !isPlural(r, at);
  for (let i = at; i < end; i++) if (r.has(i, flag.HEAD) && (!r.has(i, flag.GENERIC) || hasArticle(r, at))) return true;
  return false;
}

const isPlural = (r: NameReader, at: number): boolean => r.words[at]?.text === 'Services';

/** Words that commas part and "and" ends: "the Ministry of Land, Transport and Tourism". */
const MOST_LISTED = 6;
const COMMA = ', ';

/** Behind the list that goes on at `from`; `from` where none does. */
function listEnd(r: NameReader, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_LISTED; count++) {
    const between = r.text.slice(r.words[at - 1]?.end ?? 0, r.words[at]?.start ?? 0);
    const isLast = count > 0 && (between === ' and ' || between === ', and ');
    if (!isLast && between !== COMMA) return from;
    const end = r.stretchEnd(at);
    for (let i = at; i < end; i++) if (!isMatter(r, i)) return from;
    if (isLast) return end;
    at = end;
  }
  return from;
}

/** What a body may be for, and is nobody by itself. */
const isMatter = (r: NameReader, at: number): boolean =>
  r.has(at, flag.COMMON) &&
  r.mentionAt(at) === null &&
  !r.has(at, flag.STARTER | flag.CALENDAR_WORD | flag.CAPITALS | flag.PLACE) &&
  (!r.has(at, flag.HEAD | flag.TITLE) || r.has(at, flag.GENERIC));
