import * as vscode from 'vscode';

export const EXTENSION_ID = 'policy-annotator.policy-annotator';

/** The folder that is open: a copy of `test/editor/workspace`. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The host opened no folder.');
  return folder.uri;
}

/** A file of the open folder. */
export function workspaceFile(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), path);
}

/** Writes a file into the open folder. */
export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceFile(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Deletes a file of the open folder. */
export async function deleteFile(path: string): Promise<void> {
  await vscode.workspace.fs.delete(workspaceFile(path), { useTrash: false });
}

/** An unsaved document with this text, shown in an editor. */
export async function showText(text: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content: text, language });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  // A machine that is slow to put the last unsaved document away opens that one again, with its text.
  if (asRead(document.getText()) !== asRead(text)) {
    const all = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
    await editor.edit((edit) => edit.replace(all, text));
  }
  return editor;
}

const asRead = (text: string): string => text.replace(/\r\n/g, '\n');

/** A file of the open folder, shown in an editor. */
export async function showFile(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(workspaceFile(path));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** The text of the hovers at the first place where `at` stands in the document. */
export async function hoverTexts(document: vscode.TextDocument, at: string): Promise<string[]> {
  const offset = document.getText().indexOf(at);
  if (offset < 0) throw new Error(`The document has no “${at}”.`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  return hovers.flatMap((hover) => hover.contents.map((part) => (typeof part === 'string' ? part : part.value)));
}

/** Closes all editors, without asking about what is not saved. For `afterEach`. */
export async function closeEditors(): Promise<void> {
  for (let count = 0; count < 100 && vscode.window.tabGroups.all.some((group) => group.tabs.length); count++) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}
