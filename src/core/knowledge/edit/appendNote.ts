import { isScalar, Scalar, type Pair } from 'yaml';
import type { Change } from './insert.js';
import { columnOf, lineEnd } from './places.js';
import { quote } from './quote.js';
import type { Style } from './render.js';

/** Puts a paragraph behind a text that stands in a field. A block text keeps its lines; all else becomes one, or stays in quotes within brackets. */
export function appendNote({ key, value }: Pair, more: string, inFlow: boolean, text: string, style: Style): Change[] {
  if (!isScalar(value) || !value.range || !isScalar(key)) return [];
  const [start, end] = value.range;
  if (inFlow) return [{ start, end, text: quote(`${String(value.value).trim()}\n\n${more}`, true) }];
  const column = columnOf(text, key.range?.[0] ?? 0) + 2;
  const isBlock = value.type === Scalar.BLOCK_LITERAL || value.type === Scalar.BLOCK_FOLDED;
  return isBlock
    ? behindBlock(value, start, end, more, text, style)
    : asBlock(value, start, end, column, more, text, style);
}

/** Behind the last line of the block that has words, as far in as its first. In folded text a line end is written as two. */
function behindBlock({ type }: Scalar, start: number, end: number, more: string, text: string, style: Style): Change[] {
  const body = text.slice(text.indexOf('\n', start) + 1, end);
  const indent = /^[^\S\n]*(?=\S)/m.exec(body)?.[0] ?? '';
  const last = end - (body.length - body.trimEnd().length);
  const isFolded = type === Scalar.BLOCK_FOLDED;
  const lines = (isFolded ? more.replace(/\n+/g, '$&\n') : more).split('\n');
  const gap = isFolded ? ['', ''] : [''];
  return [
    {
      start: last,
      end: last,
      text: style.eol + [...gap, ...lines.map((line) => indented(line, indent))].join(style.eol),
    },
  ];
}

/** What stands behind it in its line, a comment, stays there. */
function asBlock(
  { value }: Scalar,
  start: number,
  end: number,
  column: number,
  more: string,
  text: string,
  { eol }: Style,
): Change[] {
  const lines = `${String(value).trim()}\n\n${more}`.split('\n').map((line) => indented(line, ' '.repeat(column)));
  const behind = lineEnd(text, end);
  const body = eol + lines.join(eol);
  if (behind === end) return [{ start, end, text: `|-${body}` }];
  return [
    { start, end, text: '|-' },
    { start: behind, end: behind, text: body },
  ];
}

const indented = (line: string, indent: string): string => (line === '' ? '' : indent + line);
