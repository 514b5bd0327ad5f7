import * as vscode from 'vscode';
import type { Command } from './command.js';
import { ownFiles } from './support/knowledgeFile.js';
import { engineReady } from './support/ready.js';

/** Says how many problems the user's knowledge files have, and shows them. */
export const checkKnowledgeFiles: Command = async (tools) => {
  if (!(await engineReady(tools))) return;
  await tools.knowledgeFiles.ready;
  const files = ownFiles(tools);
  const problems = problemsOf(files);
  if (files.length === 0 && problems.length === 0) {
    const create = vscode.l10n.t('Create a Knowledge File');
    const message = vscode.l10n.t('This workspace has no knowledge file of its own.');
    if ((await vscode.window.showInformationMessage(message, create)) === create) {
      await vscode.commands.executeCommand('policyAnnotator.createKnowledgeFile');
    }
    return;
  }
  const count = (severity: vscode.DiagnosticSeverity) => problems.filter((one) => one.severity === severity).length;
  const errors = count(vscode.DiagnosticSeverity.Error);
  const warnings = count(vscode.DiagnosticSeverity.Warning);
  const hints = problems.length - errors - warnings;
  if (problems.length === 0) {
    const message =
      files.length === 1
        ? vscode.l10n.t('The knowledge file is in order.')
        : vscode.l10n.t('All {0} knowledge files are in order.', files.length);
    void vscode.window.showInformationMessage(message);
    return;
  }
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  const summary = vscode.l10n.t(
    'Knowledge files checked: {0}. Errors: {1}, warnings: {2}, hints: {3}.',
    files.length,
    errors,
    warnings,
    hints,
  );
  if (errors > 0) void vscode.window.showErrorMessage(summary);
  else void vscode.window.showWarningMessage(summary);
};

/** Ours are those of our own source: the YAML extension reports on the same files. */
function problemsOf(files: readonly vscode.Uri[]): vscode.Diagnostic[] {
  const own = new Set(files.map((uri) => uri.toString()));
  return vscode.languages
    .getDiagnostics()
    .filter(([uri]) => own.has(uri.toString()) || uri.path.endsWith('.policy.yaml'))
    .flatMap(([, diagnostics]) => diagnostics.filter(({ source }) => source === 'Policy Annotator'));
}
