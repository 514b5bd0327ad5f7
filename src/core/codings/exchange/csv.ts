import { TEXT_KEYS } from '../file/keys.js';
import { writeOthers } from '../file/others.js';
import type { Coding, CodingSet } from '../model.js';
import { writeRow } from './cells.js';
import { flatten } from './flat.js';

const FIRST = ['document', 'coder', 'id', 'what', 'start', 'end', 'quote'] as const;
/** The order in which people look for them. */
const SAID = ['actor', 'person', 'claim', 'concept', 'stance', 'kind', 'status', 'date', 'note', 'cue'] as const;
const LATER = TEXT_KEYS.filter((key) => !(SAID as readonly string[]).includes(key));
const LAST = ['prefix', 'suffix', 'others', 'extra'] as const;

/**
 * A table of codings (RFC 4180), a row each; further parts and what other tools know stand in `parts` and `extra` as JSON. Offsets are UTF-16 units.
 * @param options bom: with a byte order mark, by which Excel knows UTF-8
 */
export function toCsv(sets: readonly CodingSet[], { bom = false }: { readonly bom?: boolean } = {}): string {
  const fields = fieldsOf(sets);
  return (bom ? '\ufeff' : '') + csvHead(fields) + sets.map((set) => csvRows(set, fields)).join('');
}

/** The names of all fields that some coding has, in order: they are columns. */
export const fieldsOf = (sets: readonly CodingSet[]): string[] =>
  [...new Set(sets.flatMap(({ codings }) => codings.flatMap(({ fields }) => Object.keys(fields))))].sort();

const columnsOf = (fields: readonly string[]): string[] => [
  ...FIRST,
  ...SAID,
  ...LATER,
  'parts',
  ...fields.map((field) => `fields.${field}`),
  ...LAST,
];

/** The header of a table that is written set by set. */
export const csvHead = (fields: readonly string[]): string => writeRow(columnsOf(fields));

/** The rows of one set below that header. */
export function csvRows(set: CodingSet, fields: readonly string[]): string {
  const columns = columnsOf(fields);
  return set.codings
    .map((coding) => rowOf(set, coding))
    .map((row) => writeRow(columns.map((column) => row[column] ?? '')))
    .join('');
}

function rowOf({ document, coder }: CodingSet, coding: Coding): Record<string, string> {
  const [first, ...further] = coding.parts;
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
    parts: further.length > 0 ? JSON.stringify(further) : '',
    extra: Object.keys(coding.extra).length > 0 ? JSON.stringify(coding.extra) : '',
  };
}
