import { quote } from './quote.js';

/** What is to be written, before it is clear in which style. */
export type Data = string | readonly Data[] | { readonly [key: string]: Data };

/** How the file around it is written. */
export interface Style {
  readonly eol: string;
  /** Spaces from a key to the "-" of its list. */
  readonly listIndent: number;
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);

/** In one line: `{text: AC, kind: acronym}`. */
export function flow(data: Data): string {
  if (typeof data === 'string') return quote(data, true);
  if (isList(data)) return `[${data.map(flow).join(', ')}]`;
  return `{${Object.entries(data)
    .map(([key, value]) => `${key}: ${flow(value)}`)
    .join(', ')}}`;
}

/** The lines of an item of a block list whose "-" stands at `column`: an entry has a line a field, all else stands in one line. */
export function blockItem(data: Data, column: number, gap: number, style: Style): string[] {
  const dash = ' '.repeat(column) + '-'.padEnd(gap);
  if (typeof data === 'string') return [dash + quote(data)];
  if (isList(data) || !('id' in data)) return [dash + flow(data)];
  const lines = Object.entries(data).flatMap(([key, value]) => fieldLines(key, value, column + gap, style));
  return lines.map((line, i) => (i === 0 ? dash + line.slice(column + gap) : line));
}

/** The lines of a field of a record in block style. */
export function fieldLines(key: string, value: Data, column: number, { listIndent }: Style): string[] {
  const inner = ' '.repeat(column);
  return isList(value)
    ? [`${inner}${key}:`, ...value.map((item) => `${inner}${' '.repeat(listIndent)}- ${simple(item)}`)]
    : [`${inner}${key}: ${simple(value)}`];
}

/** Several items, one behind the other. @param spaced they are set apart by blank lines */
export const blockItems = (
  items: readonly Data[],
  column: number,
  gap: number,
  style: Style,
  spaced = false,
): string[] => items.flatMap((item, i) => [...(spaced && i > 0 ? [''] : []), ...blockItem(item, column, gap, style)]);

const simple = (data: Data): string => (typeof data === 'string' ? quote(data) : flow(data));
