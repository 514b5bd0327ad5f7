/** Link targets and titles of Markdown. */

/** As CommonMark has it: deeper brackets are no target. It also keeps the work linear. */
const DEEPEST = 32;
const SPACE = /[ \t]*(?:\r\n?|\n)?[ \t]*/y;
const LINE_END = /[ \t]*(?:\r\n?|\n|$)/y;

/** `(target "title")` at the bracket at `at`: where it ends, or -1 (`Infinity` never). */
export function linkTailEnd(text: string, at: number, to: number): number {
  let end = skipSpace(text, at + 1);
  if (text[end] !== ')') {
    end = targetEnd(text, end, to);
    if (end < 0) return -1;
    const space = skipSpace(text, end);
    const title = space > end ? titleEnd(text, space, to) : -1;
    end = skipSpace(text, title < 0 ? end : title);
  }
  return end < to && text[end] === ')' ? end + 1 : -1;
}

/** What stands behind `[label]:`, from `at` on: where the definition's last line ends (its line end left out), or -1. */
export function definitionEnd(text: string, at: number, to: number): number {
  const target = targetEnd(text, skipSpace(text, at), to);
  if (target < 0) return -1;
  const space = skipSpace(text, target);
  const title = space > target ? titleEnd(text, space, to) : -1;
  if (title >= 0 && endsLine(text, title)) return title;
  return endsLine(text, target) ? target : -1;
}

/** Never goes beyond the next line break or blank: -1 where no target stands there. */
function targetEnd(text: string, at: number, to: number): number {
  if (text[at] === '<') {
    for (let i = at + 1; i < to; i++) {
      if (text[i] === '>') return i + 1;
      if (text[i] === '<' || text[i] === '\n' || text[i] === '\r') return -1;
    }
    return -1;
  }
  let depth = 0;
  let i = at;
  for (; i < to; i++) {
    const char = text[i] ?? '';
    if (char <= ' ') break;
    if (char === '\\') i++;
    else if (char === '(' && ++depth > DEEPEST) return -1;
    else if (char === ')' && --depth < 0) break;
  }
  return i > at && depth <= 0 ? Math.min(i, to) : -1;
}

function titleEnd(text: string, at: number, to: number): number {
  const open = text[at];
  if (open !== '"' && open !== "'" && open !== '(') return -1;
  const close = open === '(' ? ')' : open;
  for (let i = at + 1; i < to; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === close) return i + 1;
    else if (text[i] === '(' && open === '(') return -1;
  }
  return -1;
}

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.test(text);
  return Math.max(at, SPACE.lastIndex);
}

function endsLine(text: string, at: number): boolean {
  LINE_END.lastIndex = at;
  return LINE_END.test(text);
}
