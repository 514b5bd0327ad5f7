import type { Found } from './found.js';

/** A reader's own marks: `policy-annotator: off`, `on`, `ignore "phrase"`. */

const NAME = 'policy-annotator';
const NAME_IN_COMMENT = /\s*policy-annotator:/y;
const QUOTED = /["“”]([^"“”]+)["“”]/g;
/** No mark is longer; what is longer is a comment that only begins like one. */
const LONGEST = 1000;

/** The comment at `[start, end)` of Markdown or HTML, `<!--` and `-->` included. Skips it and notes the mark that it may be. */
export function readComment(found: Found, start: number, end: number): void {
  NAME_IN_COMMENT.lastIndex = start + 4;
  if (NAME_IN_COMMENT.test(found.text)) noteMark(found, start, end, NAME_IN_COMMENT.lastIndex, end - 3);
  found.skip(start, end);
}

/** In plain text a mark is a line of its own; `colon` is any colon. Gives the end of the mark's line, or -1 where it is none. */
export function readMarkLine(found: Found, colon: number): number {
  const { text } = found;
  const start = colon - NAME.length;
  if (start < 0 || !text.startsWith(NAME, start) || !onlyBlanksBefore(text, start)) return -1;
  let end = colon + 1;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
  if (!noteMark(found, start, end, colon + 1, end)) return -1;
  found.skip(start, end);
  return end;
}

function onlyBlanksBefore(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t' || text[before] === '\ufeff') before--;
  return before < 0 || text[before] === '\n' || text[before] === '\r';
}

/** Reads the words of a mark in `[from, to)`; false where they are no mark's. */
function noteMark(found: Found, start: number, end: number, from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  const words = found.text.slice(from, to).trim();
  if (words === 'off' || words === 'on') {
    found.marks.push({ start, end, what: words });
    return true;
  }
  if (!/^ignore\s/.test(words)) return false;
  const phrases = [...words.matchAll(QUOTED)].map((match) => (match[1] ?? '').trim()).filter((phrase) => phrase !== '');
  if (phrases.length === 0) return false;
  found.marks.push({ start, end, what: 'ignore' });
  found.ignore.push(...phrases);
  return true;
}
