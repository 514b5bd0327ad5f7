import * as vscode from 'vscode';
import type { DetectedClaim } from '../../core/shownClaims.js';
import { oneLine } from '../../core/text/oneLine.js';
import type { Command } from './command.js';
import { askOne } from './support/ask.js';
import { claimInText } from './support/claimArgument.js';
import { writeEntry } from './support/writeEntry.js';

/** Remembers in the user's knowledge file that something is no claim: this passage, by its words, or whatever the same words attribute. */
export const notAClaim: Command = async (tools, argument) => {
  const found = await claimInText(tools, argument);
  if (!found) return;
  const { claim, document } = found;
  const text = document.getText();
  const cue = claim.by === 'attribution' && claim.cue ? oneLine(text.slice(claim.cue.start, claim.cue.end)) : '';
  const scope = cue === '' ? 'passage' : await askScope(cue);
  if (!scope) return;
  const edit = scope === 'cue' ? { text: cue } : { quote: longestPiece(claim, text) };
  await writeEntry(tools, { do: 'addIgnore', ...edit, what: 'claim' });
};

const askScope = (cue: string): Promise<'passage' | 'cue' | undefined> =>
  askOne(vscode.l10n.t('What is no claim?'), ['passage', 'cue'] as const, (one) =>
    one === 'passage'
      ? { label: vscode.l10n.t('Only this passage'), detail: vscode.l10n.t('remembered by its words') }
      : { label: vscode.l10n.t('Whatever “{0}” attributes', cue), detail: vscode.l10n.t('in all texts') },
  );

/** A quotation must stand in the text as it is: of a claim in several pieces the longest is enough. */
function longestPiece({ content }: DetectedClaim, text: string): string {
  const pieces = content.map(({ start, end }) => oneLine(text.slice(start, end)));
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '');
}
