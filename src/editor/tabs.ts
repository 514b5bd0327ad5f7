import * as vscode from 'vscode';

/** The document that a tab lets one edit; undefined where it shows something else. */
export function editedIn({ input }: vscode.Tab): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

/**
 * Whether a document holds edits that are not saved and can still be. Edits thrown away on closing a tab may live on
 * for a while in a document that nobody sees.
 */
export function holdsEdits(document: vscode.TextDocument): boolean {
  if (!document.isDirty) return false;
  const uri = document.uri.toString();
  return vscode.window.tabGroups.all.some((group) => group.tabs.some((tab) => editedIn(tab)?.toString() === uri));
}
