import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { KnowledgeEdit } from '../edit.types.js';
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
  readonly item: Data;
  /** Appends to a list of this entry in place of the section. */
  readonly into?: { readonly entry: YAMLMap; readonly key: string };
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
  const newId = (name: string): string => freeId(name, (id) => ids.has(id) || isTaken(id));
  const one = (id: string, plan: Plan): Planned => ({ id, steps: [() => plan] });
  switch (edit.do) {
    case 'addActor': {
      const name = oneLine(edit.name);
      const aliases = (edit.aliases ?? []).map(oneLine).filter((alias) => alias !== name);
      const id = newId(name);
      const item = { id, name, type: edit.type, ...(aliases.length > 0 && { aliases }) };
      return hasWord(name) ? one(id, { section: 'actors', item }) : NOTHING;
    }
    case 'addTerm': {
      const name = oneLine(edit.name);
      const id = newId(name);
      return hasWord(name) ? one(id, { section: 'terms', item: { id, name, kind: edit.kind } }) : NOTHING;
    }
    case 'addClaim':
      return planClaim(root, edit, newId, isTaken);
    case 'linkClaim':
      return planLink(root, edit, isTaken);
    case 'addIgnore': {
      const { text = '', quote = '', what } = edit;
      const phrase = oneLine(text === '' ? quote : text);
      if (!hasWord(phrase)) return NOTHING;
      return one('', { section: 'ignore', item: text === '' ? { quote: phrase, what } : { text: phrase, what } });
    }
    case 'addAlias':
      return { id: edit.id, steps: [(now) => planAlias(now, edit)] };
  }
}

/** Into the entry that has the id; where the entry is another file's, into one that adds to it. */
function planAlias(
  { map }: Root,
  { id, text, kind, name, section }: Extract<KnowledgeEdit, { do: 'addAlias' }>,
): Plan | Problem {
  const alias = oneLine(text);
  if (!hasWord(alias)) return NOTHING;
  const item = kind === 'name' ? alias : { text: alias, kind };
  const sections = section === 'actor' ? 'actors' : 'terms';
  const entry = entriesOf(map, sections).find((one) => textOf(one, 'id') === id);
  if (!entry) return { section: sections, item: { id, aliases: [item] } };
  if (alias === name || aliasTexts(entry).includes(alias))
    return { problem: `“${alias}” is already a form of ${name}.` };
  return { section: sections, item, into: { entry, key: 'aliases' } };
}

function aliasTexts(entry: YAMLMap): string[] {
  const aliases = fieldOf(entry, 'aliases')?.value;
  if (!isSeq(aliases)) return [];
  return aliases.items.flatMap((one) =>
    isMap(one) ? (textOf(one, 'text') ?? []) : isScalar(one) ? String(one.value) : [],
  );
}
