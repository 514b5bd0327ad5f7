import { hasArticle, isArticle } from '../evidence.js';
import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';
import type { Naming } from '../naming.js';
import type { Word } from '../word.js';
import { definition, plain } from './definition.js';

const LONGEST = 9;

/** "the Shanghai Cooperation Organisation (SCO)", "SCO (Shanghai …)"; elsewhere what the document says of it. */
export function acronym(r: NameReader, at: number): number {
  const word = r.words[at];
  if (!word || !r.has(at, flag.CAPITALS) || word.text.length > LONGEST) return at;
  if (r.mentionAt(at)) return at;
  const defined = definition(r, at);
  if (defined !== undefined) r.offer(plain(word.text), defined);
  r.ask(at, at + 1, plain(word.text), defined === undefined ? unexplained(r, at) : defined);
  return at + 1;
}

/** What nobody explains is an organisation where it stands in a sentence as one does. */
function unexplained(r: NameReader, at: number): Naming | null {
  const word = r.words[at];
  if (
    !word ||
    r.isForeign ||
    r.has(at, flag.HEADING) ||
    (r.has(at, flag.FIRST) && mayBeDateline(r, word)) ||
    r.has(at, flag.DIGIT | flag.NO_ACRONYM | flag.COMPOUND)
  )
    return null;
  const name = plain(word.text);
  // "D-PA", "R-TX": of which party and from where.
  if (word.text.charAt(1) === '-') return null;
  if (isReference(r.text, word)) return null;
  // "ORDERS:" and "NOW!" are words in capitals, "the WHO" may be none.
  if (r.has(at, flag.COMMON) && (name.length > 4 || !hasArticle(r, at))) return null;
  if (name.length < 3 || r.follows(at + 1) || (r.follows(at) && !isApart(r, at - 1) && !isArticle(r, at - 1)))
    return null;
  return { name, type: 'organization', rule: 'capitals' };
}

/** Letters of a document's number: "(QTFU) 2021/509", "PSC/PR/COMM.1209", "DOB 14 Sep 1971". */
const isReference = (text: string, { start, end }: Word): boolean =>
  NUMBERED.test(text.slice(end, end + 4)) || text.charAt(start - 1) === '/' || text.charAt(end) === '/';
const NUMBERED = /^[)\]]?[ .\u00a0]\d/;

/** Where a sentence begins a word in capitals may be a date line; one that goes on in small letters is none. */
const mayBeDateline = (r: NameReader, { end }: Word): boolean => !/^ [a-z]/.test(r.text.slice(end, end + 2));

/** What stands before an acronym and is no part of its name: "the Polish KOM", "the July FOM meeting". */
const isApart = (r: NameReader, at: number): boolean =>
  r.has(at, flag.CALENDAR_WORD) || r.known(at) === 'nationality' || r.known(at) === 'state';
