import type { Span } from '../../core/span.js';

/** A line of text with the parts that matter. */
export interface Snippet {
  readonly text: string;
  /** Offsets in `text`; sorted, disjoint. */
  readonly highlights: readonly Span[];
}

/** Characters told before and after a mention: few before it, since a side bar is narrow and the mention must be seen. */
export const BEFORE = 18;
export const AFTER = 60;
/** A longer passage is cut. */
const LONGEST = 160;

/**
 * The words around a span, on one line: runs of white space become one space, cuts fall between words and show "…";
 * a list's or heading's marks at the start are left out.
 * @param text the document
 * @param span what it is about
 * @param marks what to highlight in it, `span` itself where not given
 */
export function snippetOf(text: string, span: Span, marks: readonly Span[] = [span], after = AFTER): Snippet {
  const last = Math.min(span.end, span.start + LONGEST);
  const lineStart = afterMarks(text, paragraphStart(text, span.start, BEFORE), span.start);
  const lineEnd = paragraphEnd(text, last, after);
  const start = cutBefore(text, Math.max(lineStart, span.start - BEFORE), lineStart, span.start);
  const end = cutAfter(text, Math.min(lineEnd, last + after), lineEnd, last);
  return squeeze(text, { start, end }, marks, start > lineStart, end < lineEnd);
}

/** Behind the `#`, `>`, `-`, `*`, `+` or `|` that a paragraph starts with. */
function afterMarks(text: string, start: number, limit: number): number {
  if (start > 0 && !/\s/.test(text[start - 1] ?? '')) return start;
  let at = start;
  while (at < limit && /[#>*+|\-\s]/.test(text[at] ?? '')) at++;
  return at;
}

/** The first words of a passage, at most `longest` characters, on one line. */
export function firstWords(text: string, longest = 80): string {
  const { text: line } = squeeze(text, { start: 0, end: text.length }, [], false, false);
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  const end = space > longest / 2 ? space : longest;
  return `${line.slice(0, isLowSurrogate(line, end) ? end - 1 : end)}…`;
}

/** What ends a stretch of prose: a blank line, or a line that starts a list item, a heading, a quotation or a table row. */
const BREAK = /\r?\n[ \t]*(?=\r?\n|[-*+|>][ \t]|#{1,6}[ \t]|\d{1,3}[.)][ \t])/g;

/** Where the stretch of prose starts, looked for only that far back; one unit beyond it where it starts earlier. */
function paragraphStart(text: string, from: number, around: number): number {
  const floor = Math.max(0, from - around - 1);
  let start = floor;
  for (const match of text.slice(floor, from).matchAll(BREAK)) start = floor + match.index + match[0].length;
  return start;
}

function paragraphEnd(text: string, from: number, around: number): number {
  const ceiling = Math.min(text.length, from + around + 1);
  const at = text.slice(from, ceiling).search(BREAK);
  return at < 0 ? ceiling : from + at;
}

/** Moves a cut forward to the next word, where it fell into one. */
function cutBefore(text: string, cut: number, lineStart: number, limit: number): number {
  if (cut <= lineStart) return cut;
  for (let at = cut; at < limit; at++) if (isSpace(text, at)) return at + 1;
  return isLowSurrogate(text, cut) ? cut + 1 : cut;
}

/** Moves a cut back to the end of the word before, where it fell into one. */
function cutAfter(text: string, cut: number, lineEnd: number, limit: number): number {
  if (cut >= lineEnd) return cut;
  for (let at = cut; at > limit; at--) if (isSpace(text, at)) return at;
  return isLowSurrogate(text, cut) ? cut - 1 : cut;
}

/** One line out of a stretch of text, and where the marks went. One walk. */
function squeeze(text: string, part: Span, marks: readonly Span[], before: boolean, after: boolean): Snippet {
  let out = before ? '…' : '';
  const moved = new Array<number>(part.end - part.start + 1);
  let gap = true;
  for (let at = part.start; at < part.end; at++) {
    const space = isSpace(text, at);
    if (space && gap) {
      moved[at - part.start] = out.length;
      continue;
    }
    moved[at - part.start] = out.length;
    out += space ? ' ' : text[at];
    gap = space;
  }
  out = out.trimEnd();
  const place = (offset: number) => Math.min(moved[offset - part.start] ?? out.length, out.length);
  const highlights: Span[] = [];
  for (const mark of marks) {
    const start = place(Math.max(mark.start, part.start));
    const end = mark.end >= part.end ? out.length : place(mark.end);
    if (mark.start < part.end && end > start) highlights.push({ start, end });
  }
  return { text: after ? `${out}…` : out, highlights };
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');
const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
