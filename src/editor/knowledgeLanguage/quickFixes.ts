import * as vscode from 'vscode';
import type { Fix } from '../../core/knowledge/fixes/fixes.js';
import type { Problem } from '../../core/knowledge/problem.js';
import { nameOf } from '../commands/support/consent.js';
import { rangeOf } from '../language/mentionAt.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import type { Feature } from '../services.js';

/** Ways to mend what the Problems panel tells of a knowledge file. What they change is filled in when one is chosen: the file may have changed since they were offered. */
export const quickFixes: Feature = ({ engine, knowledgeFiles, problems }) =>
  vscode.languages.registerCodeActionsProvider(
    KNOWLEDGE_FILES,
    {
      async provideCodeActions(document, _range, context, token) {
        if (!knowledgeFiles.isKnowledgeFile(document)) return undefined;
        const { version } = document;
        const actions: FixAction[] = [];
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
          actions.push(...fixes.map((fix, i) => actionOf({ document, version, fix }, diagnostic, problem, i === 0)));
        }
        return actions;
      },
      resolveCodeAction: (action) => {
        if (action instanceof FixAction) action.fillIn();
        return action;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );

interface Planned {
  readonly document: vscode.TextDocument;
  /** Of the document that the fix is for. */
  readonly version: number;
  readonly fix: Fix;
}

class FixAction extends vscode.CodeAction {
  constructor(private readonly planned: Planned) {
    super(titleOf(planned.fix), vscode.CodeActionKind.QuickFix);
  }

  fillIn(): void {
    const { document, version, fix } = this.planned;
    if (document.version !== version) {
      const message = vscode.l10n.t('{0} has just changed. Try again in a moment.', nameOf(document.uri));
      return void vscode.window.showErrorMessage(message);
    }
    this.edit = new vscode.WorkspaceEdit();
    for (const { start, end, text } of fix.changes)
      this.edit.replace(document.uri, rangeOf(document, { start, end }), text);
  }
}

function actionOf(planned: Planned, diagnostic: vscode.Diagnostic, { code }: Problem, isFirst: boolean): FixAction {
  const action = new FixAction(planned);
  action.diagnostics = [diagnostic];
  action.isPreferred = isFirst && code.endsWith('-suggest');
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
