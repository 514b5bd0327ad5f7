import { applyChanges, difference, editKnowledge } from '../edit.js';
import { removeItem, removeKey } from '../fixes/remove.js';
import { idUses } from '../language/idUses.js';
import type { Actor, KnowledgeFile } from '../model.js';
import { parseKnowledgeFile } from '../parse.js';
import type { Change } from './insert.js';

type Result = { readonly changes: readonly Change[] } | { readonly problem: string };

/**
 * Makes two actors one in a file: whatever refers to `from` refers to `into`, whose form each name and alias of `from` becomes.
 * @returns the change, none where the file says nothing of `from`, or why a person has to do it.
 */
export function mergeInFile(text: string, from: string, into: { readonly id: string; readonly name: string }): Result {
  const file = parseKnowledgeFile(text).file;
  if (!file) return { problem: 'The file cannot be read now. Mend it first.' };
  const entry = file.actors.find(({ id }) => id === from);
  const both = entry !== undefined && file.actors.some(({ id }) => id === into.id);
  if (both && !areCarried(entry))
    return { problem: `“${from}” has more than aliases in this file. Move that to “${into.id}” by hand, then merge.` };
  const first = both ? takeOver(text, entry, into) : text;
  const renamed = first && replaceId(first, from, into.id, both);
  const after = renamed !== null && entry && !both ? asAddition(renamed, entry, into) : renamed;
  if (after === null)
    return { problem: 'The way this file is written leaves no place for the change. Merge them by hand.' };
  return { changes: after === text ? [] : [difference(text, after)] };
}

/** Names, aliases and the type go over by themselves; nothing else may be lost. */
const areCarried = ({ note, memberOf, roles, relations, sources, identifiers }: Actor): boolean => {
  const lists = [memberOf, roles, relations, sources ?? [], Object.keys(identifiers)];
  return note === undefined && lists.every(({ length }) => length === 0);
};

/** The forms go to the one that is kept, and the entry goes. */
function takeOver(text: string, entry: Actor, into: { readonly id: string; readonly name: string }): string | null {
  const after = withForms(text, entry, into);
  const left = parseKnowledgeFile(after).file?.actors.find(({ id }) => id === entry.id);
  const removed = left && removeItem(after, left.at);
  return removed ? applyChanges(after, [removed]) : null;
}

/** The entry adds to one of another file: it has no name and type of its own any more. */
function asAddition(text: string, entry: Actor, into: { readonly id: string; readonly name: string }): string | null {
  let after = text;
  for (const key of ['name', 'type'] as const) {
    const at = entryOf(after, into.id)?.scalars?.[key];
    if (!at) continue;
    const line = after.lastIndexOf(key, at.start);
    const removed = line < 0 ? null : removeKey(after, { start: line, end: line + key.length });
    if (!removed) return null;
    after = applyChanges(after, [removed]);
  }
  return withForms(after, { ...entry, aliases: [] }, into);
}

const entryOf = (text: string, id: string): KnowledgeFile['actors'][number] | undefined =>
  parseKnowledgeFile(text).file?.actors.find((one) => one.id === id);

/** A form that is there already changes nothing. */
function withForms(
  text: string,
  { name, aliases }: Actor,
  into: { readonly id: string; readonly name: string },
): string {
  const forms = [...(name === undefined ? [] : [{ text: name, kind: 'name' as const, context: [] }]), ...aliases];
  return forms.reduce((now, { text: form, kind, context }) => {
    const result = editKnowledge(now, { do: 'addAlias', ...into, section: 'actor', text: form, kind, context });
    return 'problem' in result ? now : applyChanges(now, result.changes);
  }, text);
}

function replaceId(text: string, from: string, to: string, onlyReferences: boolean): string | null {
  const { file } = parseKnowledgeFile(text);
  if (!file) return null;
  const uses = idUses(file, text).filter(
    ({ id, isOwn, isSource }) => id === from && !isSource && !(onlyReferences && isOwn),
  );
  return applyChanges(
    text,
    uses.map(({ start, end }) => ({ start, end, text: to })),
  );
}
