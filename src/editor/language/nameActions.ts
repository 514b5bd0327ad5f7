import * as vscode from 'vscode';
import type { CommandId } from '../commands/ids.js';
import { typeName } from '../words.js';
import type { Feature } from '../services.js';
import { nameAt, targetAt } from './mentionAt.js';
import { forReadLanguages } from './selectors.js';

const { QuickFix, RefactorRewrite } = vscode.CodeActionKind;

/** What can be done about the name or the actor at the cursor, or about other words that are selected, behind the light bulb. Of known actors only among the refactorings. */
export const nameActions: Feature = (services) =>
  forReadLanguages(services, (selector) =>
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions(document, range) {
          const name = services.settings.get('suggestNames', document)
            ? nameAt(services, document, range.start)
            : undefined;
          if (name) {
            const at = { nameAt: name.start };
            const add = vscode.l10n.t('Add “{0}” as an actor ({1}) …', name.name, typeName(name.type));
            return [
              action(add, QuickFix, 'policyAnnotator.addSuggested', at),
              action(vscode.l10n.t('Another name of a known actor …'), QuickFix, 'policyAnnotator.addAlias', at),
              action(vscode.l10n.t('Not an actor …'), QuickFix, 'policyAnnotator.notAnActor', at),
            ];
          }
          const target = targetAt(services, document, range.start);
          if (!target?.mention) return ofSelection(document, range);
          if (target.entry.section !== 'actor') return undefined;
          const another = vscode.l10n.t('Not {0} here but another actor …', target.entry.name);
          return [
            action(another, RefactorRewrite, 'policyAnnotator.meansAnother'),
            action(vscode.l10n.t('Not an actor …'), RefactorRewrite, 'policyAnnotator.notAnActor'),
          ];
        },
      },
      { providedCodeActionKinds: [QuickFix, RefactorRewrite] },
    ),
  );

/** Nobody is named by more than this. UTF-16 units. */
const LONGEST = 100;

/** Words that no rule took for a name may be one all the same. */
function ofSelection(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] | undefined {
  const words = range.isSingleLine ? document.getText(range).trim() : '';
  if (words === '' || words.length > LONGEST) return undefined;
  return [
    action(vscode.l10n.t('Add “{0}” as an actor …', words), RefactorRewrite, 'policyAnnotator.addActor'),
    action(vscode.l10n.t('Another name of a known actor …'), RefactorRewrite, 'policyAnnotator.addAlias'),
  ];
}

function action(
  title: string,
  kind: vscode.CodeActionKind,
  command: CommandId,
  ...argument: readonly { readonly nameAt: number }[]
): vscode.CodeAction {
  const made = new vscode.CodeAction(title, kind);
  made.command = { command, title, arguments: [...argument] };
  return made;
}
