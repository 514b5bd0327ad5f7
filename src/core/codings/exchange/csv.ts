import type { Selector } from '../anchors/selector.js';
import { TEXT_KEYS } from '../file/keys.js';
import { readOthers, writeOthers } from '../file/others.js';
import type { Coding, CodingSet } from '../model.js';
import { flatten, unflatten } from './flat.js';
import { settle, type Imported, type Loss } from './imported.js';

const FIXED = ['document', 'coder', 'id', 'what', 'start', 'end', 'quote', ...TEXT_KEYS] as const;
const LAST = ['prefix', 'suffix', 'others', 'also', 'extra'] as const;

/** A table of codings (RFC 4180), a row each; further parts and what other tools know stand in `also` and `extra` as JSON. */
export function toCsv(sets: readonly CodingSet[]): string {
  const fields = [
    ...new Set(sets.flatMap(({ codings }) => codings.flatMap((coding) => Object.keys(coding.fields)))),
  ].sort();
  const columns = [...FIXED, ...fields.map((field) => `fields.${field}`), ...LAST];
  const rows = sets.flatMap((set) => set.codings.map((coding) => rowOf(set, coding)));
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${cells.map(quoted).join(',')}\r\n`)
    .join('');
}

function rowOf({ document, coder }: CodingSet, coding: Coding): Record<string, string> {
  const [first, ...also] = coding.parts;
  return {
    ...flatten(coding),
    document,
    coder,
    id: coding.id,
    quote: first?.quote ?? '',
    start: String(first?.start ?? ''),
    end: String(first?.end ?? ''),
    prefix: first?.prefix ?? '',
    suffix: first?.suffix ?? '',
    others: first?.others ? writeOthers(first.others) : '',
    also: also.length > 0 ? JSON.stringify(also) : '',
    extra: Object.keys(coding.extra).length > 0 ? JSON.stringify(coding.extra) : '',
  };
}

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Rows without id get one of their number; a row whose place cannot be read is told. */
export function fromCsv(csv: string, text: string): Imported {
  const [columns = [], ...rows] = parseCsv(csv.replace(/^\ufeff/, ''));
  const losses: Loss[] = [];
  if (!columns.includes('quote'))
    return { codings: [], losses: [{ what: 'there is no column “quote”', where: 'the first row' }] };
  const codings = rows.flatMap((cells, i): Coding[] => {
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    const where = `row ${i + 2}`;
    const {
      document: _,
      coder: __,
      id,
      start,
      end,
      quote = '',
      prefix = '',
      suffix = '',
      others,
      also,
      extra,
      ...flat
    } = row;
    const [from, to] = [Number(start), Number(end)];
    if (quote === '' || !start || !end || !Number.isInteger(from) || !Number.isInteger(to) || to <= from) {
      losses.push({ what: 'it has no “quote” with “start” and “end”', where });
      return [];
    }
    const known = readOthers(others ?? '');
    const first: Selector = { quote, prefix, suffix, start: from, end: to, ...(known && { others: known }) };
    const further = json(also, where, losses);
    const more = json(extra, where, losses);
    const coding = unflatten(flat);
    return [
      {
        ...coding,
        id: id || `row${i + 2}`,
        parts: [first, ...(Array.isArray(further) ? further.filter(isSelector) : [])],
        extra: { ...coding.extra, ...(typeof more === 'object' && more !== null && !Array.isArray(more) ? more : {}) },
      },
    ];
  });
  return { codings: settle(codings, text), losses };
}

function json(cell: string | undefined, where: string, losses: Loss[]): unknown {
  if (!cell) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    losses.push({ what: `“${cell.slice(0, 40)}” is not JSON`, where });
    return undefined;
  }
}

const isSelector = (value: unknown): value is Selector =>
  typeof value === 'object' &&
  value !== null &&
  'quote' in value &&
  typeof value.quote === 'string' &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number' &&
  'prefix' in value &&
  'suffix' in value;

/** Rows of cells. Lenient: a quotation mark that is never closed ends with the text. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /("(?:[^"]|"")*(?:"|$)|[^,\r\n]*)(,|\r\n|\n|\r|$)/y;
  while (cell.lastIndex < csv.length) {
    const [, written = '', end = ''] = cell.exec(csv) ?? [];
    row.push(
      written.startsWith('"')
        ? written.slice(1, written.endsWith('"') && written.length > 1 ? -1 : undefined).replace(/""/g, '"')
        : written,
    );
    if (end === ',') {
      if (cell.lastIndex >= csv.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    if (cell.lastIndex === 0) break;
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.length > 1 || cells[0] !== '');
}
