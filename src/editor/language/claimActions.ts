import * as vscode from 'vscode';
import type { CommandId } from '../commands/ids.js';
import { detectedAt } from '../claims/detectedAt.js';
import type { ClaimArgument } from '../linkCommands.js';
import { firstWords } from '../outline/snippet.js';
import type { Feature } from '../services.js';
import { forReadLanguages } from './selectors.js';

/** What can be done about the claim at the cursor, behind the light bulb. */
export const claimActions: Feature = (services) =>
  forReadLanguages(services, (selector) =>
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions(document, range) {
          const claim = detectedAt(services, document, range.start);
          if (!claim) return undefined;
          const at: ClaimArgument = { claimAt: claim.start };
          const forget = action(vscode.l10n.t('Not a claim here …'), 'policyAnnotator.notAClaim', at);
          if (claim.claim !== null) return [forget];
          const suggested = claim.suggested.flatMap(({ claim: number }) => {
            const known = services.engine.entries.get(number);
            if (!known) return [];
            const title = vscode.l10n.t('Link to the known claim “{0}”', firstWords(known.name, 60));
            return [action(title, 'policyAnnotator.linkClaim', { ...at, to: known.id })];
          });
          return [
            ...suggested,
            action(vscode.l10n.t('Add this claim to the knowledge file …'), 'policyAnnotator.addDetectedClaim', at),
            action(vscode.l10n.t('Link to a known claim …'), 'policyAnnotator.linkClaim', at),
            forget,
          ];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );

function action(title: string, command: CommandId, argument: ClaimArgument): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { command, title, arguments: [argument] };
  return made;
}
