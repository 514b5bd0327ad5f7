import * as vscode from 'vscode';
import type { Severity } from '../../core/knowledge/problem.js';
import { LineIndex } from '../../core/text/lineIndex.js';
import type { Feature } from '../services.js';

const SEVERITIES: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Information,
};

/** What is wrong in the coding files of the documents that are open, in the Problems panel. */
export const codingProblems: Feature = ({ codings, log }) => {
  const collection = vscode.languages.createDiagnosticCollection('policy-annotator-codings');
  const shown = new Map<string, Set<string>>();
  const show = async (document: vscode.TextDocument): Promise<void> => {
    const key = document.uri.toString();
    const before = shown.get(key) ?? new Set<string>();
    const now = new Set<string>();
    for (const { uri, problems } of codings.filesOf(document)) {
      now.add(uri);
      const file = vscode.Uri.parse(uri, true);
      if (problems.length === 0) collection.delete(file);
      else {
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
        const lines = new LineIndex(text);
        collection.set(
          file,
          problems.map(({ start, end, message, args, severity, code }) => {
            const [from, to] = [lines.positionAt(start), lines.positionAt(end)];
            const range = new vscode.Range(from.line, from.character, to.line, to.character);
            const diagnostic = new vscode.Diagnostic(range, vscode.l10n.t(message, ...args), SEVERITIES[severity]);
            diagnostic.source = 'Policy Annotator';
            diagnostic.code = code;
            return diagnostic;
          }),
        );
      }
    }
    for (const uri of before) if (!now.has(uri)) collection.delete(vscode.Uri.parse(uri, true));
    shown.set(key, now);
  };
  const listening = codings.onFilesRead((document) => {
    show(document).catch((error: unknown) => log.warn(`Problems of codings cannot be shown: ${String(error)}`));
  });
  return vscode.Disposable.from(collection, listening);
};
