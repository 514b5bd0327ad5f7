import { isScalar, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { columnOf, contentEnd, lineEnd, pairEnd } from './places.js';

/** Lines of a file with the comments in them, as they are carried to another place. */
export interface Carried {
  readonly lines: readonly string[];
  /** Where the outermost of them begin. */
  readonly column: number;
}

/** The lines of a field in block style; null in brackets, where a field has no lines of its own. */
export function linesOfField(map: YAMLMap, pair: Pair, text: string): Carried | null {
  const { key } = pair;
  if (map.flow || !isScalar(key) || !key.range) return null;
  const [start] = key.range;
  const { at: end } = pairEnd(pair, text);
  return { lines: linesFrom(start, end, text), column: columnOf(text, start) };
}

/** The lines of an item of a block list, comments in lines of their own before it included; null in brackets. */
export function linesOfItem(list: YAMLSeq, index: number, text: string): Carried | null {
  if (list.flow || !list.range) return null;
  const before = list.items[index - 1];
  const start = before === undefined ? list.range[0] : lineEnd(text, contentEnd(before, text).at);
  const from = before === undefined ? start : text.indexOf('\n', start) + 1;
  const end = contentEnd(list.items[index], text).at;
  return { lines: linesFrom(from, end, text), column: columnOf(text, list.range[0]) };
}

/** The lines as they stand where their outermost begin at another column. */
export function linesAt({ lines, column }: Carried, wanted: number): string[] {
  const more = ' '.repeat(Math.max(0, wanted - column));
  const less = Math.max(0, column - wanted);
  return lines.map((line) => {
    const indent = line.length - line.trimStart().length;
    return line.trim() === '' ? '' : more + line.slice(Math.min(less, indent));
  });
}

/** From a place to the end of the line in which another stands; what is before it in its line becomes spaces. */
const linesFrom = (start: number, end: number, text: string): string[] =>
  (' '.repeat(columnOf(text, start)) + text.slice(start, lineEnd(text, end))).split(/\r?\n/);
