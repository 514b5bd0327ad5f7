import { applyChanges, difference, editKnowledge } from '../edit.js';
import type { NewAlias } from '../edit.types.js';
import { removeItem, removeKey } from '../fixes/remove.js';
import type { Actor, ActorType } from '../model.js';
import { parseKnowledgeFile } from '../parse.js';
import type { Change } from './insert.js';

export interface Split {
  /** The actor that gives forms away. */
  readonly id: string;
  /** The new one. */
  readonly name: string;
  readonly type: ActorType;
  readonly forms: readonly NewAlias[];
}

/** Gives some forms of an actor to a new one: taken out of the entry where this file has them, taken away by `remove` where another has. */
export function splitInFile(
  text: string,
  { id, name, type, forms }: Split,
  isTaken: (id: string) => boolean,
): { readonly changes: readonly Change[] } | { readonly problem: string } {
  let after = text;
  const elsewhere: string[] = [];
  for (const form of forms) {
    const taken = takenOut(after, id, form.text);
    if (taken === null) elsewhere.push(form.text);
    else after = taken;
  }
  if (elsewhere.length > 0) {
    const removed = editKnowledge(after, { do: 'removeAliases', id, aliases: elsewhere });
    if ('problem' in removed) return removed;
    after = applyChanges(after, removed.changes);
  }
  const aliases = forms.filter((form) => form.text !== name);
  const added = editKnowledge(after, { do: 'addActor', name, type, aliases }, isTaken);
  if ('problem' in added) return added;
  return { changes: [difference(text, applyChanges(after, added.changes))] };
}

const actorIn = (text: string, id: string): Actor | undefined =>
  parseKnowledgeFile(text).file?.actors.find((one) => one.id === id);

/** The text without a form; null where the entry has it not in this file. */
function takenOut(text: string, id: string, form: string): string | null {
  const aliases = actorIn(text, id)?.aliases ?? [];
  const alias = aliases.find((one) => one.text === form);
  if (!alias) return null;
  const key = text.lastIndexOf('aliases', alias.at.start);
  const change = aliases.length > 1 ? removeItem(text, alias.at) : removeKey(text, { start: key, end: key + 1 });
  return change && applyChanges(text, [change]);
}
