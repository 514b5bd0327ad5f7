/** A heading of a Markdown text. */
export interface Heading {
  /** Offset of its line. */
  readonly start: number;
  /** 1 to 6. */
  readonly rank: number;
  readonly title: string;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const ATX = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const NOT_PROSE = /^(?:[ \t]*$| {0,3}(?:[-*+>|]|\d+[.)]|#{1,6}[ \t])| {4}|\t)/;

/** `# …` and underlined headings, outside of code fences and front matter. Linear in the text. */
export function findHeadings(text: string): Heading[] {
  const headings: Heading[] = [];
  let fence: string | null = null;
  let frontMatter = /^---[ \t]*\r?\n/.test(text);
  let before: { start: number; line: string } | null = null;
  for (let start = 0; start < text.length;) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end).replace(/\r$/, '');
    const opens = FENCE.exec(line)?.[1] ?? null;
    const headed: Heading | null = frontMatter || fence ? null : headingOf(line, start, before);
    if (frontMatter) {
      if (start > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line)) frontMatter = false;
    } else if (fence) {
      if (opens && closes(opens, fence, line)) fence = null;
    } else if (opens) fence = opens;
    if (headed) headings.push(headed);
    before = frontMatter || fence || opens || headed || NOT_PROSE.test(line) ? null : { start, line };
    start = end + 1;
  }
  return headings;
}

function headingOf(line: string, start: number, before: { start: number; line: string } | null): Heading | null {
  const marks = ATX.exec(line);
  if (marks) {
    return { start, rank: marks[1]?.length ?? 1, title: withoutClosing(line.slice(marks[0].length)) };
  }
  const underline = before && UNDERLINE.exec(line)?.[1];
  return before && underline
    ? { start: before.start, rank: underline.startsWith('=') ? 1 : 2, title: before.line.trim() }
    : null;
}

/** Drops the `##` that may close a heading; it counts only behind a space. */
function withoutClosing(title: string): string {
  const trimmed = title.trim();
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === '#') end--;
  return end === 0 || /[ \t]/.test(trimmed[end - 1] ?? '') ? trimmed.slice(0, end).trim() : trimmed;
}

/** A fence is closed by one of its own kind, as long or longer, with nothing behind it. */
const closes = (marks: string, fence: string, line: string): boolean =>
  marks[0] === fence[0] && marks.length >= fence.length && line.trim() === marks;

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
