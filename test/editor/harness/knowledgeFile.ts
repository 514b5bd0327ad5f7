import * as vscode from 'vscode';
import type { CommandId } from '../../../src/editor/commands/ids.js';
import { workspaceFile } from './documents.js';
import { runAndAccept } from './quickInput.js';
import { until } from './until.js';

/** The folder's knowledge file as the editor has it, saved or not. */
export const knowledgeText = async (): Promise<string> =>
  (await vscode.workspace.openTextDocument(workspaceFile('harbour.policy.yaml'))).getText();

/** Runs a command that writes into the knowledge file, and takes it back after a look at what it wrote. */
export async function written(
  id: CommandId,
  editor: vscode.TextEditor,
  look: (text: string) => unknown,
  ...args: readonly unknown[]
): Promise<void> {
  const before = await knowledgeText();
  await vscode.window.showTextDocument(editor.document);
  await runAndAccept(id, ...args);
  try {
    const after = await until(`${id} to write`, async () => {
      const text = await knowledgeText();
      return text !== before && text;
    });
    await look(after);
  } finally {
    const document = await vscode.workspace.openTextDocument(workspaceFile('harbour.policy.yaml'));
    const edit = new vscode.WorkspaceEdit();
    const end = document.lineAt(document.lineCount - 1).range.end;
    edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), before);
    await vscode.workspace.applyEdit(edit);
    await document.save();
  }
}
