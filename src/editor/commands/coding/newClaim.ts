import * as vscode from 'vscode';
import type { Tools } from '../command.js';
import { mayWrite, nameOf } from '../support/consent.js';
import { nearestFirst, ownFiles } from '../support/knowledgeFile.js';
import { pickOne } from './pick.js';

/**
 * Writes a claim that was typed while coding into the project's knowledge file, or the one of several that the coder chooses, without leaving the text. An
 * unsaved file stays unsaved.
 * @returns the claim's id; null where it is kept in the coder's words: they wish so, there is no file, or it could not be written; undefined: given up
 */
export async function newClaim(tools: Tools, statement: string): Promise<string | null | undefined> {
  const file = await fileFor(tools, statement);
  if (!file) return file;
  if (!(await mayWrite(file))) return null;
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

async function fileFor(tools: Tools, statement: string): Promise<vscode.Uri | null | undefined> {
  const files = nearestFirst(ownFiles(tools), tools.current.document);
  if (files.length < 2) return files[0] ?? null;
  const choice = await pickOne<{ readonly file: vscode.Uri | null }>(
    [
      ...files.map((file) => ({ label: nameOf(file), value: { file } })),
      { label: `$(quote) ${vscode.l10n.t('Into none: keep it in my own words')}`, value: { file: null } },
    ],
    { title: vscode.l10n.t('Into which knowledge file goes “{0}”?', statement) },
  );
  return choice?.file;
}
