import { isAlias, isMap, isScalar, isSeq, type Alias, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../../span.js';
import type { ProblemList } from '../problemList.js';

/** Where a node stands, without the white space and line end behind it. */
export function spanOfNode(node: Node, source: string): Span {
  const [start, valueEnd] = node.range ?? [0, 0];
  let end = valueEnd;
  while (end > start && source.charAt(end - 1).trim() === '') end--;
  return { start, end };
}

/** A key of a map with its value. */
export interface KeyedNode {
  readonly key: string;
  readonly keyAt: Span;
  readonly value: unknown;
}

/** Follows an alias within what aliases may cost. */
export type ThroughAlias = (alias: Alias, visit: (target: Node) => void) => void;

/** The fields of a map: its own, then those of merge keys (`<<: *base`) that it has not itself. A key twice is told. */
export function fieldsOf(map: YAMLMap, source: string, problems: ProblemList, through: ThroughAlias): KeyedNode[] {
  const fields: KeyedNode[] = [];
  const seen = new Set<string>();
  const merged: unknown[] = [];
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : null;
    if (!isScalar(pair.key) || key === null) {
      if (isMap(pair.key) || isSeq(pair.key) || isAlias(pair.key))
        problems.add('key-not-text', spanOfNode(pair.key, source));
      continue;
    }
    const keyAt = spanOfNode(pair.key, source);
    if (key === '<<') merged.push(pair.value);
    else if (seen.has(key)) problems.add('duplicate-key', keyAt, key);
    else fields.push({ key, keyAt, value: pair.value });
    seen.add(key);
  }
  const add = (value: unknown): void => {
    if (!isMap(value)) return;
    for (const { key, value: inner } of value.items) {
      if (!isScalar(key) || seen.has(String(key.value)) || key.value === '<<') continue;
      seen.add(String(key.value));
      fields.push({ key: String(key.value), keyAt: spanOfNode(key, source), value: inner });
    }
  };
  const addOne = (value: unknown): void => (isAlias(value) ? through(value, add) : add(value));
  const addAll = (value: unknown): void => (isSeq(value) ? value.items.forEach(addOne) : addOne(value));
  // A map or a list of maps, and no deeper: what YAML's merge keys may be.
  for (const value of merged)
    if (isAlias(value)) through(value, addAll);
    else addAll(value);
  return fields;
}
