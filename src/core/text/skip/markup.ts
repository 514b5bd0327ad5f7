import type { Found } from './found.js';
import { readComment } from './readerMarks.js';
import type { Search } from './search.js';
import type { Inside } from './state.js';

/** HTML's own syntax, as it stands in HTML and in Markdown. */

/** Where a piece of markup ends; `inside` says what is still open there (then `end` is where we had to stop). */
export interface Markup {
  readonly end: number;
  readonly inside: Inside;
}

const TAG_NAME = /<(\/?)([a-z][\w-]*)/iy;
const TAG_SIGNS = /[<>"']/g;
const PRE_CODE = /<pre\b[^<>]*>\s*<code\b[^<>]*>/iy;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** Elements whose content is never read. */
const RAW = new Set(['script', 'style']);

/** Reads the markup at the `<` at `at`, up to `to`: a comment, a tag, a whole script, style or code element. Null where it is none. */
export function readMarkup(found: Found, search: Search, at: number, to: number): Markup | null {
  const { text } = found;
  if (text.startsWith('<!--', at)) return readCommentMarkup(found, search, at, to);
  const next = text[at + 1];
  if (next === '?') return readTo(search, '?>', at, to);
  if (next === '!' && /[a-z[]/i.test(text[at + 2] ?? '')) return readTo(search, '>', at, to);
  TAG_NAME.lastIndex = at;
  const tag = TAG_NAME.exec(text);
  if (!tag) return null;
  const opened = readTag(text, search, TAG_NAME.lastIndex, to);
  if (!opened || opened.inside !== '' || tag[1] === '/' || text[opened.end - 2] === '/') return opened;
  return readElement(text, search, at, to, (tag[2] ?? '').toLowerCase(), opened);
}

/** Goes on with what an earlier paragraph left open. */
export function resumeMarkup(found: Found, search: Search, inside: Inside): Markup {
  const to = found.text.length;
  if (inside === 'comment') return closing(search.next('-->', 0), 3, to, inside);
  if (inside.startsWith('raw:')) return closeElement(found.text, search, inside.slice(4), 0, to);
  if (inside === 'tag"' || inside === "tag'") {
    const quote = search.next(inside.slice(3), 0);
    if (quote < 0) return { end: to, inside };
    return readTag(found.text, search, quote + 1, to) ?? { end: quote + 1, inside: '' };
  }
  return readTag(found.text, search, 0, to) ?? { end: 0, inside: '' };
}

/** Where the entity at the `&` at `at` ends, or -1. */
export function entityEnd(text: string, at: number): number {
  ENTITY.lastIndex = at;
  return ENTITY.test(text) ? ENTITY.lastIndex : -1;
}

function readCommentMarkup(found: Found, search: Search, at: number, to: number): Markup {
  const comment = closing(search.next('-->', at + 4), 3, to, 'comment');
  if (comment.inside === '') readComment(found, at, comment.end);
  return comment;
}

function readTo(search: Search, end: string, at: number, to: number): Markup | null {
  const markup = closing(search.next(end, at + 2), end.length, to, 'tag');
  return markup.inside === '' ? markup : null;
}

/** From inside a tag to behind its `>`. A `<` outside quotes means that it was no tag. */
function readTag(text: string, search: Search, from: number, to: number): Markup | null {
  TAG_SIGNS.lastIndex = from;
  for (let sign = TAG_SIGNS.exec(text); sign && sign.index < to; sign = TAG_SIGNS.exec(text)) {
    if (sign[0] === '>') return { end: sign.index + 1, inside: '' };
    if (sign[0] === '<') return null;
    const quote = search.next(sign[0], sign.index + 1);
    if (quote < 0 || quote >= to) return { end: to, inside: sign[0] === '"' ? 'tag"' : "tag'" };
    TAG_SIGNS.lastIndex = quote + 1;
  }
  return { end: to, inside: 'tag' };
}

function readElement(text: string, search: Search, at: number, to: number, name: string, tag: Markup): Markup {
  if (RAW.has(name)) return closeElement(text, search, name, tag.end, to);
  PRE_CODE.lastIndex = at;
  if (name === 'pre' && PRE_CODE.test(text)) return closeElement(text, search, 'code', PRE_CODE.lastIndex, to);
  if (name !== 'code') return tag;
  const code = closeElement(text, search, name, tag.end, to);
  return code.inside === '' ? code : tag;
}

function closeElement(text: string, search: Search, name: string, from: number, to: number): Markup {
  const close = search.closingTag(name, from);
  const tagEnd = close < 0 ? -1 : text.indexOf('>', close);
  return closing(tagEnd, 1, to, `raw:${name}`);
}

function closing(at: number, length: number, to: number, inside: Inside): Markup {
  return at < 0 || at + length > to ? { end: to, inside } : { end: at + length, inside: '' };
}
