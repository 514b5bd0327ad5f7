import { isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { appendNote } from './appendNote.js';
import { linesAt, linesOfField, linesOfItem, type Carried } from './carry.js';
import { dataOf, keyOf } from './dataOf.js';
import { addField, addItemLines, addLines, appendTo, type Change } from './insert.js';
import { columnOf, fieldOf, isUnset, textOf } from './places.js';
import { blockItem, type Data, type Style } from './render.js';

/** What has to be written so that an entry says what another said as well, and where both say something else. */
export interface Takeover {
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  /** "identifiers.wikidata" */
  readonly field: string;
  /** Null: the way the file is written leaves no place for it. */
  readonly values: readonly [kept: string, other: string] | null;
}

interface Item {
  readonly data: Data;
  readonly carried: Carried | null;
}

/** These say nothing that another type would contradict. */
const GENERIC: ReadonlySet<string> = new Set(['organization', 'group']);

/**
 * Lets an entry say all that another of its file says: lists and records grow together, the note follows, the name becomes a form. Changes relate to `text`.
 * @param name by which the entry that stays is known, here or in another file
 */
export function takeOver(into: YAMLMap, from: YAMLMap, name: string, text: string, style: Style): Takeover {
  const writer = new Writer(text, style);
  const field = fieldOf(from, 'name');
  const aliases = fieldOf(from, 'aliases');
  const forms = [...(field ? [{ data: dataOf(field.value), carried: null }] : []), ...itemsOf(aliases?.value, text)];
  writer.addItems(into, 'aliases', forms, new Set([name, textOf(into, 'name') ?? name].map(keyOf)), 'aliases');
  writer.addFields(into, from, new Set(['id', 'name', 'aliases']), '');
  return writer;
}

/** The items of a list, or the one that stands without the list around it. */
function itemsOf(value: unknown, text: string): { data: Data | null; carried: Carried | null }[] {
  if (isUnset(value)) return [];
  if (!isSeq(value)) return [{ data: dataOf(value), carried: null }];
  return value.items.map((item, i) => ({ data: dataOf(item), carried: linesOfItem(value, i, text) }));
}

class Writer implements Takeover {
  /** Within fields that are there. */
  private readonly grown: Change[] = [];
  private readonly added: Change[] = [];
  readonly conflicts: Conflict[] = [];

  constructor(
    private readonly text: string,
    private readonly style: Style,
  ) {}

  /** What stands at one place goes there in this order: a field grows before another follows behind it. */
  get changes(): readonly Change[] {
    return [...this.grown, ...this.added];
  }

  /** All fields that the one has to those of the other. */
  addFields(into: YAMLMap, from: YAMLMap, done: ReadonlySet<string>, path: string): void {
    for (const pair of from.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (done.has(key) || isUnset(pair.value)) continue;
      this.addOne(into, from, key, pair, `${path}${key}`);
    }
  }

  private addOne(into: YAMLMap, from: YAMLMap, key: string, pair: Pair, path: string): void {
    const kept = fieldOf(into, key);
    if (!kept) return this.carry(into, from, key, pair, path);
    const [mine, other] = [kept.value, pair.value];
    if (isSeq(mine)) return this.addItems(into, key, itemsOf(other, this.text), new Set(), path);
    if (isMap(mine) && isMap(other)) return this.addFields(mine, other, new Set(), `${path}.`);
    const [a, b] = [dataOf(mine), dataOf(other)];
    if (a !== null && b !== null && keyOf(a) === keyOf(b)) return;
    if (typeof a !== 'string' || typeof b !== 'string' || isUnset(mine)) return this.refuse(path, null);
    if (key === 'type' && GENERIC.has(b)) return;
    if (key !== 'note') return this.refuse(path, [a, b]);
    if (a.includes(b.trim())) return;
    this.grown.push(...appendNote(kept, b.trim(), into.flow ?? false, this.text, this.style));
  }

  /** A field that only the other has, line by line where both are written in lines. */
  private carry(into: YAMLMap, from: YAMLMap, key: string, pair: Pair, path: string): void {
    const carried = into.flow ? null : linesOfField(from, pair, this.text);
    const data = dataOf(pair.value);
    if (carried) {
      const lines = linesAt(carried, columnOf(this.text, startOf(into)));
      this.newFields(path).push(addLines(into, lines, this.text, this.style));
    } else if (data === null) this.refuse(path, null);
    else this.newFields(path).push(addField(into, key, data, this.text, this.style));
  }

  /** @param known keys of what the list need not say, besides what it says */
  addItems(
    into: YAMLMap,
    key: string,
    items: readonly { data: Data | null; carried: Carried | null }[],
    known: ReadonlySet<string>,
    path: string,
  ): void {
    const list = fieldOf(into, key)?.value;
    const said = new Set(known);
    for (const { data } of itemsOf(list, this.text)) if (data !== null) said.add(keyOf(data));
    const fresh: Item[] = [];
    for (const { data, carried } of items) {
      if (data === null) return this.refuse(path, null);
      const isNew = !said.has(keyOf(data));
      if (isNew && !this.widens(list, data, path)) fresh.push({ data, carried });
      said.add(keyOf(data));
    }
    if (fresh.length === 0) return;
    const isBlock = isSeq(list) && !list.flow && list.items.length > 0;
    if (isBlock) this.grown.push(this.asLines(list, fresh));
    else this.append(into, key, fresh, path);
  }

  /** The same form near other words: these go to the words that it stands near already. */
  private widens(list: unknown, data: Data, path: string): boolean {
    if (path !== 'aliases' || !isSeq(list) || typeof data === 'string' || !('text' in data)) return false;
    const { context, ...form } = data;
    if (!isList(context)) return false;
    const same = list.items.find((item): item is YAMLMap => {
      const { context: near, ...one } = isMap(item) ? asRecord(dataOf(item)) : {};
      return near !== undefined && isList(near) && keyOf(one) === keyOf(form);
    });
    if (!same) return false;
    const words = context.map((word) => ({ data: word, carried: null }));
    this.addItems(same, 'context', words, new Set(), 'aliases.context');
    return true;
  }

  private asLines(list: YAMLSeq, items: readonly Item[]): Change {
    const column = columnOf(this.text, list.range?.[0] ?? 0);
    const lines = items.flatMap(({ data, carried }) =>
      carried ? linesAt(carried, column) : blockItem(data, column, 2, this.style),
    );
    return addItemLines(list, lines, this.text, this.style);
  }

  private append(into: YAMLMap, key: string, items: readonly Item[], path: string): void {
    const data = items.map((item) => item.data);
    const added = appendTo(into, key, data, this.text, this.style);
    if ('problem' in added) this.refuse(path, null);
    else (fieldOf(into, key) === undefined ? this.added : this.grown).push(...added);
  }

  /** A record within the entry grows by a new field of its own. */
  private newFields(path: string): Change[] {
    return path.includes('.') ? this.grown : this.added;
  }

  private refuse(field: string, values: Conflict['values']): void {
    this.conflicts.push({ field, values });
  }
}

const isList = (data: Data | undefined): data is readonly Data[] => Array.isArray(data);

const asRecord = (data: Data | null): Readonly<Record<string, Data>> =>
  data === null || typeof data === 'string' || isList(data) ? {} : (data as Readonly<Record<string, Data>>);

const startOf = (map: YAMLMap): number => {
  const key = map.items[0]?.key;
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
};
