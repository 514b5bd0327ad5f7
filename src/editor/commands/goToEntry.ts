import * as vscode from 'vscode';
import { targetAt } from '../language/mentionAt.js';
import { reveal } from '../navigation/reveal.js';
import type { Command, Tools } from './command.js';
import { entryArgument } from './support/arguments.js';
import { pickEntry } from './support/pickEntry.js';
import { engineReady } from './support/ready.js';

/** Opens an entry where it is written, the user's own file before the bundled one: that at the cursor, else one to choose. */
export const goToEntry: Command = async (tools, argument) => {
  if (!(await engineReady(tools))) return;
  const entry =
    entryArgument(tools, argument) ??
    entryAtCursor(tools) ??
    (await pickEntry(tools, vscode.l10n.t('Go to which entry?'), () => true));
  if (!entry) return;
  const place = (await tools.engine.ask('places', { id: entry.id })).at(-1);
  if (!place) {
    void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” is in no knowledge file any more.', entry.name));
    return;
  }
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
  await reveal(document, place, { as: 'caret', preserveFocus: false });
};

function entryAtCursor(tools: Tools) {
  const { editor } = tools.current;
  return editor && editor === vscode.window.activeTextEditor
    ? targetAt(tools, editor.document, editor.selection.start)?.entry
    : undefined;
}
