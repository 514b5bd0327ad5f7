import * as vscode from 'vscode';
import type { EntrySummary } from '../../engine/entries.js';
import { idAt } from '../language/definition.js';
import { targetAt } from '../language/mentionAt.js';
import { mentionLocations, openMentions } from '../language/references.js';
import type { Command, Tools } from './command.js';
import { entryArgument } from './support/arguments.js';
import { pickEntry } from './support/pickEntry.js';
import { engineReady } from './support/ready.js';

/** Lists the places of an entry in the open texts and, unless the second argument is "open", in the folder's others, as references are listed. */
export const showMentionsEverywhere: Command = async (tools, argument, where) => {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !(await engineReady(tools))) return;
  const entry =
    entryArgument(tools, argument) ??
    (await entryAtCursor(tools, editor)) ??
    (await pickEntry(tools, vscode.l10n.t('Mentions of which actor, term or claim?'), () => true));
  if (!entry) return;
  const found = where === 'open' ? openMentions(tools, entry.id).locations : await mentionLocations(tools, entry.id);
  if (found.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No text has {0}.', entry.name));
    return;
  }
  const { document, selection } = editor;
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, selection.active, found);
};

async function entryAtCursor(tools: Tools, editor: vscode.TextEditor): Promise<EntrySummary | undefined> {
  const { document, selection } = editor;
  if (!tools.knowledgeFiles.isKnowledgeFile(document)) return targetAt(tools, document, selection.active)?.entry;
  const id = await idAt(tools, document, selection.active);
  return id === null ? undefined : tools.engine.entries.byId(id);
}

/** Looks the folder's texts through, so that knowledge files tell how often each entry is met in them. */
export const countInFolder: Command = async (tools) => {
  if (await engineReady(tools)) await tools.workspaceMentions.counts();
};
