import * as vscode from 'vscode';
import type { Command, Tools } from './command.js';
import { readText } from './support/ready.js';
import { startOfStep, stepThrough } from './support/step.js';

/** To the next passage that makes a known claim, and back. */
export const nextClaim: Command = (tools) => stepClaim(tools, 1);
export const previousClaim: Command = (tools) => stepClaim(tools, -1);

async function stepClaim(tools: Tools, direction: 1 | -1): Promise<void> {
  const text = await readText(tools);
  if (!text) return;
  const places = [...text.annotated.claims()];
  await stepThrough(text, places, direction, {
    name: vscode.l10n.t('Known claim'),
    from: startOfStep(tools, text, places),
    preserveFocus: false,
  });
}
