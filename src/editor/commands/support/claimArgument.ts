import * as vscode from 'vscode';
import { detectedClaims, type DetectedClaim } from '../../../core/shownClaims.js';
import { claimChoices } from '../../claims/choices.js';
import { detectedAt } from '../../claims/detectedAt.js';
import type { ClaimArgument } from '../../linkCommands.js';
import type { Tools } from '../command.js';
import { outlineNode } from './arguments.js';
import { readText, type ReadText } from './ready.js';

/** A detected claim with the text it stands in. */
export interface ClaimInText extends ReadText {
  readonly claim: DetectedClaim;
}

/** The claim that a link, a quick fix or a node of the outline names, else the one at the cursor; where there is none, says so. */
export async function claimInText(tools: Tools, argument: unknown): Promise<ClaimInText | undefined> {
  const text = await readText(tools);
  if (!text) return undefined;
  const { annotated, document, editor } = text;
  const at = claimArgument(argument)?.claimAt;
  const named = (start: number): DetectedClaim | undefined =>
    [...detectedClaims(annotated.claimsIn(start, start), claimChoices(tools.settings, document))].find(
      (one) => one.start === start,
    );
  const claim = at === undefined ? detectedAt(tools, document, editor.selection.start) : named(at);
  if (claim) return { ...text, claim };
  const message = vscode.l10n.t('No claim was found here. Put the cursor on one: it is underlined.');
  void vscode.window.showInformationMessage(message);
  return undefined;
}

/** What a link or a quick fix is run with; a node of the outline says the same. */
export function claimArgument(argument: unknown): ClaimArgument | undefined {
  const node = outlineNode(argument);
  if (node?.what === 'said') return { claimAt: node.claim.start };
  if (typeof argument !== 'object' || argument === null || !('claimAt' in argument)) return undefined;
  const { claimAt } = argument;
  if (typeof claimAt !== 'number') return undefined;
  const to = 'to' in argument && typeof argument.to === 'string' ? argument.to : undefined;
  return to === undefined ? { claimAt } : { claimAt, to };
}
