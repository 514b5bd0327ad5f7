import * as vscode from 'vscode';
import type { Fix } from '../../core/knowledge/fixes/fixes.js';
import type { Problem } from '../../core/knowledge/problem.js';
import { rangeOf } from '../language/mentionAt.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import type { Feature } from '../services.js';

/** Ways to mend what the Problems panel tells of a knowledge file. */
export const quickFixes: Feature = ({ engine, knowledgeFiles, problems }) =>
  vscode.languages.registerCodeActionsProvider(
    KNOWLEDGE_FILES,
    {
      async provideCodeActions(document, _range, context, token) {
        if (!knowledgeFiles.isKnowledgeFile(document)) return undefined;
        const actions: vscode.CodeAction[] = [];
        for (const diagnostic of context.diagnostics) {
          const problem = problems.problemOf(document.uri, diagnostic);
          if (!problem) continue;
          // An edit may have moved it since it was told.
          const now = {
            start: document.offsetAt(diagnostic.range.start),
            end: document.offsetAt(diagnostic.range.end),
          };
          const fixes = await engine.ask('fixes', { text: document.getText(), problem: { ...problem, ...now } });
          if (token.isCancellationRequested) return undefined;
          actions.push(...fixes.map((fix, i) => actionOf(document, diagnostic, problem, fix, i === 0)));
        }
        return actions;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

function actionOf(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  { code }: Problem,
  fix: Fix,
  isFirst: boolean,
): vscode.CodeAction {
  const action = new vscode.CodeAction(titleOf(fix), vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  action.isPreferred = isFirst && code.endsWith('-suggest');
  action.edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of fix.changes)
    action.edit.replace(document.uri, rangeOf(document, { start, end }), text);
  return action;
}

function titleOf({ what, word }: Fix): string {
  switch (what) {
    case 'write':
      return vscode.l10n.t('Write “{0}”', word);
    case 'insert':
      return vscode.l10n.t('Add “{0}”', word);
    case 'remove':
      return vscode.l10n.t('Take this out');
    case 'swap':
      return vscode.l10n.t('Exchange the two dates');
  }
}
