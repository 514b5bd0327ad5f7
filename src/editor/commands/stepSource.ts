import * as vscode from 'vscode';
import { detectedClaims } from '../../core/shownClaims.js';
import { claimChoices } from '../claims/choices.js';
import { detectedAt } from '../claims/detectedAt.js';
import { sourceKey, type SourceKey } from '../claims/sourceKey.js';
import { targetAt } from '../language/mentionAt.js';
import type { Command, Tools } from './command.js';
import { readText, type ReadText } from './support/ready.js';
import { startOfStep, stepThrough } from './support/step.js';

/** To the next claim of whoever makes the one at the cursor, or of the actor named there; and back. */
export const nextClaimOfSource: Command = (tools) => stepSource(tools, 1);
export const previousClaimOfSource: Command = (tools) => stepSource(tools, -1);

async function stepSource(tools: Tools, direction: 1 | -1): Promise<void> {
  const read = await readText(tools);
  if (!read) return;
  const text = read.document.getText();
  const key = keyAtCursor(tools, read, text);
  if (!key) {
    const message = vscode.l10n.t(
      'Put the cursor on a claim or on an actor first: then this goes to the next claim of that source.',
    );
    void vscode.window.showInformationMessage(message);
    return;
  }
  const claims = [...detectedClaims(read.annotated.claims(), claimChoices(tools.settings, read.document))];
  const places = claims.filter((claim) => sourceKey(claim, text) === key);
  await stepThrough(read.document, places, direction, {
    name: nameOf(tools, key),
    from: startOfStep(read, places),
    preserveFocus: false,
  });
}

/** The source of the claim around the cursor; outside of claims the actor under it. */
function keyAtCursor(tools: Tools, { editor, document }: ReadText, text: string): SourceKey | undefined {
  const claim = detectedAt(tools, document, editor.selection.active);
  if (claim) return sourceKey(claim, text);
  const target = targetAt(tools, document, editor.selection.active);
  return target?.entry.section === 'actor' ? `actor:${target.entry.number}` : undefined;
}

function nameOf({ engine }: Tools, key: SourceKey): string {
  if (key === 'author') return vscode.l10n.t('Claims of the author');
  if (key === 'nobody') return vscode.l10n.t('Claims of nobody named');
  const named = key.startsWith('actor:') ? engine.entries.get(Number(key.slice(6)))?.name : undefined;
  return vscode.l10n.t('Claims of {0}', named ?? key.slice(6));
}
