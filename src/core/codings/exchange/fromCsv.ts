import { anchor } from '../anchors/anchor.js';
import type { Selector } from '../anchors/selector.js';
import { WordIndex } from '../anchors/wordIndex.js';
import { readOthers } from '../file/others.js';
import type { Coding } from '../model.js';
import { readTable } from './cells.js';
import { extraFrom, unflatten, type Tell } from './flat.js';
import { coderLosses, idFrom, onlyPlace, settle, type Finish, type Imported, type Loss } from './imported.js';
import { isObject, parsed, selectorFrom } from './json.js';

type Fields = Readonly<Record<string, string>>;

/**
 * Codings of a table with the columns of `toCsv`; only `quote` must be there. A row without offsets is placed where its quote stands just once. Of a table
 * about several documents, rows whose words do not stand in this text are left out. @param text the document, to which `start` and `end` refer (UTF-16)
 */
export function fromCsv(csv: string, text: string, finish: Finish = settle): Imported {
  const { rows, unclosed, columns } = readTable(csv, 'quote');
  const losses: Loss[] = [];
  if (!columns.includes('quote'))
    return { codings: [], losses: [{ what: 'there is no column “quote”', where: 'row 1' }] };
  if (unclosed !== null) {
    losses.push({
      what: 'a quotation mark is opened here and never closed; all that follows was taken for one cell',
      where: `row ${unclosed}`,
    });
  }
  const records = rows.map(({ cells, number }) => {
    const where = `row ${number}`;
    if (cells.slice(columns.length).some((cell) => cell !== ''))
      losses.push({ what: 'it has more cells than the header has columns; those beyond were left out', where });
    return { where, record: Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ''])) };
  });
  const isOfSeveral = valuesOf('document', records).size > 1;
  const index = isOfSeveral ? new WordIndex(text) : null;
  const codings = records.flatMap(({ where, record }) => {
    const tell: Tell = (what) => void losses.push({ what, where });
    const coding = toCoding(record, text, tell);
    if (!coding || !index || coding.parts.some((part) => isThere(index, part))) return coding ?? [];
    tell(`it is about “${record['document'] ?? ''}”, and its words do not stand in this text; it was left out`);
    return [];
  });
  losses.push(...coderLosses(valuesOf('coder', records)));
  return { codings: finish(codings, text), losses };
}

const valuesOf = (column: string, records: readonly { readonly record: Fields }[]): ReadonlySet<string> =>
  new Set(records.map(({ record }) => record[column] ?? '').filter((value) => value !== ''));

const isThere = (index: WordIndex, part: Selector): boolean =>
  index.words.text.slice(part.start, part.end) === part.quote || anchor(index, part).found !== null;

function toCoding(record: Fields, text: string, tell: Tell): Coding | null {
  const { document: _, coder: __, id, start, end, quote, prefix, suffix, others, parts, extra, ...said } = record;
  const first = firstPart(record, text);
  if (typeof first === 'string') {
    tell(first);
    return null;
  }
  const further = parts ? parsed(parts) : [];
  const selectors = Array.isArray(further) ? further.map(selectorFrom) : [null];
  if (selectors.includes(null)) tell('what stands under “parts” is not understood; those parts were left out');
  const more = extra ? parsed(extra) : {};
  if (!isObject(more)) tell('what stands under “extra” is not a JSON object; it was left out');
  const filled = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''));
  const coding = unflatten(filled, tell);
  return {
    ...coding,
    id: id || idFrom(JSON.stringify(record)),
    parts: [first, ...selectors.filter((selector) => selector !== null)],
    extra: { ...coding.extra, ...extraFrom(isObject(more) ? more : {}, tell) },
  };
}

/** A text tells people why there is none. */
function firstPart(
  { quote = '', prefix, suffix, start = '', end = '', others }: Fields,
  text: string,
): Selector | string {
  if (quote === '') return 'it has no “quote”, so nobody knows where it stands; it was left out';
  const isPlaced = /^\s*\d{1,9}\s*$/.test(start) && /^\s*\d{1,9}\s*$/.test(end) && Number(start) <= Number(end);
  const place = isPlaced ? { start: Number(start), end: Number(end) } : onlyPlace(text, quote);
  if (typeof place !== 'string')
    return selectorFrom({ quote, prefix, suffix, ...place, others: others ? readOthers(others) : undefined }) ?? '';
  // What stands about it may still tell the place.
  return prefix || suffix ? { quote, prefix: prefix ?? '', suffix: suffix ?? '', start: 0, end: 0 } : place;
}
