import type { Knowledge } from '../knowledge.js';
import type { ReferenceTarget } from '../model.js';
import type { Shape } from '../shape.js';
import { knowledgeFile } from '../shapes/file.js';
import type { MetForm } from '../propose/metForms.js';
import { completeAlias, type AliasPlace } from './completeAlias.js';
import { keyPathAt } from './keyPath.js';
import { keysBeside } from './keysBeside.js';

export interface Completion {
  readonly text: string;
  /** The name behind an id or another form, or what a key is for. */
  readonly detail: string;
  /** `form`: words of a text. */
  readonly what: 'id' | 'value' | 'key' | 'form';
  /** What is written, where that is not the text as it is. */
  readonly insert?: string;
  /** How often the open texts have a form. */
  readonly count?: number;
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

export interface Offered {
  /** Keys and words of closed lists too: only where no YAML support gives them by the schema. */
  readonly schema: boolean;
  /** Names in no file that the open texts have, the most frequent first. */
  readonly met: () => readonly MetForm[];
}

/**
 * What may be written at a place of a knowledge file: ids where records are referred to, forms of texts where an entry is named, words of closed lists, keys.
 * @param before the text up to the cursor, parsed or not.
 */
export function complete(before: string, knowledge: Knowledge, wanted: Offered): Completions {
  const { keys, typed, isKey } = keyPathAt(before);
  const shape = shapeAt(keys);
  if (!shape) return NONE;
  if (shape.is === 'text' && shape.form === 'alias') return formsFor(before, typed, 'value', knowledge, wanted);
  if (shape.is === 'text' && shape.form === 'patternWord') {
    return typed.startsWith('@') ? idsFor(['actor', 'term'], typed.slice(1), knowledge) : NONE;
  }
  if (shape.is === 'text' && shape.form === 'reference') return idsFor(shape.to ?? [], typed, knowledge);
  if (shape.is === 'record') {
    const short = shape.short === undefined ? undefined : shape.fields[shape.short]?.shape;
    const ids = short?.is === 'text' ? shortFor(short, before, typed, knowledge, wanted) : NONE;
    const has = keysBeside(before);
    const fields = wanted.schema && isKey ? Object.entries(shape.fields).filter(([key]) => !has.has(key)) : [];
    const named = fields.map(([text, { description }]): Completion => ({ text, detail: description, what: 'key' }));
    return { ...ids, items: [...ids.items, ...fitting(named, typed)], replaces: typed.length };
  }
  if (shape.is !== 'choice' || !wanted.schema || isKey) return NONE;
  const values = shape.of.map((text): Completion => ({ text, detail: '', what: 'value' }));
  return { items: fitting(values, typed), replaces: typed.length, isIncomplete: false };
}

/** What may stand in the place of a record: its one field that says enough by itself. */
function shortFor(
  short: Shape & { readonly is: 'text' },
  before: string,
  typed: string,
  knowledge: Knowledge,
  wanted: Offered,
): Completions {
  if (short.to) return idsFor(short.to, typed, knowledge);
  return short.form === 'alias' ? formsFor(before, typed, 'item', knowledge, wanted) : NONE;
}

function formsFor(
  before: string,
  typed: string,
  place: AliasPlace,
  knowledge: Knowledge,
  { met }: Offered,
): Completions {
  const items = completeAlias(before, typed, place, knowledge, met());
  return { items: items.slice(0, MOST), replaces: typed.length, isIncomplete: items.length > MOST };
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

/** Those whose id begins with what is typed before those that hold it in their id or name; of both the reader's own first, who are few among thousands. */
function idsFor(targets: readonly ReferenceTarget[], typed: string, knowledge: Knowledge): Completions {
  const asked = typed.toLowerCase();
  const begins: Completion[] = [];
  const holds: Completion[] = [];
  const take = (text: string, detail: string): void => {
    if (text.startsWith(asked)) begins.push({ text, detail, what: 'id' });
    else if (text.includes(asked) || detail.toLowerCase().includes(asked)) holds.push({ text, detail, what: 'id' });
  };
  const takeAll = (own: boolean): void => {
    for (const entry of knowledge.entries) {
      if ((entry.origin === 'workspace') !== own || !targets.includes(entry.section)) continue;
      take(entry.id, entry.section === 'claim' ? entry.statement : entry.name);
    }
  };
  takeAll(true);
  takeAll(false);
  if (targets.includes('source')) for (const [id, { title = '' }] of knowledge.sources) take(id, title);
  const items = [...begins, ...holds];
  return { items: items.slice(0, MOST), replaces: typed.length, isIncomplete: items.length > MOST };
}
