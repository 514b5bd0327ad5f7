import * as vscode from 'vscode';
import { asStatement, contentWords } from '../../core/knowledge/propose/statement.js';
import { citationOf, positionOf } from '../claims/written.js';
import { formatOf } from '../readable.js';
import type { Command } from './command.js';
import { askText } from './support/ask.js';
import { claimInText } from './support/claimArgument.js';
import { writeEntry } from './support/writeEntry.js';

/** Writes a claim found in the text into the user's knowledge file: what is claimed, who stands how to it, and this text as the source. */
export const addDetectedClaim: Command = async (tools, argument) => {
  const found = await claimInText(tools, argument);
  if (!found) return;
  const { claim, document } = found;
  const text = document.getText();
  const statement = await askText(
    vscode.l10n.t('Add this claim: as one sentence that says it without its source'),
    asStatement(contentWords(claim, text)),
    vscode.l10n.t('Patterns that find it in other texts can be written in the file then'),
  );
  if (!statement) return;
  const position = positionOf(claim, tools.engine.entries);
  const cite = citationOf(
    text,
    claim.start,
    formatOf(document.languageId),
    vscode.workspace.asRelativePath(document.uri),
  );
  await writeEntry(tools, { do: 'addClaim', statement, cite, ...(position && { positions: [position] }) });
};
