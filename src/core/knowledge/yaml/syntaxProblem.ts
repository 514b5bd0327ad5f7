import type { YAMLError } from 'yaml';
import type { Span } from '../../span.js';
import type { ProblemList } from '../problemList.js';

/** One slip makes the parser stumble over what follows: only so many errors of YAML itself are worth telling. */
const MAX_SYNTAX_ERRORS = 10;

/** Puts the parser's errors into words for people: the first of each line, at a span that can be seen. */
export function tellSyntax(
  text: string,
  errors: readonly YAMLError[],
  warnings: readonly YAMLError[],
  problems: ProblemList,
): void {
  let told = 0;
  let toldUpTo = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (error.pos[0] <= toldUpTo) continue;
    if (told++ >= MAX_SYNTAX_ERRORS) break;
    tellOne(text, error, visible(text, error.pos), problems);
    toldUpTo = lineEnd(text, error.pos[0]);
  }
  for (const { code, pos } of warnings) {
    if (problems.isFull) break;
    if (code === 'TAG_RESOLVE_FAILED') problems.add('yaml-tag', { start: pos[0], end: pos[1] }, text.slice(...pos));
  }
}

function tellOne(text: string, error: YAMLError, span: Span, problems: ProblemList): void {
  const there = text.slice(span.start, span.end);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return problems.add('yaml-tab', span);
    case 'BAD_INDENT': {
      const open = /^Flow (map|sequence)/.exec(error.message);
      if (open?.[1] === 'map') return problems.add('yaml-bracket-open', span, '{', '}');
      if (open) return problems.add('yaml-bracket-open', span, '[', ']');
      return problems.add('yaml-indent', span);
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return problems.add('yaml-colon', span);
    case 'BAD_SCALAR_START':
      return problems.add('yaml-needs-quotes', span, there);
    case 'MULTILINE_IMPLICIT_KEY':
      return problems.add('yaml-no-colon', span);
    case 'KEY_OVER_1024_CHARS':
      return problems.add('yaml-key-long', span);
    case 'BAD_DQ_ESCAPE':
      return problems.add('yaml-escape', span, there);
    case 'BAD_ALIAS':
      return problems.add('yaml-anchor-unknown', span, there.replace(/^\*/, ''));
    case 'MISSING_CHAR':
      return tellMissing(error.message, span, problems);
    case 'UNEXPECTED_TOKEN':
      return problems.add('yaml-unexpected', span);
    default:
      return problems.add('yaml-syntax', span, error.message.replace(/\.$/, ''));
  }
}

function tellMissing(message: string, span: Span, problems: ProblemList): void {
  if (message.startsWith('Missing closing'))
    return problems.add('yaml-quote-open', span, message.includes('"') ? '"' : "'");
  if (message.includes('without - ')) return problems.add('yaml-no-dash', span);
  if (message.includes('map values')) return problems.add('yaml-no-colon', span);
  if (message.includes(']')) return problems.add('yaml-bracket-open', span, '[', ']');
  if (message.includes('}')) return problems.add('yaml-bracket-open', span, '{', '}');
  problems.add('yaml-syntax', span, message);
}

/** The span of an error within one line and never empty, so that the editor has something to underline. */
function visible(text: string, [from, to]: readonly [number, number]): Span {
  const line = lineEnd(text, from);
  let start = from;
  // Behind white space stands what is meant; at a line's end, what is meant stands before it.
  while (start < line && text.charAt(start) === ' ') start++;
  if (start >= line) {
    start = Math.min(from, text.length - 1);
    while (start > 0 && text.charAt(start).trim() === '') start--;
    return { start, end: Math.min(start + 1, text.length) };
  }
  return { start, end: Math.max(start + 1, Math.min(to, line)) };
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text.charAt(end - 1) === '\r' ? end - 1 : end;
}
