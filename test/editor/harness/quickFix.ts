import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.js';

/** Waits for a problem of this code and mends it by the first quick fix that is offered. */
export async function mendByQuickFix(document: vscode.TextDocument, code: string): Promise<void> {
  const problem = await until('the problem', () =>
    vscode.languages.getDiagnostics(document.uri).find((one) => one.code === code),
  );
  const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    problem.range,
    vscode.CodeActionKind.QuickFix.value,
    1, // its edit is made when it is chosen
  );
  assert.ok(fix?.edit, JSON.stringify(fix ?? 'no fix'));
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
}
