import type { Others, Selector } from '../anchors/selector.js';
import { readOthers } from '../file/others.js';

/** An object as JSON.parse gives it. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for what is no JSON. */
export function parsed(written: string): unknown {
  try {
    return JSON.parse(written) as unknown;
  } catch {
    return undefined;
  }
}

/** As one line; undefined for what is nested too deep to be written. */
export function written(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** The values that are texts. */
export const textsOf = (record: Json): Record<string, string> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

/** The greatest offset that a coding file can hold. */
const GREATEST = 999_999_999;

/** UTF-16 or code points, as may be. */
export const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= GREATEST;

/** A selector as JSON has it; null where it says too little. */
export function selectorFrom(value: unknown): Selector | null {
  if (!isObject(value)) return null;
  const { quote, prefix, suffix, start, end, others } = value;
  if (typeof quote !== 'string' || quote === '' || !isOffset(start) || !isOffset(end) || end < start) return null;
  const known = othersFrom(others);
  const text = (some: unknown): string => (typeof some === 'string' ? some : '');
  return { quote, prefix: text(prefix), suffix: text(suffix), start, end, ...(known && { others: known }) };
}

function othersFrom(value: unknown): Others | undefined {
  if (!isObject(value)) return typeof value === 'string' ? readOthers(value) : undefined;
  return readOthers(
    Object.entries(value)
      .map(([key, count]) => `${key} ${String(count)}`)
      .join(', '),
  );
}
