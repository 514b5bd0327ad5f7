import * as vscode from 'vscode';
import { nameOf } from './consent.js';

/** Says that a file is as it was, and why; opens it where the reader wants to mend it. */
export async function showUnchanged(uri: vscode.Uri, why: string): Promise<void> {
  const open = vscode.l10n.t('Open File');
  const message = vscode.l10n.t('{0} was not changed. {1}', nameOf(uri), why);
  if ((await vscode.window.showErrorMessage(message, open)) === open) await vscode.window.showTextDocument(uri);
}
