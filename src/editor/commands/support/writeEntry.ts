import * as vscode from 'vscode';
import type { EditResult, KnowledgeEdit } from '../../../core/knowledge/edit.types.js';
import { LineIndex } from '../../../core/text/lineIndex.js';
import { columnOf } from '../../navigation/reveal.js';
import type { Tools } from '../command.js';
import { mayChange, nameOf } from './consent.js';
import { pickKnowledgeFile } from './knowledgeFile.js';
import { reason } from './newFile.js';
import { showUnchanged } from './showUnchanged.js';

/**
 * Writes an entry into the user's knowledge file as it stands in the editor, saved or not, as one step that Undo takes
 * back, and opens the file there. It is not saved: the entry is in force at once all the same.
 */
export async function writeEntry(tools: Tools, edit: KnowledgeEdit, asked?: vscode.Uri): Promise<void> {
  const uri = await pickKnowledgeFile(tools, asked);
  if (!uri || !(await mayChange(uri))) return;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const text = document.getText();
      const result = await tools.engine.ask('edit', { text, edit });
      if ('problem' in result) return void showUnchanged(uri, result.problem);
      // Open before it is changed: unsaved text counts only where an editor shows it.
      const editor = await vscode.window.showTextDocument(document, {
        viewColumn: columnOf(document.uri) ?? vscode.ViewColumn.Beside,
        preview: false,
      });
      // It was changed meanwhile, on disk or by hand: the places would not be those that were meant.
      if (document.getText() !== text) continue;
      if (!(await vscode.workspace.applyEdit(asWorkspaceEdit(document, result)))) {
        const why = vscode.l10n.t('The editor refused the change; the file may be read-only.');
        return void showUnchanged(uri, why);
      }
      return select(editor, text, result);
    }
    void showUnchanged(uri, vscode.l10n.t('It is being changed by something else. Try again in a moment.'));
  } catch (error) {
    tools.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} was not changed. {1}', nameOf(uri), reason(error)));
  }
}

/** How often a change is planned anew because the file was changed while it was planned. */
const ATTEMPTS = 3;

function asWorkspaceEdit(document: vscode.TextDocument, { changes }: EditResult): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    changes.map(
      ({ start, end, text }) =>
        new vscode.TextEdit(new vscode.Range(document.positionAt(start), document.positionAt(end)), text),
    ),
  );
  return edit;
}

/** By line and column, not by offset: VS Code may have given the new lines other line ends. */
function select(editor: vscode.TextEditor, before: string, result: EditResult): void {
  const lines = new LineIndex(applied(before, result));
  const start = lines.positionAt(result.reveal.start);
  const end = lines.positionAt(result.reveal.end);
  editor.selection = new vscode.Selection(start.line, start.character, end.line, end.character);
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The text after the changes, whose offsets all relate to the text before them. */
function applied(text: string, { changes }: EditResult): string {
  let out = '';
  let from = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    out += text.slice(from, change.start) + change.text;
    from = change.end;
  }
  return out + text.slice(from);
}
