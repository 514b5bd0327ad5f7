import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Span } from '../span.js';
import type { EditResult, KnowledgeEdit } from './edit.types.js';
import { appendTo, type Change, type Insertion } from './edit/insert.js';
import { fieldOf, textOf } from './edit/places.js';
import { blockItem, type Data } from './edit/render.js';
import { entriesOf, idsOf, openRoot, type Root } from './edit/root.js';
import type { KnowledgeFile } from './model.js';
import { parseKnowledgeFile } from './parse.js';
import { tell, type Problem } from './problem.js';
import { freeId } from './slug.js';

type Result = EditResult | { readonly problem: string };
type AddAlias = Extract<KnowledgeEdit, { do: 'addAlias' }>;

/** What is to be appended where, and how it is found again. */
interface Plan {
  readonly section: 'actors' | 'terms' | 'claims' | 'ignore';
  readonly item: Data;
  readonly id: string;
  /** Appends to a list of this entry in place of the section. */
  readonly into?: { readonly entry: YAMLMap; readonly key: string };
}

/**
 * Adds to a knowledge file by inserting text: what stands there keeps its comments, order, quotes and line ends.
 * @param isTaken ids of other files, which a new entry must not have
 * @returns the changes and where the new entry will stand, or why nothing can be changed, for people. Never throws.
 */
export function editKnowledge(
  text: string,
  edit: KnowledgeEdit,
  isTaken: (id: string) => boolean = () => false,
): Result {
  const root = openRoot(text);
  if ('problem' in root) return root;
  const plan = planFor(root, edit, isTaken);
  if ('problem' in plan) return plan;
  const changes = insert(root, plan, text);
  return 'problem' in changes ? changes : check(text, changes, edit, plan.id);
}

function planFor(root: Root, edit: KnowledgeEdit, isTaken: (id: string) => boolean): Plan | { problem: string } {
  const ids = idsOf(root.map);
  const newId = (name: string): string => freeId(name, (id) => ids.has(id) || isTaken(id));
  switch (edit.do) {
    case 'addActor': {
      const name = oneLine(edit.name);
      const aliases = (edit.aliases ?? []).map(oneLine).filter((alias) => alias !== name);
      const id = newId(name);
      const item = { id, name, type: edit.type, ...(aliases.length > 0 && { aliases }) };
      return WORD.test(name) ? { section: 'actors', item, id } : NOTHING;
    }
    case 'addTerm': {
      const name = oneLine(edit.name);
      const id = newId(name);
      return WORD.test(name) ? { section: 'terms', item: { id, name, kind: edit.kind }, id } : NOTHING;
    }
    case 'addClaim': {
      const statement = oneLine(edit.statement);
      const positions = (edit.positions ?? []).map(({ actor, stance }) => ({ actor, stance }));
      const id = newId(statement.split(' ').slice(0, 6).join(' '));
      const item = { id, statement, ...(positions.length > 0 && { positions }) };
      return WORD.test(statement) ? { section: 'claims', item, id } : NOTHING;
    }
    case 'addIgnore': {
      const { text = '', quote = '', what } = edit;
      const phrase = oneLine(text === '' ? quote : text);
      if (!WORD.test(phrase)) return NOTHING;
      return { section: 'ignore', item: text === '' ? { quote: phrase, what } : { text: phrase, what }, id: '' };
    }
    case 'addAlias':
      return planAlias(root, edit);
  }
}

/** Into the entry that has the id; where the entry is another file's, into one that adds to it. */
function planAlias({ map }: Root, { id, text, kind, name, section }: AddAlias): Plan | { problem: string } {
  const alias = oneLine(text);
  if (!WORD.test(alias)) return NOTHING;
  const item = kind === 'name' ? alias : { text: alias, kind };
  const sections = section === 'actor' ? 'actors' : 'terms';
  const entry = entriesOf(map, sections).find((one) => textOf(one, 'id') === id);
  if (!entry) return { section: sections, item: { id, aliases: [item] }, id };
  if (alias === name || aliasTexts(entry).includes(alias))
    return { problem: `“${alias}” is already a form of ${name}.` };
  return { section: sections, item, id, into: { entry, key: 'aliases' } };
}

function aliasTexts(entry: YAMLMap): string[] {
  const aliases = fieldOf(entry, 'aliases')?.value;
  if (!isSeq(aliases)) return [];
  return aliases.items.flatMap((one) =>
    isMap(one) ? (textOf(one, 'text') ?? []) : isScalar(one) ? String(one.value) : [],
  );
}

function insert({ map, style }: Root, { section, item, into }: Plan, text: string): Insertion {
  if (into) return appendTo(into.entry, into.key, item, text, style);
  if (map) return appendTo(map, section, item, text, style);
  const { eol } = style;
  const lines = ['version: 1', `${section}:`, ...blockItem(item, style.listIndent, 2, style), ''];
  const lead = text === '' || /[\n\uFEFF]$/.test(text) ? '' : eol;
  return [{ start: text.length, end: text.length, text: lead + lines.join(eol) }];
}

/** Reads the text as it will be: what would break the file, or be left out of it, is not written. */
function check(text: string, changes: readonly Change[], edit: KnowledgeEdit, id: string): Result {
  const edited = applyChanges(text, changes);
  const after = parseKnowledgeFile(edited);
  const before = parseKnowledgeFile(text);
  const known = new Map<string, number>();
  for (const problem of before.problems) known.set(kindOf(problem), (known.get(kindOf(problem)) ?? 0) + 1);
  const worse = after.problems.find((problem) => {
    const left = (known.get(kindOf(problem)) ?? 0) - 1;
    known.set(kindOf(problem), left);
    return problem.severity === 'error' && left < 0;
  });
  if (worse) return { problem: tell(worse) };
  const reveal = after.file && placeOf(after.file, edit, id);
  return reveal
    ? { changes, reveal, id }
    : { problem: 'The way this file is written leaves no place to add to. Add the entry by hand.' };
}

const kindOf = ({ code, args }: Problem): string => `${code} ${args.join(' ')}`;

function placeOf(file: KnowledgeFile, edit: KnowledgeEdit, id: string): Span | undefined {
  switch (edit.do) {
    case 'addActor':
      return file.actors.find((actor) => actor.id === id)?.at;
    case 'addTerm':
      return file.terms.find((term) => term.id === id)?.at;
    case 'addClaim':
      return file.claims.find((claim) => claim.id === id)?.at;
    case 'addIgnore':
      return file.ignore.at(-1)?.at;
    case 'addAlias': {
      const entry = [...file.actors, ...file.terms].find((one) => one.id === id);
      return entry?.aliases.find((alias) => alias.text === oneLine(edit.text))?.at;
    }
  }
}

/** The text after the changes, which relate to the text before and do not overlap. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at);
}

const WORD = /[\p{L}\p{N}]/u;
const NOTHING = { problem: 'There is nothing to add: the selection has no letter and no digit.' };
/** A selection may run over line ends of the text it is taken from. */
const oneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').trim();
