import type { Span } from '../../core/span.js';

/** A line of text with the parts that matter. */
export interface Snippet {
  readonly text: string;
  /** Offsets in `text`; sorted, disjoint. */
  readonly highlights: readonly Span[];
}

/** Characters told before and after a mention. */
export const AROUND = 40;
/** A longer passage is cut. */
const LONGEST = 160;

/**
 * The words around a span, on one line: runs of white space become one space, cuts fall between words and show "…".
 * @param text the document; @param span what it is about; @param marks what to highlight in it, `span` itself where not given
 */
export function snippetOf(text: string, span: Span, marks: readonly Span[] = [span], around = AROUND): Snippet {
  const last = Math.min(span.end, span.start + LONGEST);
  const lineStart = paragraphStart(text, span.start, around);
  const lineEnd = paragraphEnd(text, last, around);
  const start = cutBefore(text, Math.max(lineStart, span.start - around), lineStart, span.start);
  const end = cutAfter(text, Math.min(lineEnd, last + around), lineEnd, last);
  return squeeze(text, { start, end }, marks, start > lineStart, end < lineEnd);
}

/** The first words of a passage, at most `longest` characters, on one line. */
export function firstWords(text: string, longest = 80): string {
  const { text: line } = squeeze(text, { start: 0, end: text.length }, [], false, false);
  if (line.length <= longest) return line;
  const space = line.lastIndexOf(' ', longest);
  const end = space > longest / 2 ? space : longest;
  return `${line.slice(0, isLowSurrogate(line, end) ? end - 1 : end)}…`;
}

/** A blank line ends what is told; so only that far back, or one unit beyond `around` where none stands there. */
function paragraphStart(text: string, from: number, around: number): number {
  const floor = Math.max(0, from - around - 1);
  const blank = lastBlankLine(text.slice(floor, from));
  return blank < 0 ? floor : floor + blank;
}

function lastBlankLine(before: string): number {
  let found = -1;
  for (const match of before.matchAll(/\n[ \t]*\r?\n/g)) found = match.index + match[0].length;
  return found;
}

function paragraphEnd(text: string, from: number, around: number): number {
  const ceiling = Math.min(text.length, from + around + 1);
  const blank = text.slice(from, ceiling).search(/\r?\n[ \t]*\r?\n/);
  return blank < 0 ? ceiling : from + blank;
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
