import type { Span } from '../../span.js';

/** URLs and e-mail addresses as they stand in running text. */

/** Stands in every address: the alternatives that scanners put into their own expressions. */
export const ADDRESS_SIGNS = '[:@]|\\bwww\\.';

const SCHEMES_WITHOUT_SLASHES = new Set(['mailto', 'doi', 'urn']);
const LONGEST_SCHEME = 12;
const LONGEST_LOCAL_PART = 64;
const URL_STOPS = /[\s<>"`|[\]{}\\^“”«»„‹›、。]|$/g;
/** As long as DNS allows; the bounds also keep the work linear. */
const AFTER_AT = /[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}/iy;

/** The address around the `:`, `@` or `www.` at `at`, no part of it before `from` or behind `to`; null where there is none. */
export function addressAt(text: string, at: number, from: number, to: number): Span | null {
  const sign = text[at];
  if (sign === '@') return mailAt(text, at, from, to);
  const start = sign === ':' ? schemeStart(text, at, from) : at;
  if (start < 0) return null;
  URL_STOPS.lastIndex = at + 1;
  const stop = Math.min(URL_STOPS.exec(text)?.index ?? to, to);
  const end = trimPunctuation(text, start, stop);
  const shortest = sign === ':' ? at + 3 : at + 5;
  return end > shortest ? { start, end } : null;
}

function schemeStart(text: string, colon: number, from: number): number {
  let start = colon;
  const earliest = Math.max(from, colon - LONGEST_SCHEME);
  while (start > earliest && isLetter(text.charCodeAt(start - 1))) start--;
  if (colon - start < 2) return -1;
  if (text[colon + 1] === '/' && text[colon + 2] === '/') return start;
  const next = text[colon + 1];
  const goesOn = next !== undefined && !/\s/.test(next);
  return goesOn && SCHEMES_WITHOUT_SLASHES.has(text.slice(start, colon).toLowerCase()) ? start : -1;
}

/** A sentence's punctuation and a bracket that was opened before the URL are not the URL's. */
function trimPunctuation(text: string, start: number, stop: number): number {
  let unclosed = 0;
  for (let i = start; i < stop; i++) {
    if (text[i] === '(') unclosed++;
    else if (text[i] === ')') unclosed--;
  }
  let end = stop;
  for (; end > start; end--) {
    const last = text[end - 1] ?? '';
    if (last === ')' && unclosed < 0) unclosed++;
    else if (!".,;:!?'’*_~…".includes(last)) break;
  }
  return end;
}

function mailAt(text: string, at: number, from: number, to: number): Span | null {
  let start = at;
  const earliest = Math.max(from, at - LONGEST_LOCAL_PART);
  while (start > earliest && isLocal(text.charCodeAt(start - 1))) start--;
  while (start < at && (text[start] === '.' || text[start] === "'")) start++;
  if (start === at) return null;
  AFTER_AT.lastIndex = at + 1;
  const domain = AFTER_AT.exec(text)?.[0].replace(/[-.]+$/, '');
  const end = at + 1 + (domain?.length ?? 0);
  if (domain === undefined || end > to || !/\.[a-z][a-z0-9-]+$/i.test(domain)) return null;
  return { start, end };
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
/** Letters, digits and `.` `_` `%` `+` `'` `-`. */
const isLocal = (code: number): boolean =>
  isLetter(code) ||
  isDigit(code) ||
  code === 0x2e ||
  code === 0x5f ||
  code === 0x25 ||
  code === 0x2b ||
  code === 0x27 ||
  code === 0x2d;
