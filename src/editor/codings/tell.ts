import * as vscode from 'vscode';
import type { Coding } from '../../core/codings/model.js';
import type { CodedText } from './codedText.js';
import { baseName } from './whereKept.js';
import { whyNotWritten } from './whyNotWritten.js';

/** Nothing is found in another place without a word. */
export function tellMoved(document: vscode.TextDocument, { codings }: CodedText, log: vscode.LogOutputChannel): void {
  const count = (wanted: (found: string | null) => boolean): number =>
    codings.filter(({ found }) => wanted(found)).length;
  const [moved, changed, lost] = [
    count((found) => found === 'moved' || found === 'context'),
    count((found) => found === 'changed'),
    count((found) => found === null),
  ];
  if (moved + changed + lost === 0) return;
  const parts = [
    moved > 0 ? vscode.l10n.t('{0} found in a new place with the same words', moved) : '',
    changed > 0 ? vscode.l10n.t('{0} found with some words changed', changed) : '',
    lost > 0 ? vscode.l10n.t('{0} without a certain place', lost) : '',
  ].filter((part) => part !== '');
  const message = vscode.l10n.t('“{0}” has changed since it was coded: {1}.', baseName(document.uri), parts.join(', '));
  log.info(message);
  if (lost === 0) return void vscode.window.setStatusBarMessage(message, 10_000);
  const show = vscode.l10n.t('Choose Places');
  void vscode.window.showWarningMessage(message, show).then((answer) => {
    if (answer === show) void vscode.commands.executeCommand('policyAnnotator.repairCodings');
  });
}

/** Somebody else changed the same codings: both are kept. */
export function tellConflicts(file: vscode.Uri, conflicts: readonly Coding[]): void {
  const open = vscode.l10n.t('Open File');
  const message = vscode.l10n.t(
    '{0} codings were changed in {1} meanwhile. Both versions are kept there; yours have the field “conflict”.',
    conflicts.length,
    vscode.workspace.asRelativePath(file),
  );
  void vscode.window.showWarningMessage(message, open).then((answer) => {
    if (answer === open) void vscode.window.showTextDocument(file);
  });
}

/** A coding could not be written and waits. @returns whether the coder wants it tried again at once */
export async function tellUnwritten(file: vscode.Uri, error: unknown): Promise<boolean> {
  const again = vscode.l10n.t('Try Again');
  const message = vscode.l10n.t(
    '{0} could not be written: {1}. The file is as it was. What you code is kept in this window and written as soon as that is possible.',
    vscode.workspace.asRelativePath(file),
    whyNotWritten(error),
  );
  return (await vscode.window.showErrorMessage(message, again)) === again;
}
