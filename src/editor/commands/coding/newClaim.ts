import * as vscode from 'vscode';
import type { Tools } from '../command.js';
import { mayWrite } from '../support/consent.js';
import { ownFiles } from '../support/knowledgeFile.js';

/**
 * Writes a claim that was typed while coding into the project's knowledge file, if there is just one, without leaving the text. An unsaved file stays
 * unsaved. @returns the claim's id, or null where it could not be written: then it is kept in the coder's words
 */
export async function newClaim(tools: Tools, statement: string): Promise<string | null> {
  const files = ownFiles(tools);
  const [file] = files;
  if (!file || files.length > 1 || !(await mayWrite(file))) return null;
  const document = await vscode.workspace.openTextDocument(file);
  const result = await tools.engine.ask('edit', { text: document.getText(), edit: { do: 'addClaim', statement } });
  if ('problem' in result) {
    tools.log.warn(`${file.toString()}: ${result.problem}`);
    return null;
  }
  const wasSaved = !document.isDirty;
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of result.changes) {
    edit.replace(file, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  }
  if (!(await vscode.workspace.applyEdit(edit))) return null;
  if (wasSaved) await document.save();
  return result.id;
}
