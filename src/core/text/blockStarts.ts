import type { TextFormat } from '../annotation.js';
import { readLineStart } from './skip/markdownLine.js';

/** What a line is, as far as sentences care. */
export interface LineKind {
  /** `alone`: a heading, rule or table row, whose end ends a sentence; `blank` ends one, `item` begins one. */
  readonly kind: 'text' | 'item' | 'alone' | 'blank';
  readonly quoted: boolean;
  /** Where the words begin, behind quote marks, list markers and number signs. */
  readonly content: number;
}

const PLAIN_BULLET = /[•·▪◦‣●■□➢✓][ \t\u00a0]*/y;
const PLAIN_MARKER = /(?:[-*–]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\d{1,3}\.)[ \t\u00a0]+/y;
const HEADING = /#{1,6}[ \t]+/y;
/** Rules and the underlines of headings. */
const RULE = /[-=*_][-=*_ \t]+(?=[\n\r]|$)|[-=](?=[\n\r]|$)/y;

/**
 * Looks at the line that starts at `from`. `first`: it is the paragraph's first; `inList`: an item stands above it;
 * `afterStop`: the line above ends in a stop or colon; `table`: the paragraph holds a table.
 */
export function readLineKind(
  text: string,
  from: number,
  format: TextFormat,
  { first, inList, afterStop, table }: { first: boolean; inList: boolean; afterStop: boolean; table: boolean },
): LineKind {
  let at = from;
  while (at < text.length && isBlankChar(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  if (at === text.length || code === 0x0a || code === 0x0d) return { kind: 'blank', quoted: false, content: at };
  if (format === 'html') return { kind: 'text', quoted: false, content: at };
  if (format === 'markdown') return readMarkdownLine(text, from, at, first || inList, table);
  // Most lines begin with a capital, and no marker does.
  if (code >= 0x41 && code <= 0x5a) return { kind: 'text', quoted: false, content: at };
  PLAIN_BULLET.lastIndex = PLAIN_MARKER.lastIndex = at;
  if (PLAIN_BULLET.test(text)) return { kind: 'item', quoted: false, content: PLAIN_BULLET.lastIndex };
  if ((first || inList || afterStop) && PLAIN_MARKER.test(text)) {
    return { kind: 'item', quoted: false, content: PLAIN_MARKER.lastIndex };
  }
  return { kind: 'text', quoted: false, content: at };
}

function readMarkdownLine(text: string, from: number, at: number, listable: boolean, table: boolean): LineKind {
  const to = lineEnd(text, at);
  if (!'>-*+#|=_0123456789'.includes(text[at] ?? '')) {
    const row = table && text.slice(at, to).includes('|');
    return { kind: row ? 'alone' : 'text', quoted: false, content: at };
  }
  const line = readLineStart(text, from, to, Infinity);
  const { quoted, content } = line;
  if (content >= to) return { kind: 'blank', quoted, content };
  RULE.lastIndex = HEADING.lastIndex = content;
  if (RULE.test(text)) return { kind: 'alone', quoted, content: Math.min(RULE.lastIndex, to) };
  if (HEADING.test(text)) return { kind: 'alone', quoted, content: HEADING.lastIndex };
  if (text[content] === '|' || (table && text.slice(content, to).includes('|')))
    return { kind: 'alone', quoted, content };
  const item = line.item && (listable || startsAnyList(text, at, quoted, content));
  return { kind: item ? 'item' : 'text', quoted, content: line.item && !item ? at : content };
}

/** In the middle of a paragraph a numbered line begins a list only with 1: "in\n1992. Then" does not. */
function startsAnyList(text: string, at: number, quoted: boolean, content: number): boolean {
  return !/^\d/.test(text.slice(at, content)) || /^1[.)]/.test(text.slice(at, content)) || quoted;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

const isBlankChar = (code: number): boolean => code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x0c;
