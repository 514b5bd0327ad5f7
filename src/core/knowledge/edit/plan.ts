import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { KnowledgeEdit, NewActor } from '../edit.types.js';
import type { AliasKind } from '../model.js';
import { freeId } from '../slug.js';
import { planClaim, planLink } from './planClaim.js';
import { hasWord, NOTHING, oneLine } from './phrase.js';
import { fieldOf, textOf } from './places.js';
import type { Data } from './render.js';
import { entriesOf, idsOf, type Root } from './root.js';

type Problem = { readonly problem: string };

/** What is to be appended where. */
export interface Plan {
  readonly section: 'sources' | 'actors' | 'terms' | 'claims' | 'ignore';
  /** One behind the other. */
  readonly items: readonly Data[];
  /** Appends to a list of this entry in place of the section. */
  readonly into?: { readonly entry: YAMLMap; readonly key: string };
  /** Becomes a new field of this entry in place of that; without `items`. */
  readonly field?: { readonly entry: YAMLMap; readonly key: string; readonly data: Data };
}

/** Looks at the file as the steps before have left it. */
export type Step = (root: Root) => Plan | Problem;

/** The steps of an edit, and the id by which its entry is found again. */
export interface Planned {
  readonly id: string;
  readonly steps: readonly Step[];
}

export function planEdit(root: Root, edit: KnowledgeEdit, isTaken: (id: string) => boolean): Planned | Problem {
  const ids = idsOf(root.map);
  const newId = (name: string, also?: ReadonlySet<string>): string =>
    freeId(name, (id) => ids.has(id) || isTaken(id) || also?.has(id) === true);
  const one = (id: string, plan: Plan): Planned => ({ id, steps: [() => plan] });
  switch (edit.do) {
    case 'addActor':
      return planActors([edit], newId);
    case 'addActors':
      return planActors(edit.actors, newId);
    case 'removeAliases':
      return { id: edit.id, steps: [(now) => planRemoval(now, edit)] };
    case 'addTerm': {
      const name = oneLine(edit.name);
      const id = newId(name);
      return hasWord(name) ? one(id, { section: 'terms', items: [{ id, name, kind: edit.kind }] }) : NOTHING;
    }
    case 'addClaim':
      return planClaim(root, edit, newId, isTaken);
    case 'linkClaim':
      return planLink(root, edit, isTaken);
    case 'addIgnore': {
      const { text = '', quote = '', what, in: files } = edit;
      const phrase = oneLine(text === '' ? quote : text);
      if (!hasWord(phrase)) return NOTHING;
      const item = { ...(text === '' ? { quote: phrase } : { text: phrase }), what, ...(files && { in: files }) };
      return one('', { section: 'ignore', items: [item] });
    }
    case 'addAlias':
      return { id: edit.id, steps: [(now) => planAlias(now, edit)] };
  }
}

/** Each with an id that is free, also among one another. */
function planActors(
  actors: readonly NewActor[],
  newId: (name: string, also: ReadonlySet<string>) => string,
): Planned | Problem {
  const taken = new Set<string>();
  const items: Data[] = [];
  for (const { name: written, type, aliases = [], note } of actors) {
    const name = oneLine(written);
    if (!hasWord(name)) return NOTHING;
    const id = newId(name, taken);
    taken.add(id);
    const forms = aliases.map(({ text, kind }) => ({ text: oneLine(text), kind })).filter(({ text }) => text !== name);
    items.push({
      id,
      name,
      type,
      ...(forms.length > 0 && { aliases: forms.map(({ text, kind }) => aliasData(text, kind)) }),
      ...(note && { note: oneLine(note) }),
    });
  }
  const [first] = taken;
  return first === undefined ? NOTHING : { id: first, steps: [() => ({ section: 'actors', items })] };
}

const aliasData = (text: string, kind: AliasKind, context: readonly string[] = []): Data =>
  kind === 'name' && context.length === 0
    ? text
    : { text, ...(kind !== 'name' && { kind }), ...(context.length > 0 && { context }) };

/** Into the entry that has the id; where the entry is another file's, into one that adds to it. */
function planAlias(
  { map }: Root,
  { id, text, kind, context = [], name, section }: Extract<KnowledgeEdit, { do: 'addAlias' }>,
): Plan | Problem {
  const alias = oneLine(text);
  if (!hasWord(alias)) return NOTHING;
  const item = aliasData(alias, kind, context);
  const sections = section === 'actor' ? 'actors' : 'terms';
  const entry = entriesOf(map, sections).find((one) => textOf(one, 'id') === id);
  if (!entry) return { section: sections, items: [{ id, aliases: [item] }] };
  if (alias === name || aliasTexts(entry).includes(alias))
    return { problem: `“${alias}” is already a form of ${name}.` };
  return { section: sections, items: [item], into: { entry, key: 'aliases' } };
}

/** Into the entry that has the id, where there is one: beside what it takes away already. */
function planRemoval({ map }: Root, { id, aliases }: Extract<KnowledgeEdit, { do: 'removeAliases' }>): Plan | Problem {
  const section = 'actors';
  const entry = entriesOf(map, section).find((one) => textOf(one, 'id') === id);
  if (!entry) return { section, items: [{ id, remove: { aliases } }] };
  const removal = fieldOf(entry, 'remove');
  if (!removal) return { section, items: [], field: { entry, key: 'remove', data: { aliases } } };
  if (isMap(removal.value)) return { section, items: aliases, into: { entry: removal.value, key: 'aliases' } };
  return { problem: `“remove” of “${id}” is not written as it should be. Write “remove: {aliases: […]}” first.` };
}

function aliasTexts(entry: YAMLMap): string[] {
  const aliases = fieldOf(entry, 'aliases')?.value;
  if (!isSeq(aliases)) return [];
  return aliases.items.flatMap((one) =>
    isMap(one) ? (textOf(one, 'text') ?? []) : isScalar(one) ? String(one.value) : [],
  );
}
