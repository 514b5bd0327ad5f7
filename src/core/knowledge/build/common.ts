import type { Alias, Citation, Reference, ScalarPlaces } from '../model.js';
import { ALIAS_KINDS } from '../model.js';
import type { ProblemList } from '../problemList.js';
import type { RawRecord } from '../read/raw.js';
import { isCommonWord } from './commonWords.js';

/** An object of those fields that are there. */
export function given<K extends string>(record: RawRecord, ...keys: readonly K[]): Partial<Record<K, string>> {
  const found: Partial<Record<K, string>> = {};
  for (const key of keys) {
    const value = record.text(key);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

/** Where the single values of a record stand. */
export function scalarPlaces(record: RawRecord): ScalarPlaces {
  const places: Record<string, { start: number; end: number }> = {};
  for (const [key, { value }] of record.fields) if (value.is === 'text' && key !== 'id') places[key] = value.at;
  return places;
}

export const references = (record: RawRecord, key: string): Reference[] =>
  record.texts(key).map(({ text, at }) => ({ id: text, at }));

export const words = (record: RawRecord, key: string): string[] => record.texts(key).map(({ text }) => text);

export const citations = (record: RawRecord): Citation[] =>
  record.records('sources').map((one) => ({ id: one.text('id') ?? '', at: one.at, ...given(one, 'locator') }));

/** The aliases of an entry, without those so common that they would be marked everywhere. */
export function aliases(record: RawRecord, problems: ProblemList): Alias[] {
  const name = record.text('name');
  const seen = new Set<string>();
  const found: Alias[] = [];
  for (const one of record.records('aliases')) {
    const text = one.text('text') ?? '';
    const kind = one.choice('kind', ALIAS_KINDS) ?? 'name';
    const at = one.spanOf('text');
    if (isCommonWord(text, kind)) {
      problems.add('alias-common', at, text);
      continue;
    }
    const key = `${kind}\n${text}`;
    // The name again, with words that limit it, says something new.
    const isBare = one.items('context').length + one.items('except').length === 0;
    if (seen.has(key) || (kind === 'name' && text === name && isBare)) problems.add('alias-twice', at, text);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ text, kind, context: words(one, 'context'), except: words(one, 'except'), at: one.at });
  }
  return found;
}

/** The name, unless it is a common word. */
export function entryName(record: RawRecord, problems: ProblemList): { name?: string } {
  const name = record.text('name');
  if (name === undefined) return {};
  if (!isCommonWord(name, 'name')) return { name };
  problems.add('alias-common', record.spanOf('name'), name);
  return {};
}

/** Tells where an end lies before its beginning. Dates are compared as far as both go. */
export function checkOrder(record: RawRecord, from: string, to: string, problems: ProblemList): void {
  const start = record.text(from);
  const end = record.text(to);
  if (start === undefined || end === undefined) return;
  const common = Math.min(start.length, end.length);
  if (end.slice(0, common) < start.slice(0, common)) problems.add('dates-reversed', record.spanOf(to), end, start);
}
