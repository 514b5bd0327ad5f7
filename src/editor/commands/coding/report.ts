import * as vscode from 'vscode';
import { ReportBuilder } from '../../../core/codings/report.js';
import { readAllCodings } from '../../codings/allCodings.js';
import { nameOfId } from '../../codings/words.js';
import type { Command } from '../command.js';
import { openSuggestions } from './suggestions.js';

/** A short report of all codings of the workspace, opened as a preview. */
export const codingReport: Command = async (tools) => {
  const report = new ReportBuilder();
  const whole = await readAllCodings(tools.engine, ({ set, places, document }) => {
    if (set) report.add(set, places.filter((parts) => parts.some(({ found }) => found === null)).length, document.path);
  });
  if (!whole) return;
  const name = (id: string): string => nameOfId(id, tools.engine.entries);
  const { document } = tools.current;
  const open = document ? openSuggestions(tools, document).length : null;
  const content = report.markdown({ actor: name, claim: name }, open);
  const shown = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(shown, { preview: false });
  await vscode.commands.executeCommand('markdown.showPreview', shown.uri);
};
