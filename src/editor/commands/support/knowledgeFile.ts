import * as vscode from 'vscode';
import type { Tools } from '../command.js';
import { newKnowledgeFile } from '../createKnowledgeFile.js';
import { nameOf } from './consent.js';

/** The user's file that an entry goes into: the only one, one of several, or a new one. Never a bundled one. */
export async function pickKnowledgeFile(tools: Tools, asked: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  await tools.knowledgeFiles.ready;
  const files = ownFiles(tools);
  if (asked && files.some((file) => file.toString() === asked.toString())) return asked;
  const create = vscode.l10n.t('Create a Knowledge File');
  // The box that asks for its name is asking enough: there is no other place to write to.
  if (files.length === 0) return newKnowledgeFile(tools, NO_FILE_YET());
  if (files.length === 1) return files[0];
  const items = nearestFirst(files, tools.current.document).map((uri) => ({ label: nameOf(uri), uri }));
  const chosen = await vscode.window.showQuickPick([...items, { label: `$(new-file) ${create}`, uri: null }], {
    title: vscode.l10n.t('Into which knowledge file?'),
  });
  return chosen?.uri === null ? newKnowledgeFile(tools) : chosen?.uri;
}

const NO_FILE_YET = (): string =>
  vscode.l10n.t('This folder has no knowledge file of its own yet. It is made now, and the entry goes into it.');

export const ownFiles = ({ knowledgeFiles }: Tools): vscode.Uri[] =>
  knowledgeFiles.inForce.filter(({ origin }) => origin === 'workspace').map(({ uri }) => uri);

/** Files of the text's own folder before those of others. */
export function nearestFirst(files: readonly vscode.Uri[], document: vscode.TextDocument | undefined): vscode.Uri[] {
  const folder = document && vscode.workspace.getWorkspaceFolder(document.uri);
  const near = (uri: vscode.Uri) => (vscode.workspace.getWorkspaceFolder(uri) === folder ? 0 : 1);
  return [...files].sort((a, b) => near(a) - near(b));
}
