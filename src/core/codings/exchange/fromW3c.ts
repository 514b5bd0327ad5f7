import type { Coding } from '../model.js';
import { CodePoints } from './codePoints.js';
import { extraFrom, unflatten, type Tell } from './flat.js';
import { coderLosses, idFrom, settle, type Finish, type Imported, type Loss } from './imported.js';
import { isObject, textsOf, written, type Json } from './json.js';
import { MOTIVATION, OWN_URN, W3C_CONTEXT, type Kept } from './w3c.js';
import { readBodies } from './w3cBody.js';
import { partOf, type Part } from './w3cTarget.js';

/**
 * Codings of W3C Web Annotations. What we have no place for is kept in `extra.w3c` and written again.
 * @param json what JSON.parse gave: a page, a collection, a list of annotations, or one @param text the document
 */
export function fromW3c(json: unknown, text: string, finish: Finish = settle): Imported {
  const losses: Loss[] = [];
  const points = new CodePoints(text);
  const items = itemsOf(json);
  const codings = items.flatMap((item, i) => {
    const where = isObject(item) && typeof item['id'] === 'string' ? item['id'] : `annotation ${i + 1}`;
    const tell: Tell = (what) => void losses.push({ what, where });
    if (isObject(item)) return fromAnnotation(item, text, points, tell) ?? [];
    tell('this is no annotation; it was left out');
    return [];
  });
  if (items.length === 0) losses.push({ what: 'there are no annotations in it', where: 'the file' });
  const creators = items.map((item) => (isObject(item) && isOurs(item) ? creatorOf(item) : ''));
  losses.push(...coderLosses(new Set(creators.filter((name) => name !== ''))));
  if (isObject(json) && isObject(json['first']) && json['first']['next'] !== undefined)
    losses.push({
      what: 'the collection has further pages elsewhere; only this one was taken over',
      where: 'the file',
    });
  return { codings: finish(codings, text), losses };
}

function itemsOf(json: unknown): readonly unknown[] {
  const page = isObject(json) && isObject(json['first']) ? json['first'] : json;
  if (Array.isArray(page)) return page;
  if (!isObject(page)) return [];
  if (Array.isArray(page['items'])) return page['items'];
  return page['target'] === undefined ? [] : [page];
}

/** Whether nothing of the annotation itself is to be kept, since we wrote it. */
const isOurs = ({ id }: Json): boolean => typeof id === 'string' && id.startsWith(OWN_URN);

const creatorOf = ({ creator }: Json): string =>
  isObject(creator) && typeof creator['name'] === 'string' ? creator['name'] : '';

function fromAnnotation(item: Json, text: string, points: CodePoints, tell: Tell): Coding | null {
  const targets = [item['target']].flat() as unknown[];
  const parts: Part[] = [];
  for (const target of targets) {
    const part = partOf(target, text, points, isOurs(item));
    if (typeof part === 'string') {
      tell(part);
      return null;
    }
    if (part.isRefined) tell('that a selector is refined by another was not taken over: the whole of it counts');
    parts.push(part);
  }
  if (parts.length === 0) {
    tell('it has no target; it was left out');
    return null;
  }
  const { own, note, kept: body } = readBodies(item['body'], item['motivation']);
  const { id, extra, ...said } = own;
  const flat = textsOf(said);
  if (note !== null) flat['note'] = note;
  if (typeof item['created'] === 'string') flat['date'] = item['created'];
  const coding = unflatten(flat, tell);
  const annotation = keptOf(item);
  const rests = parts.map(({ rest }) => rest);
  const kept: Kept = {
    ...(Object.keys(annotation).length > 0 && { annotation }),
    ...body,
    ...(rests.some((rest) => Object.keys(rest).length > 0) && { targets: rests }),
  };
  const w3c = Object.keys(kept).length > 0 ? written(kept) : '';
  if (w3c === undefined) tell('it is nested too deep; what is not known to us was not taken over');
  const seed = typeof item['id'] === 'string' ? item['id'] : (written(item) ?? '');
  return {
    ...coding,
    id: typeof id === 'string' && id !== '' ? id : idFrom(seed),
    parts: parts.map(({ selector }) => selector),
    extra: { ...coding.extra, ...extraFrom(isObject(extra) ? extra : {}, tell), ...(w3c && { w3c }) },
  };
}

/** The properties of an annotation that we would not write just so ourselves. */
function keptOf(item: Json): Json {
  const isOwn = new Map([
    ['@context', item['@context'] === W3C_CONTEXT],
    ['id', isOurs(item)],
    ['type', item['type'] === 'Annotation'],
    ['motivation', item['motivation'] === MOTIVATION],
    ['creator', isOurs(item)],
    ['created', typeof item['created'] === 'string'],
    ['body', true],
    ['target', true],
  ]);
  const kept = Object.entries(item).filter(([key]) => !isOwn.get(key));
  // In one order, so that the same always gives the same lines in a coding file.
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}
