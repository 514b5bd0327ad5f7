import * as vscode from 'vscode';
import { shownClaims } from '../../core/shownClaims.js';
import { claimChoices } from '../claims/choices.js';
import type { Command, Tools } from './command.js';
import { readText } from './support/ready.js';
import { startOfStep, stepThrough } from './support/step.js';

/** To the next of the claims that are shown, known or detected, and back. */
export const nextClaim: Command = (tools) => stepClaim(tools, 1);
export const previousClaim: Command = (tools) => stepClaim(tools, -1);

async function stepClaim(tools: Tools, direction: 1 | -1): Promise<void> {
  const text = await readText(tools);
  if (!text) return;
  const places = [...shownClaims(text.annotated.claims(), claimChoices(tools.settings, text.document))];
  await stepThrough(text.document, places, direction, {
    name: vscode.l10n.t('Claim'),
    from: startOfStep(text, places),
    preserveFocus: false,
  });
}
