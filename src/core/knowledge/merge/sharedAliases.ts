import type { Knowledge, MergedActor, MergedTerm } from '../knowledge.js';
import type { Alias } from '../model.js';
import type { FileReport } from './fileReport.js';
import type { FileToMerge } from './input.js';

type Bearer = MergedActor | MergedTerm;
type Merged = Pick<Knowledge, 'entries' | 'own' | 'byId' | 'pack'>;

/**
 * Tells the forms in the user's files that also stand for another actor or term, where no context decides.
 * Forms shared among the bundled entries alone are left to the reading of a text.
 */
export function checkSharedAliases(files: readonly FileToMerge[], known: Merged, report: FileReport): void {
  if (!files.some(({ origin }) => origin === 'workspace')) return;
  const shared = findShared(known);
  if (shared.size === 0) return;
  for (const { uri, origin, file } of files) {
    if (origin !== 'workspace') continue;
    for (const { id, idAt, name, aliases, scalars } of [...file.actors, ...file.terms]) {
      const entry = known.entries[known.byId.get(id) ?? -1];
      if (!entry || entry.section === 'claim') continue;
      const tellOthers = (form: string, at: Alias['at']) => {
        const names = othersOf(entry, shared.get(key(form)) ?? []);
        if (names.length > 0) report.add(uri, 'alias-shared', at, form, shorten(names));
      };
      if (name !== undefined && name === entry.name) tellOthers(name, scalars?.['name'] ?? idAt);
      const undecided = aliases.filter(({ text, context }) => context.length === 0 && shared.has(key(text)));
      // A later file may have taken an alias away again.
      const kept = undecided.length > 0 ? new Set(entry.aliases) : null;
      for (const alias of undecided) if (kept?.has(alias)) tellOthers(alias.text, alias.at);
    }
  }
}

const NO_ALIAS = { text: '', kind: 'except', entry: -1, context: [] } as const;

/** The forms without a context that several entries have, with those entries. */
function findShared({ entries, own, pack }: Merged): ReadonlyMap<string, readonly Bearer[]> {
  const first = new Map<string, Bearer>();
  const shared = new Map<string, Bearer[]>();
  const add = (form: string, entry: Bearer): void => {
    const formKey = key(form);
    const bearer = first.get(formKey);
    if (bearer === undefined) first.set(formKey, entry);
    else if (bearer !== entry) {
      const bearers = shared.get(formKey);
      if (bearers === undefined) shared.set(formKey, [bearer, entry]);
      else if (bearers.at(-1) !== entry) bearers.push(entry);
    }
  };
  for (const number of own) {
    const entry = entries[number];
    if (!entry || entry.section === 'claim') continue;
    add(entry.name, entry);
    for (const { text, context } of entry.aliases) if (context.length === 0) add(text, entry);
  }
  // Of the pack, what nobody else is called by is nobody's concern here.
  for (const [number, form] of pack?.aliases.allTexts().entries() ?? []) {
    if (!pack || number >= pack.aliases.written || !first.has(key(form))) continue;
    const { text, kind, entry: actor, context } = pack.aliases.at(number) ?? NO_ALIAS;
    const bearer = pack.actors[actor];
    if (bearer && entries[actor] === bearer && kind !== 'except' && context.length === 0) add(text, bearer);
  }
  return shared;
}

/** Case counts only in short forms that are all capitals: "US" is not "us". */
function key(text: string): string {
  return text.length <= 8 && text === text.toUpperCase() ? text : text.toLowerCase();
}

/** The names of a few others: enough to name, and to know that there are more. */
function othersOf(entry: Bearer, bearers: readonly Bearer[]): string[] {
  const names: string[] = [];
  for (const other of bearers) {
    if (names.length > 3) break;
    if (other !== entry) names.push(other.name);
  }
  return names;
}

const shorten = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : names.join(', ');
