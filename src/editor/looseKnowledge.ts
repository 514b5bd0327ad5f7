import * as vscode from 'vscode';

/**
 * Knowledge files in tabs that belong to no folder of the workspace: who opens one means it to be used, for as long as it
 * is open. In the order of their paths.
 * @param glob the setting that names knowledge files, where no folder has a say
 */
export function looseKnowledgeFiles(glob: string): vscode.Uri[] {
  const shown = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(textIn)));
  return vscode.workspace.textDocuments
    .filter(({ uri }) => shown.has(uri.toString()) && isLoose(uri))
    .filter((document) => vscode.languages.match({ pattern: glob }, document) > 0 || isUntitledKnowledge(document))
    .map(({ uri }) => uri)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** What a file once was (a revision of Git, say) lies in no folder either, but can never be written. */
export const isLoose = (uri: vscode.Uri): boolean =>
  uri.scheme === UNTITLED ||
  (vscode.workspace.getWorkspaceFolder(uri) === undefined &&
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true);

const UNTITLED = 'untitled';

/** A new document that has no name to tell yet, and begins as knowledge files do. */
export const isUntitledKnowledge = (document: vscode.TextDocument): boolean =>
  document.isUntitled &&
  document.languageId === 'yaml' &&
  /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*version:[ \t]/.test(document.getText());

const textIn = ({ input }: vscode.Tab): string | undefined =>
  input instanceof vscode.TabInputText ? input.uri.toString() : undefined;
