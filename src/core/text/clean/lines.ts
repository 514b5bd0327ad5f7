/** A line that is not blank, and what parts it from the one before. */
export interface Line {
  /** Trimmed, runs of blanks made one space. Rows of a table keep theirs. */
  readonly text: string;
  /** Columns of white space before it. */
  readonly indent: number;
  /** Counted by form feeds. */
  readonly page: number;
  /** A blank line stands before it. */
  readonly blankBefore: boolean;
  /** Lines that belong to the page, not to the text, were dropped before it. */
  readonly droppedBefore?: boolean;
}

const TABLE_GAP = /\S(?: {3,}|[ \u00a0]*\t[ \t\u00a0]*)(?=\S)/g;

/** The lines of a text with LF line ends. Blank lines and form feeds become marks on the line that follows. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  let page = 0;
  for (const part of text.split(/(\n|\f)/)) {
    if (part === '\n') continue;
    if (part === '\f') {
      page++;
      continue;
    }
    const trimmed = part.trim();
    if (trimmed === '') {
      blankBefore ||= true;
      continue;
    }
    lines.push({
      text: isTableRow(trimmed) ? trimmed : trimmed.replace(/[ \t\u00a0]{2,}|\t/g, ' '),
      indent: columns(part),
      page,
      blankBefore: blankBefore && lines.length > 0,
    });
    blankBefore = false;
  }
  return lines;
}

/** Two or more wide gaps within a line. */
export const isTableRow = (text: string): boolean => (text.match(TABLE_GAP)?.length ?? 0) >= 2;

function columns(line: string): number {
  let indent = 0;
  for (const char of line) {
    if (char === '\t') indent += 4 - (indent % 4);
    else if (char === ' ' || char === '\u00a0') indent++;
    else break;
  }
  return indent;
}
