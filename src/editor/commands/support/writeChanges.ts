import * as vscode from 'vscode';
import type { Span } from '../../../core/span.js';
import { rangeOf } from '../../language/mentionAt.js';
import { columnOf } from '../../navigation/reveal.js';
import type { Tools } from '../command.js';
import { mayChange, nameOf } from './consent.js';
import { reason } from './newFile.js';
import { showUnchanged } from './showUnchanged.js';

type Planned = { readonly changes: readonly (Span & { readonly text: string })[] } | { readonly problem: string };

/** Changes several of the reader's files as one step for Undo; none where one of them cannot be changed. The changed ones are opened, not saved, the cursor where the last one has changed. */
export async function writeChanges(
  { log }: Tools,
  uris: readonly vscode.Uri[],
  plan: (text: string) => Promise<Planned>,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const changed: { document: vscode.TextDocument; text: string; start: number }[] = [];
  for (const uri of uris) {
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const text = document.getText();
      const planned = await plan(text);
      if ('problem' in planned) return void showUnchanged(uri, planned.problem);
      if (planned.changes.length === 0) continue;
      if (!(await mayChange(uri))) return;
      changed.push({ document, text, start: Math.min(...planned.changes.map(({ start }) => start)) });
      for (const change of planned.changes) edit.replace(uri, rangeOf(document, change), change.text);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      return void showUnchanged(uri, reason(error));
    }
  }
  // Open before they are changed: unsaved text counts only where an editor shows it.
  // Beside the text that the reader is in, not over it.
  let editor: vscode.TextEditor | undefined;
  for (const { document } of changed) {
    const viewColumn = columnOf(document.uri) ?? editor?.viewColumn ?? vscode.ViewColumn.Beside;
    editor = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
  }
  const other = changed.find(({ document, text }) => document.getText() !== text);
  if (other) {
    const message = vscode.l10n.t('{0} has just changed. Try again in a moment.', nameOf(other.document.uri));
    return void vscode.window.showErrorMessage(message);
  }
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showErrorMessage(vscode.l10n.t('The editor refused the change; the file may be read-only.'));
  } else if (editor) {
    const start = editor.document.positionAt(changed.at(-1)?.start ?? 0);
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
