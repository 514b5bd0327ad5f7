import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../span.js';
import { columnOf, contentEnd, fieldOf, isUnset, lineEnd, pairEnd, type Behind } from './places.js';
import { blockItems, fieldLines, flow, type Data, type Style } from './render.js';

export type Change = Span & { readonly text: string };

/** The changes, or why they cannot be made, for people. */
export type Insertion = readonly Change[] | { readonly problem: string };

const insertAt = (at: number, text: string): Change => ({ start: at, end: at, text });

/** Puts a new field behind the others of a record, in the record's own style. */
export function addField(map: YAMLMap, key: string, data: Data, text: string, style: Style): Change {
  if (map.flow) return insertIntoFlow(map, `${key}: ${flow(data)}`, text);
  const lines = fieldLines(key, data, columnOf(text, contentStart(map.items[0]?.key)), style);
  return addLines(map, lines, text, style);
}

/** Puts lines that are fields behind the others of a record in block style. */
export const addLines = (map: YAMLMap, lines: readonly string[], text: string, style: Style): Change =>
  linesBehind(pairEnd(map.items.at(-1), text), lines, false, text, style);

/** Puts lines that are items behind the others of a block list. */
export const addItemLines = (list: YAMLSeq, lines: readonly string[], text: string, style: Style): Change =>
  linesBehind(contentEnd(list.items.at(-1), text), lines, isSpaced(list, text), text, style);

/** Lines behind a node, with its line's end in front of them or behind. */
function linesBehind(
  { at, fresh }: Behind,
  lines: readonly string[],
  spaced: boolean,
  text: string,
  { eol }: Style,
): Change {
  const block = lines.join(eol);
  return fresh ? insertAt(at, block + eol) : insertAt(lineEnd(text, at), (spaced ? eol + eol : eol) + block);
}

/** Appends items to the list under `key`; makes the list where it is missing or empty. */
export function appendTo(map: YAMLMap, key: string, items: readonly Data[], text: string, style: Style): Insertion {
  const field = fieldOf(map, key);
  if (!field) return [map.flow ? newFlowField(map, key, items, text) : newBlockField(map, key, items, text, style)];
  const { value } = field;
  const column = columnOf(text, contentStart(field.key));
  if (isUnset(value)) return fillUnset(value, pairEnd(field, text).at, items, map.flow ?? false, column, text, style);
  if (!isSeq(value)) return { problem: notAList(key) };
  if (!value.flow) return [appendToBlock(value, items, text, style)];
  return value.items.length === 0 && !map.flow
    ? fillEmptyFlow(value, items, column, text, style)
    : [appendToFlow(value, items, text)];
}

/** In front of an entry's other fields stand id, name, type and statement: a new field goes behind those, at the top level last. */
function newBlockField(map: YAMLMap, key: string, items: readonly Data[], text: string, style: Style): Change {
  const first = map.items[0];
  const column = columnOf(text, contentStart(first?.key));
  const before = ['statement', 'type', 'kind', 'name', 'id']
    .map((name) => fieldOf(map, name))
    .find((field) => field !== undefined);
  const isRoot = fieldOf(map, 'version') !== undefined || before === undefined;
  const behind = pairEnd(isRoot ? map.items.at(-1) : before, text);
  const lines = [`${' '.repeat(column)}${key}:`, ...blockItems(items, column + style.listIndent, 2, style)];
  const spaced = isRoot && map.items.length > 1 && /\n[ \t]*\r?\n/.test(text);
  return linesBehind(behind, lines, spaced, text, style);
}

const newFlowField = (map: YAMLMap, key: string, items: readonly Data[], text: string): Change =>
  insertIntoFlow(map, `${key}: [${flowAll(items)}]`, text);

function insertIntoFlow(map: YAMLMap, field: string, text: string): Change {
  if (map.items.length === 0) return insertAt(contentStart(map) + 1, field);
  return insertAt(pairEnd(map.items.at(-1), text).at, `, ${field}`);
}

function fillUnset(
  value: unknown,
  end: number,
  items: readonly Data[],
  inFlow: boolean,
  column: number,
  text: string,
  style: Style,
): Change[] {
  const written = isScalar(value) && value.range && value.range[1] > value.range[0] ? value.range : null;
  if (inFlow) {
    const span = written ? { start: written[0], end: written[1] } : { start: end, end };
    return [{ ...span, text: `${text.charAt(span.start - 1) === ' ' ? '' : ' '}[${flowAll(items)}]` }];
  }
  const lines = blockItems(items, column + style.listIndent, 2, style);
  return clearThenAppend(written ? { start: written[0], end: written[1] } : { start: end, end }, lines, text, style);
}

function fillEmptyFlow(list: YAMLSeq, items: readonly Data[], column: number, text: string, style: Style): Change[] {
  const [start, end] = list.range ?? [0, 0];
  // Comments within the brackets would be lost.
  if (!/^\[\s*\]$/.test(text.slice(start, end))) return [appendToFlow(list, items, text)];
  return clearThenAppend({ start, end }, blockItems(items, column + style.listIndent, 2, style), text, style);
}

/** Takes away `[]` or `~` behind a key and puts lines under it; a comment in the key's line stays there. */
function clearThenAppend({ start, end }: Span, lines: readonly string[], text: string, { eol }: Style): Change[] {
  let from = start;
  while (from > 0 && text.charAt(from - 1) === ' ' && end > start) from--;
  const line = lineEnd(text, end);
  const block = eol + lines.join(eol);
  if (line === end) return [{ start: from, end, text: block }];
  return end > start ? [{ start: from, end, text: '' }, insertAt(line, block)] : [insertAt(line, block)];
}

function appendToBlock(list: YAMLSeq, items: readonly Data[], text: string, style: Style): Change {
  const start = list.range?.[0] ?? 0;
  const column = columnOf(text, start);
  const last = list.items.at(-1);
  const spaced = isSpaced(list, text);
  const lines = blockItems(items, column, gapOf(list, column, text), style, spaced);
  return linesBehind(contentEnd(last, text), lines, spaced, text, style);
}

/** From the "-" to what stands behind it. */
function gapOf(list: YAMLSeq, column: number, text: string): number {
  const first = list.items[0];
  if (!isMap(first) || first.flow) return 2;
  const gap = columnOf(text, contentStart(first)) - column;
  return gap >= 2 && gap <= 8 ? gap : 2;
}

/** Whether the items are set apart by blank lines. */
function isSpaced(list: YAMLSeq, text: string): boolean {
  const [before, last] = list.items.slice(-2);
  if (before === undefined || last === undefined || !isMap(last)) return false;
  return /\n[ \t]*\r?\n/.test(text.slice(contentEnd(before, text).at, contentStart(last)));
}

/** Behind the last item: what stands there already (a comma, a comment) then follows the new one. */
function appendToFlow(list: YAMLSeq, items: readonly Data[], text: string): Change {
  const last = list.items.at(-1);
  if (last === undefined) return insertAt(contentStart(list) + 1, flowAll(items));
  return insertAt(contentEnd(last, text).at, `, ${flowAll(items)}`);
}

function contentStart(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0;
}

const flowAll = (items: readonly Data[]): string => items.map(flow).join(', ');

const notAList = (key: string): string =>
  `“${key}” is not written as a list in this file, so nothing can be added to it. Write it as a list first.`;
