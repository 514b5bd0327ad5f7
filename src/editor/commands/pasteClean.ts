import * as vscode from 'vscode';
import type { Command } from './command.js';
import { reason } from './support/newFile.js';
import { engineReady } from './support/ready.js';

/** Pastes text copied from a PDF or a page: hard wraps joined, hyphenation undone, page heads and numbers dropped. */
export const pasteClean: Command = async (tools) => {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first, then paste into it.'));
    return;
  }
  const copied = await vscode.env.clipboard.readText();
  if (copied.trim() === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no text in the clipboard. Copy some first.'));
    return;
  }
  if (!(await engineReady(tools))) return;
  try {
    const clean = await tools.engine.ask('clean', { text: copied });
    const done = await editor.edit((edit) => {
      for (const selection of editor.selections) edit.replace(selection, clean);
    });
    if (!done)
      void vscode.window.showWarningMessage(vscode.l10n.t('Nothing was pasted: this document cannot be changed.'));
  } catch (error) {
    tools.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(vscode.l10n.t('Nothing was pasted. {0}', reason(error)));
  }
};
