import * as vscode from 'vscode';
import { ReportBuilder } from '../../../core/codings/report.js';
import { orphansIn } from '../../../engine/encodeCodings.js';
import { readAllCodings } from '../../codings/allCodings.js';
import { nameOfId } from '../../codings/words.js';
import type { Command } from '../command.js';
import { openSuggestions } from './suggestions.js';

/** A short report of all codings of the workspace, opened as a preview. */
export const codingReport: Command = async (tools) => {
  const report = new ReportBuilder();
  const whole = await readAllCodings(tools.engine, ({ isRead, coder, codings, places, document }) => {
    if (isRead) report.add({ document: document.path, coder, codings, extra: {} }, orphansIn(places));
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
