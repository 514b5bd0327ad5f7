/** How a line of Markdown begins: quote marks, list markers, and what they lead to. */

export interface LineStart {
  /** Where the content stands, behind indentation, quote marks and list markers. */
  readonly content: number;
  /** Its column, counted from the last quote mark; a tab leads to the next multiple of four. */
  readonly column: number;
  /** The column of the outermost list marker, or of the content where there is none. */
  readonly indent: number;
  readonly quoted: boolean;
  readonly item: boolean;
}

/** A line of three or more `-` or `*` is no list item. */
const RULE = /(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})(?=[\n\r]|$)/y;
const MARKER = /(?:[-*+]|\d{1,9}[.)])(?=\s|$)/y;
/** Lists begun on one line. */
const DEEPEST = 8;

/** Reads the start of the line `[from, to)` (line end left out). `deepest` is the column from which on a marker is code. */
export function readLineStart(text: string, from: number, to: number, deepest: number): LineStart {
  let at = from;
  let column = 0;
  let quoted = false;
  const indentation = () => {
    for (; at < to; at++) {
      if (text[at] === '\t') column += 4 - (column % 4);
      else if (text[at] === ' ') column++;
      else break;
    }
  };
  indentation();
  while (text[at] === '>' && column < deepest && at < to) {
    quoted = true;
    at += text[at + 1] === ' ' && at + 1 < to ? 2 : 1;
    column = 0;
    indentation();
  }
  const indent = column;
  let item = false;
  for (let nested = 0; nested < DEEPEST && column < deepest + nested; nested++) {
    const width = markerWidth(text, at, to, nested === 0);
    if (width === 0) break;
    item = true;
    at += width;
    column += width;
    indentation();
  }
  return { content: at, column, indent, quoted, item };
}

function markerWidth(text: string, at: number, to: number, first: boolean): number {
  const code = text.charCodeAt(at);
  const canStart = code === 0x2a || code === 0x2b || code === 0x2d || (code >= 0x30 && code <= 0x39);
  if (!canStart || at >= to) return 0;
  MARKER.lastIndex = at;
  if (!MARKER.test(text)) return 0;
  const width = MARKER.lastIndex - at;
  RULE.lastIndex = at;
  return first && RULE.test(text) ? 0 : width;
}
