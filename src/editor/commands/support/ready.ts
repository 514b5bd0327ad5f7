import * as vscode from 'vscode';
import { currentAnnotations } from '../../language/mentionAt.js';
import type { AnnotatedDocument } from '../../../engine/client.types.js';
import type { Tools } from '../command.js';
import { waitUntil } from './wait.js';

/** A text that is read, and what was found in it; offsets fit the document as it is now. */
export interface ReadText {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly annotated: AnnotatedDocument;
}

/** Waits for the engine, with progress; where it has stopped says so and offers to restart it. */
export async function engineReady({ engine, log }: Tools): Promise<boolean> {
  const ready = await waitUntil(
    vscode.l10n.t('Policy Annotator is still reading the knowledge files …'),
    () => engine.health === 'ready' || engine.health === 'stopped',
    (look) => [engine.onHealth(look)],
  );
  if (!ready || engine.health === 'ready') return ready;
  const restart = vscode.l10n.t('Restart Engine');
  const show = vscode.l10n.t('Show Log');
  const message = vscode.l10n.t('Policy Annotator’s engine has stopped, so this cannot be done now.');
  const answer = await vscode.window.showErrorMessage(message, restart, show);
  if (answer === restart) engine.restart();
  if (answer === show) log.show();
  return false;
}

/** The text in front of the reader once it is read; where there is none, or it is not annotated, says so and what to do. */
export async function readText(tools: Tools): Promise<ReadText | undefined> {
  const { editor } = tools.current;
  if (!editor) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first: there is none to look at.'));
    return undefined;
  }
  const { document } = editor;
  if (!(await engineReady(tools)) || !(await settled(tools, document))) return undefined;
  const annotated = currentAnnotations(tools, document);
  if (annotated) return { editor: tools.current.editor ?? editor, document, annotated };
  await explain(tools, document);
  return undefined;
}

/** Waits while the document is read or an edit is on its way. True does not mean that it is annotated. */
async function settled(tools: Tools, document: vscode.TextDocument): Promise<boolean> {
  const { documents, engine } = tools;
  return waitUntil(
    vscode.l10n.t('Policy Annotator is still reading this text …'),
    () => {
      const state = documents.state(document);
      if (state === 'reading' || state === 'deciding') return engine.health === 'stopped';
      return state !== 'ready' || currentAnnotations(tools, document) !== undefined || document.isClosed;
    },
    (look) => [documents.onDidChange(look), engine.onHealth(look), vscode.workspace.onDidCloseTextDocument(look)],
  );
}

/** Why nothing is marked in a document, and what can be done about it. */
export async function explain({ documents, settings, engine }: Tools, document: vscode.TextDocument): Promise<void> {
  const state = documents.state(document);
  const why = documents.why(document) ?? '';
  if (engine.health === 'stopped' || state === 'ready' || state === 'reading' || state === 'deciding') {
    const message =
      state === 'ready'
        ? vscode.l10n.t('This document is read and annotated.')
        : vscode.l10n.t('This document is still being read.');
    void vscode.window.showInformationMessage(message);
    return;
  }
  if (state === 'unread') {
    const change = vscode.l10n.t('Change the Limit');
    const message = vscode.l10n.t('This document was not read. {0}', why);
    if ((await vscode.window.showWarningMessage(message, change)) === change) openSetting('limits.documentSize');
    return;
  }
  const message = vscode.l10n.t('Policy Annotator is not on for this document. {0}', why);
  if (settings.get('enable', document) === 'off') {
    const open = vscode.l10n.t('Open Setting');
    if ((await vscode.window.showInformationMessage(message, open)) === open) openSetting('enable');
    return;
  }
  const on = vscode.l10n.t('Turn On');
  if ((await vscode.window.showInformationMessage(message, on)) === on) await documents.setOn(document, true);
}

const openSetting = (name: string): void => {
  void vscode.commands.executeCommand('workbench.action.openSettings', `policyAnnotator.${name}`);
};
