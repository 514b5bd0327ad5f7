import { isMap, isScalar, isSeq } from 'yaml';
import type { Data } from './render.js';

/** What a node says, apart from how it is written; null where it refers to an anchor or has keys that are no texts. */
export function dataOf(node: unknown): Data | null {
  if (isScalar(node)) return String(node.value ?? '');
  if (isSeq(node)) {
    const items = node.items.map(dataOf);
    return items.every((item) => item !== null) ? items : null;
  }
  if (!isMap(node)) return null;
  const fields: Record<string, Data> = {};
  for (const { key, value } of node.items) {
    const data = dataOf(value);
    if (!isScalar(key) || data === null) return null;
    fields[String(key.value)] = data;
  }
  return fields;
}

/** The same for items that say the same: a record with one field is what its short form is, the order of fields means nothing. */
export function keyOf(data: Data): string {
  if (typeof data === 'string') return JSON.stringify(data);
  if (isList(data)) return `[${data.map(keyOf).join(',')}]`;
  const { kind, ...others } = data as Readonly<Record<string, Data>>;
  const fields = Object.entries(kind === undefined || kind === 'name' ? others : { ...others, kind });
  const [only] = fields;
  if (fields.length === 1 && only && (only[0] === 'id' || only[0] === 'text')) return keyOf(only[1]);
  return `{${fields
    .map(([key, value]) => `${key}:${keyOf(value)}`)
    .sort()
    .join(',')}}`;
}

const isList = (data: Data): data is readonly Data[] => Array.isArray(data);
