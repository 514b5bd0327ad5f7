import type { Knowledge } from '../knowledge.js';
import type { ReferenceTarget } from '../model.js';
import type { Shape } from '../shape.js';
import { knowledgeFile } from '../shapes/file.js';
import { keyPathAt } from './keyPath.js';

export interface Completion {
  readonly text: string;
  /** The name behind an id, or what a key is for. */
  readonly detail: string;
  readonly what: 'id' | 'value' | 'key';
}

export interface Completions {
  readonly items: readonly Completion[];
  /** How many UTF-16 units before the cursor they replace. */
  readonly replaces: number;
  /** More would fit: ask again when more is typed. */
  readonly isIncomplete: boolean;
}

const MOST = 100;
const NONE: Completions = { items: [], replaces: 0, isIncomplete: false };

/**
 * What may be written at a place of a knowledge file: ids where records are referred to, words of closed lists, keys.
 * @param before the text up to the cursor, parsed or not. @param wanted keys and words only where no YAML support gives them by the schema.
 */
export function complete(before: string, knowledge: Knowledge, wanted: { readonly schema: boolean }): Completions {
  const { keys, typed, isKey } = keyPathAt(before);
  const shape = shapeAt(keys);
  if (!shape) return NONE;
  if (shape.is === 'text' && shape.form === 'patternWord') {
    return typed.startsWith('@') ? idsFor(['actor', 'term'], typed.slice(1), knowledge) : NONE;
  }
  if (shape.is === 'text' && shape.form === 'reference') return idsFor(shape.to ?? [], typed, knowledge);
  if (shape.is === 'record') {
    const short = shape.short === undefined ? undefined : shape.fields[shape.short]?.shape;
    const ids = short?.is === 'text' && short.to ? idsFor(short.to, typed, knowledge) : NONE;
    const fields = wanted.schema && isKey ? Object.entries(shape.fields) : [];
    const named = fields.map(([text, { description }]): Completion => ({ text, detail: description, what: 'key' }));
    return { ...ids, items: [...ids.items, ...fitting(named, typed)], replaces: typed.length };
  }
  if (shape.is !== 'choice' || !wanted.schema || isKey) return NONE;
  const values = shape.of.map((text): Completion => ({ text, detail: '', what: 'value' }));
  return { items: fitting(values, typed), replaces: typed.length, isIncomplete: false };
}

/** The shape of what stands under these keys, of a list that of its items. */
function shapeAt(keys: readonly string[]): Shape | null {
  let shape: Shape = knowledgeFile;
  for (const key of keys) {
    const field: Shape | undefined = shape.is === 'record' ? shape.fields[key]?.shape : undefined;
    if (!field) return null;
    shape = itemOf(field);
  }
  return shape;
}

const itemOf = (shape: Shape): Shape => (shape.is === 'list' ? itemOf(shape.of) : shape);

const fitting = (all: readonly Completion[], typed: string): Completion[] =>
  all.filter(({ text }) => text.toLowerCase().startsWith(typed.toLowerCase()));

/** Those whose id begins with what is typed before those that hold it in their id or name. */
function idsFor(targets: readonly ReferenceTarget[], typed: string, knowledge: Knowledge): Completions {
  const asked = typed.toLowerCase();
  const begins: Completion[] = [];
  const holds: Completion[] = [];
  const take = (text: string, detail: string): void => {
    if (text.startsWith(asked)) begins.push({ text, detail, what: 'id' });
    else if (text.includes(asked) || detail.toLowerCase().includes(asked)) holds.push({ text, detail, what: 'id' });
  };
  for (const entry of knowledge.entries) {
    if (targets.includes(entry.section)) take(entry.id, entry.section === 'claim' ? entry.statement : entry.name);
  }
  if (targets.includes('source')) for (const [id, { title = '' }] of knowledge.sources) take(id, title);
  const items = [...begins, ...holds];
  return { items: items.slice(0, MOST), replaces: typed.length, isIncomplete: items.length > MOST };
}
