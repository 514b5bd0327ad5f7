import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { CitedText, KnowledgeEdit, WrittenPosition } from '../edit.types.js';
import { freeId } from '../slug.js';
import { hasWord, NOTHING, oneLine } from './phrase.js';
import type { Planned, Step } from './plan.js';
import { fieldOf, textOf } from './places.js';
import type { Data } from './render.js';
import { entriesOf, type Root } from './root.js';

type Problem = { readonly problem: string };

/** A new claim with who takes which stance to it, and the text that says so among the sources. */
export function planClaim(
  root: Root,
  edit: Extract<KnowledgeEdit, { do: 'addClaim' }>,
  newId: (name: string) => string,
  isTaken: (id: string) => boolean,
): Planned | Problem {
  const statement = oneLine(edit.statement);
  if (!hasWord(statement)) return NOTHING;
  const id = newId(statement.split(' ').slice(0, 6).join(' '));
  const cited = edit.cite && citation(root, edit.cite, isTaken);
  const positions = (edit.positions ?? []).map((one) => positionData(one, cited));
  const item = {
    id,
    statement,
    ...(positions.length > 0 && { positions }),
    ...(positions.length === 0 && cited && { sources: [cited.data] }),
  };
  return { id, steps: [() => ({ section: 'claims', items: [item] }), ...(cited?.steps ?? [])] };
}

/** How a known claim is found in other words, and who takes which stance to it; in an entry that adds to it where it is another file's. */
export function planLink(
  root: Root,
  { id, words, position, cite }: Extract<KnowledgeEdit, { do: 'linkClaim' }>,
  isTaken: (id: string) => boolean,
): Planned | Problem {
  const cited = position && cite && citation(root, cite, isTaken);
  const pattern = words.length > 0 ? { all: words } : undefined;
  const data = position && positionData(position, cited);
  if (!pattern && !data) return NOTHING;
  const entry = claimWith(root, id);
  if (!entry) {
    const item = { id, ...(data && { positions: [data] }), ...(pattern && { patterns: [pattern] }) };
    return { id, steps: [() => ({ section: 'claims', items: [item] }), ...(cited?.steps ?? [])] };
  }
  const isNew = position && !holds(entry, position);
  const append =
    (key: string, item: Data): Step =>
    (now) => {
      const found = claimWith(now, id);
      return found ? { section: 'claims', items: [item], into: { entry: found, key } } : NOTHING;
    };
  const steps = [
    ...(isNew && data ? [append('positions', data)] : []),
    ...(pattern ? [append('patterns', pattern)] : []),
  ];
  if (steps.length === 0) return { problem: 'The knowledge file says that already.' };
  return { id, steps: [...steps, ...(isNew ? (cited?.steps ?? []) : [])] };
}

const claimWith = ({ map }: Root, id: string): YAMLMap | undefined =>
  entriesOf(map, 'claims').find((one) => textOf(one, 'id') === id);

function holds(entry: YAMLMap, { actor, stance }: WrittenPosition): boolean {
  const positions = fieldOf(entry, 'positions')?.value;
  if (!isSeq(positions)) return false;
  return positions.items.some(
    (one) => isMap(one) && textOf(one, 'actor') === actor && textOf(one, 'stance') === stance,
  );
}

interface Cited {
  readonly data: Data;
  /** Adds the text to the file's sources, where it is not among them yet. */
  readonly steps: readonly Step[];
}

const positionData = ({ actor, stance }: WrittenPosition, cited: Cited | undefined): Data => ({
  actor,
  stance,
  ...(cited && { sources: [cited.data] }),
});

/** A text is the same source where its remark names the same file, else where it has the same title. */
function citation({ map }: Root, { title, path, locator }: CitedText, isTaken: (id: string) => boolean): Cited {
  const list = map && fieldOf(map, 'sources')?.value;
  const sources = isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
  const known = sources.find((one) => (path ? textOf(one, 'note') === path : textOf(one, 'title') === title));
  const ids = new Set(sources.map((one) => textOf(one, 'id')));
  const id = (known && textOf(known, 'id')) ?? freeId(title, (one) => ids.has(one) || isTaken(one));
  const data = locator === undefined ? id : { id, locator };
  if (known) return { data, steps: [] };
  const item = { id, type: 'document', title: oneLine(title), ...(path && { note: path }) };
  return { data, steps: [() => ({ section: 'sources', items: [item] })] };
}
