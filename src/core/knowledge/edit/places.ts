import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

/** Where something can be put behind a node: at the end of its last line, or (`fresh`) at the start of the line after it. */
export interface Behind {
  readonly at: number;
  readonly fresh: boolean;
}

/** Where the content of a node ends, comments and blank lines behind it left out. */
export function contentEnd(node: unknown, text: string): Behind {
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (last !== undefined) return isMap(node) ? pairEnd(node.items.at(-1), text) : contentEnd(last, text);
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return { at: 0, fresh: false };
  const [start, valueEnd] = node.range ?? [0, 0];
  // "|+" keeps the blank lines behind it: they are content.
  const header = isScalar(node) && /^BLOCK/.test(node.type ?? '') ? text.slice(start, text.indexOf('\n', start)) : '';
  if (/^[|>]\d?\+/.test(header)) return { at: valueEnd, fresh: text.charAt(valueEnd - 1) === '\n' };
  let end = valueEnd;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return { at: end, fresh: false };
}

export function pairEnd(pair: Pair | undefined, text: string): Behind {
  if (!pair) return { at: 0, fresh: false };
  const value = contentEnd(pair.value, text);
  const key = contentEnd(pair.key, text);
  return value.at > key.at ? value : { at: text.indexOf(':', key.at) + 1 || key.at, fresh: false };
}

/** The end of the line that an offset stands in, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const line = text.indexOf('\n', offset);
  if (line < 0) return text.length;
  return line > offset && text.charAt(line - 1) === '\r' ? line - 1 : line;
}

/** How far an offset stands from the start of its line. */
export function columnOf(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return offset - start - (text.charCodeAt(start) === 0xfeff ? 1 : 0);
}

/** The field of a map with a key. */
export const fieldOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

/** The text of a scalar field; undefined where there is none. */
export function textOf(map: YAMLMap, key: string): string | undefined {
  const value = fieldOf(map, key)?.value;
  return isScalar(value) ? String(value.value).trim() : undefined;
}

/** A value that has not been written yet: nothing, `~` or `null`. */
export const isUnset = (value: unknown): boolean =>
  value === null || value === undefined || (isScalar(value) && /^(~|null)?$/i.test(String(value.value)));
