import * as vscode from 'vscode';
import { shownClaims } from '../../core/shownClaims.js';
import { claimChoices } from '../claims/choices.js';
import type { Command, Tools } from './command.js';
import { reason } from './support/newFile.js';
import { readText } from './support/ready.js';
import { tell } from './support/step.js';

/** Puts the annotations of the text into the clipboard: as Markdown to read, or as the command line's JSON. */
export const copyAsMarkdown: Command = (tools) => copy(tools, 'markdown');
export const copyAsJson: Command = (tools) => copy(tools, 'json');

async function copy(tools: Tools, as: 'markdown' | 'json'): Promise<void> {
  const text = await readText(tools);
  if (!text) return;
  const { mentionCount } = text.annotated;
  const choices = claimChoices(tools.settings, text.document);
  const claimCount = [...shownClaims(text.annotated.claims(), choices)].length;
  try {
    const exported = await tools.engine.ask('export', { uri: text.annotated.uri, as, claims: choices });
    await vscode.env.clipboard.writeText(exported);
  } catch (error) {
    tools.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(vscode.l10n.t('The annotations could not be copied. {0}', reason(error)));
    return;
  }
  tell(
    vscode.l10n.t(
      'Copied as {0}: {1} mentions, {2} claims',
      as === 'json' ? 'JSON' : 'Markdown',
      mentionCount,
      claimCount,
    ),
  );
}
