import { readOthers, writeOthers } from '../file/others.js';
import type { Selector } from '../anchors/selector.js';
import type { Coding, CodingSet } from '../model.js';
import { flatten, unflatten } from './flat.js';
import { onlyPlace, settle, type Imported, type Loss } from './imported.js';

type Json = Readonly<Record<string, unknown>>;

const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { policy: 'urn:policy-annotator:' }];

/**
 * Codings as a page of annotations of the W3C Web Annotation Data Model, with quote and position selectors. What the model has no word for stands under
 * `policy:`; what an imported annotation had beyond what we understand comes out as it came in.
 */
export function toW3c(set: CodingSet, source: string): Json {
  return {
    '@context': CONTEXT,
    type: 'AnnotationPage',
    items: set.codings.map((coding) => annotation(coding, set.coder, source)),
  };
}

function annotation(coding: Coding, coder: string, source: string): Json {
  const { w3c, ...extra } = coding.extra;
  const { note, date, ...said } = flatten(coding);
  const targets = coding.parts.map((part) => ({ source, selector: selectorsOf(part) }));
  return {
    ...(isObject(w3c) ? w3c : {}),
    id: `urn:policy-annotator:${encodeURIComponent(coder)}:${encodeURIComponent(coding.id)}`,
    type: 'Annotation',
    motivation: 'classifying',
    creator: { type: 'Person', name: coder },
    ...(date !== undefined && { created: date }),
    ...(note !== undefined && {
      body: { type: 'TextualBody', purpose: 'commenting', value: note, format: 'text/plain' },
    }),
    'policy:statement': said,
    ...(Object.keys(extra).length > 0 && { 'policy:extra': extra }),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

const selectorsOf = ({ quote, prefix, suffix, start, end, others }: Selector): Json[] => [
  { type: 'TextQuoteSelector', exact: quote, prefix, suffix, ...(others && { 'policy:others': writeOthers(others) }) },
  { type: 'TextPositionSelector', start, end },
];

/** @param json what JSON.parse gave: a page, a collection, a list of annotations, or one */
export function fromW3c(json: unknown, text: string): Imported {
  const losses: Loss[] = [];
  const codings = itemsOf(json).flatMap((item, i) => fromAnnotation(item, i, text, losses));
  if (codings.length === 0 && losses.length === 0)
    losses.push({ what: 'there are no annotations in it', where: 'the file' });
  return { codings: settle(codings, text), losses };
}

function itemsOf(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return [];
  if (Array.isArray(json['items'])) return json['items'];
  return isObject(json['first']) ? itemsOf(json['first']) : json['target'] === undefined ? [] : [json];
}

const OWN = new Set([
  '@context',
  'id',
  'type',
  'motivation',
  'creator',
  'created',
  'policy:statement',
  'policy:extra',
  'target',
]);

function fromAnnotation(item: unknown, i: number, text: string, losses: Loss[]): Coding[] {
  if (!isObject(item)) {
    losses.push({ what: 'this is no annotation', where: `item ${i + 1}` });
    return [];
  }
  const name = typeof item['id'] === 'string' ? item['id'] : `item ${i + 1}`;
  const targets = Array.isArray(item['target']) ? (item['target'] as unknown[]) : [item['target']];
  const parts = targets.map((target) => toSelector(target, text));
  const missing = parts.find((part) => typeof part === 'string');
  if (typeof missing === 'string') {
    losses.push({ what: missing, where: name });
    return [];
  }
  const said = isObject(item['policy:statement']) ? texts(item['policy:statement']) : {};
  const note = noteOf(item['body']);
  const created = typeof item['created'] === 'string' ? item['created'] : '';
  const rest = Object.entries(item).filter(([key]) => !OWN.has(key) && !(key === 'body' && note !== null));
  const coding = unflatten({ ...said, note: note ?? '', date: created });
  const extra = {
    ...coding.extra,
    ...(isObject(item['policy:extra']) ? item['policy:extra'] : {}),
    ...(rest.length > 0 && { w3c: Object.fromEntries(rest) }),
  };
  const id = decoded(/^urn:policy-annotator:[^:]*:(.+)$/.exec(name)?.[1] ?? '') || `w3c${i + 1}`;
  return [{ ...coding, id, parts: parts.filter((part) => typeof part !== 'string'), extra }];
}

function toSelector(target: unknown, text: string): Selector | string {
  const selectors = isObject(target) ? [target['selector']].flat().filter(isObject) : [];
  const quoted = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const placed = selectors.find(({ type }) => type === 'TextPositionSelector');
  const [start, end] = [placed?.['start'], placed?.['end']];
  const isPlaced =
    typeof start === 'number' && typeof end === 'number' && Number.isInteger(start) && start >= 0 && end > start;
  const exact = quoted?.['exact'];
  const quote = typeof exact === 'string' ? exact : isPlaced ? text.slice(start, end) : '';
  if (quote === '') return 'it says neither by a quote nor by a position what it is about';
  const place = isPlaced ? { start, end } : onlyPlace(text, quote);
  const context = (key: string): string => (typeof quoted?.[key] === 'string' ? quoted[key] : '');
  if (!place && context('prefix') + context('suffix') === '')
    return `“${quote.slice(0, 60)}” does not stand in just one place of the text`;
  const others = readOthers(context('policy:others'));
  return {
    quote,
    prefix: context('prefix'),
    suffix: context('suffix'),
    ...(place ?? { start: 0, end: 0 }),
    ...(others && { others }),
  };
}

function noteOf(body: unknown): string | null {
  if (!isObject(body) || body['type'] !== 'TextualBody' || body['purpose'] !== 'commenting') return null;
  return typeof body['value'] === 'string' ? body['value'] : null;
}

const texts = (record: Json): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
