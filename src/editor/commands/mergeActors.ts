import * as vscode from 'vscode';
import { ACTOR_TYPES } from '../../core/knowledge/model.js';
import type { EntrySummary } from '../../engine/entries.js';
import { targetAt } from '../language/mentionAt.js';
import { typeIcon } from '../icons.js';
import { typeName } from '../words.js';
import type { Command, Tools } from './command.js';
import { entryArgument } from './support/arguments.js';
import { askOne, askText } from './support/ask.js';
import { writeChanges } from './support/writeChanges.js';
import { ownFiles, pickKnowledgeFile } from './support/knowledgeFile.js';
import { pickEntry } from './support/pickEntry.js';
import { engineReady } from './support/ready.js';

/** Makes two actors one in all of the reader's files: one of the reader's own goes, its forms and all that refers to it go over. */
export const mergeActors: Command = async (tools, argument) => {
  const from = await ownActor(tools, argument);
  if (!from) return;
  const title = vscode.l10n.t('{0} is the same as whom? (that one is kept)', from.name);
  const into = await pickEntry(tools, title, ({ section, id }) => section === 'actor' && id !== from.id, {
    like: from.name,
  });
  if (!into) return;
  await writeChanges(tools, ownFiles(tools), (text) => tools.engine.ask('mergeActors', { text, from: from.id, into }));
};

/** Gives some forms of an actor to a new one. */
export const splitActor: Command = async (tools, argument) => {
  if (!(await engineReady(tools))) return;
  const entry = chosenActor(tools, argument) ?? (await pickEntry(tools, vscode.l10n.t('Split whom?'), isActor));
  if (!entry) return;
  const forms = await tools.engine.ask('forms', { id: entry.id });
  const items = forms.map((form) => ({ label: form.text, form }));
  const title = vscode.l10n.t('Which forms of {0} mean another actor? (1 of 3)', entry.name);
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  if (!chosen || chosen.length === 0) return;
  const name = await askText(vscode.l10n.t('The name of that actor (2 of 3)'), chosen[0]?.label ?? '');
  if (!name) return;
  // Whoever went under the same name is likely of the same kind.
  const types = [...ACTOR_TYPES].sort((a, b) => Number(b === entry.type) - Number(a === entry.type));
  const type = await askOne(vscode.l10n.t('What is {0}? (3 of 3)', name), types, (one) => ({
    label: typeName(one),
    iconPath: typeIcon(one),
  }));
  const file = type && (await pickKnowledgeFile(tools, undefined));
  if (!file) return;
  const split = { id: entry.id, name, type, forms: chosen.map(({ form }) => form) };
  await writeChanges(tools, [file], (text) => tools.engine.ask('splitActor', { text, split }));
};

const isActor = ({ section }: EntrySummary): boolean => section === 'actor';

/** The actor that a link or a node names, else the one at the cursor. */
function chosenActor(tools: Tools, argument: unknown): EntrySummary | undefined {
  const editor = vscode.window.activeTextEditor;
  const given =
    entryArgument(tools, argument) ?? (editor && targetAt(tools, editor.document, editor.selection.start)?.entry);
  return given && isActor(given) ? given : undefined;
}

/** One that stands in the reader's own files alone: what comes with the product stays. */
async function ownActor(tools: Tools, argument: unknown): Promise<EntrySummary | undefined> {
  if (!(await engineReady(tools))) return undefined;
  const own = new Set(ownFiles(tools).map((uri) => uri.toString()));
  const isOwn = async ({ id }: EntrySummary): Promise<boolean> =>
    (await tools.engine.ask('places', { id })).every(({ uri }) => own.has(uri));
  const given = chosenActor(tools, argument);
  if (given && (await isOwn(given))) return given;
  const picked = await pickEntry(
    tools,
    vscode.l10n.t('Which actor of your own files shall become another?'),
    (entry) => isActor(entry) && entry.origin === 'workspace',
  );
  if (!picked || (await isOwn(picked))) return picked;
  const message = vscode.l10n.t(
    '{0} comes with Policy Annotator, so it can only be the one that is kept.',
    picked.name,
  );
  void vscode.window.showInformationMessage(message);
  return undefined;
}
