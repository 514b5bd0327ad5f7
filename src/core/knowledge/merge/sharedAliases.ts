import type { MergedEntry } from '../knowledge.js';
import type { Span } from '../../span.js';
import type { FileReport } from './fileReport.js';
import type { FileToMerge } from './input.js';

interface User {
  readonly uri: string;
  readonly at: Span;
  readonly text: string;
  readonly id: string;
  readonly hasContext: boolean;
}

/**
 * Tells the aliases of the user's files that also stand for another actor or term, where no context decides.
 * Shared aliases among the bundled entries are left to the reading of a text.
 */
export function checkSharedAliases(
  files: readonly FileToMerge[],
  entries: readonly MergedEntry[],
  report: FileReport,
): void {
  const own = usersForms(files, new Map(entries.map((entry) => [entry.id, entry])));
  if (own.length === 0) return;
  const wanted = new Set(own.map(({ text }) => key(text)));
  const bearers = new Map<string, MergedEntry[]>();
  for (const entry of entries) {
    if (entry.section === 'claim') continue;
    for (const form of new Set([entry, ...entry.aliases].filter(lacksContext).map((form) => key(formText(form))))) {
      if (!wanted.has(form)) continue;
      const known = bearers.get(form);
      if (known) known.push(entry);
      else bearers.set(form, [entry]);
    }
  }
  for (const form of own) {
    const others = form.hasContext ? [] : (bearers.get(key(form.text)) ?? []).filter(({ id }) => id !== form.id);
    if (others.length > 0) report.add(form.uri, 'alias-shared', form.at, form.text, tellOthers(others));
  }
}

/** Names and aliases as the user's files have them, of entries in force. */
function usersForms(files: readonly FileToMerge[], inForce: ReadonlyMap<string, MergedEntry>): User[] {
  const forms: User[] = [];
  for (const { uri, origin, file } of files) {
    if (origin !== 'workspace') continue;
    for (const { id, idAt, name, aliases, scalars } of [...file.actors, ...file.terms]) {
      const entry = inForce.get(id);
      if (!entry || entry.section === 'claim') continue;
      if (name !== undefined && name === entry.name)
        forms.push({ uri, at: scalars?.['name'] ?? idAt, text: name, id, hasContext: false });
      for (const alias of aliases)
        if (entry.aliases.includes(alias))
          forms.push({ uri, at: alias.at, text: alias.text, id, hasContext: alias.context.length > 0 });
    }
  }
  return forms;
}

type Form = { readonly name: string } | { readonly text: string; readonly context: readonly string[] };
const formText = (form: Form): string => ('text' in form ? form.text : form.name);
const lacksContext = (form: Form): boolean => !('context' in form) || form.context.length === 0;

/** Case counts only in forms that are all capitals: "US" is not "us". */
const key = (text: string): string => (text === text.toUpperCase() ? text : text.toLowerCase());

function tellOthers(others: readonly MergedEntry[]): string {
  const names = others.slice(0, 3).map((entry) => (entry.section === 'claim' ? entry.statement : entry.name));
  return others.length > 3 ? `${names.join(', ')} …` : names.join(', ');
}
