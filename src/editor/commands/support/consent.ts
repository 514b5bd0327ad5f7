import * as vscode from 'vscode';
import { isReadOnly } from './readOnly.js';

/** In a workspace that is not trusted nothing is written before the reader says so. */
export async function mayWrite(uri: vscode.Uri): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    const message = vscode.l10n.t('{0} cannot be written: its file system is read-only.', nameOf(uri));
    void vscode.window.showWarningMessage(message);
    return false;
  }
  if (vscode.workspace.isTrusted) return true;
  const write = vscode.l10n.t('Write');
  const message = vscode.l10n.t('You have not said that you trust this workspace. Write to {0}?', nameOf(uri));
  return (await vscode.window.showWarningMessage(message, { modal: true }, write)) === write;
}

/** The same for a file that is to be changed itself, which may be protected where its folder is not. */
export async function mayChange(uri: vscode.Uri): Promise<boolean> {
  if (!(await isReadOnly(uri))) return mayWrite(uri);
  const message = vscode.l10n.t('{0} is read-only, so it was not changed.', nameOf(uri));
  void vscode.window.showWarningMessage(message);
  return false;
}

export const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
