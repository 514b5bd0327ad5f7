import { applyChanges, difference, editKnowledge } from '../edit.js';
import { removeItem, removeKey } from '../fixes/remove.js';
import { idUses } from '../language/idUses.js';
import type { Actor, KnowledgeFile } from '../model.js';
import { parseKnowledgeFile } from '../parse.js';
import { lostComments } from './comments.js';
import type { Change } from './insert.js';
import { takeOver, type Conflict } from './mergeEntries.js';
import { columnOf, contentEnd, lineEnd, textOf } from './places.js';
import { entriesOf, openRoot } from './root.js';

type Result = { readonly changes: readonly Change[] } | { readonly problem: string };

/**
 * Makes two actors one in a file: whatever refers to `from` refers to `into`, which says all that `from` said, whose names and aliases are its forms.
 * @returns the change, none where the file says nothing of `from`, or why a person has to do it.
 */
export function mergeInFile(text: string, from: string, into: { readonly id: string; readonly name: string }): Result {
  const { file } = parseKnowledgeFile(text);
  if (!file) return { problem: 'The file cannot be read now. Mend it first.' };
  const entry = file.actors.find(({ id }) => id === from);
  const both = entry !== undefined && file.actors.some(({ id }) => id === into.id);
  const first = both ? asOne(text, entry, into) : text;
  if (typeof first !== 'string') return first ?? { problem: NO_PLACE };
  const renamed = replaceId(first, from, into.id, both);
  const after = renamed !== null && entry && !both ? asAddition(renamed, entry, into) : renamed;
  if (after === null || errorsIn(after) > errorsIn(text)) return { problem: NO_PLACE };
  return { changes: after === text ? [] : [difference(text, after)] };
}

const NO_PLACE = 'The way this file is written leaves no place for the change. Merge them by hand.';

const errorsIn = (text: string): number =>
  parseKnowledgeFile(text).problems.filter(({ severity }) => severity === 'error').length;

/** All that the entry says goes to the one that is kept, and the entry goes; comments that have no other place follow behind. */
function asOne(
  text: string,
  entry: Actor,
  into: { readonly id: string; readonly name: string },
): string | { readonly problem: string } | null {
  const root = openRoot(text);
  if ('problem' in root) return root;
  const actors = entriesOf(root.map, 'actors');
  const [kept, other] = [into.id, entry.id].map((id) => actors.find((one) => textOf(one, 'id') === id));
  if (!kept || !other) return null;
  const { changes, conflicts } = takeOver(kept, other, into.name, text, root.style);
  if (conflicts.length > 0) return { problem: tellConflicts(conflicts, entry.id, into.id) };
  const after = applyChanges(text, changes);
  const left = entryOf(after, entry.id);
  const removed = left && removeItem(after, left.at);
  if (!removed) return null;
  const without = applyChanges(after, [removed]);
  return withComments(without, lostComments(text, without), into.id);
}

/** What a person has to settle: both say something, and not the same. */
function tellConflicts(conflicts: readonly Conflict[], from: string, into: string): string {
  const told = conflicts.map(({ field, values }) =>
    values ? `“${field}” (“${values[0]}” and “${values[1]}”)` : `“${field}”`,
  );
  return `“${into}” and “${from}” say something else of ${told.join(', ')}. Settle that in the file, then merge them.`;
}

/** Comments in lines of their own behind an entry. */
function withComments(text: string, comments: readonly string[], id: string): string | null {
  const root = openRoot(text);
  const entry = 'problem' in root ? undefined : entriesOf(root.map, 'actors').find((one) => textOf(one, 'id') === id);
  if (comments.length === 0) return text;
  if ('problem' in root || !entry?.range) return null;
  const { eol } = root.style;
  const { at } = contentEnd(entry, text);
  const indent = ' '.repeat(columnOf(text, entry.range[0]));
  const end = lineEnd(text, at);
  const lines = comments.map((comment) => eol + indent + comment).join('');
  return applyChanges(text, [{ start: end, end, text: lines }]);
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
