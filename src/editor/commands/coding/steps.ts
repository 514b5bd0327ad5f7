import * as vscode from 'vscode';
import { codingsIn } from '../../codings/at.js';
import type { Command, Tools } from '../command.js';
import { stepThrough } from '../support/step.js';
import { codableEditor } from './passage.js';

/** To the next passage that was coded, and back. */
export const nextCoding: Command = (tools) => step(tools, 1);
export const previousCoding: Command = (tools) => step(tools, -1);

async function step(tools: Tools, direction: 1 | -1): Promise<void> {
  const editor = codableEditor(tools);
  if (!editor) return;
  const { document } = editor;
  const places = codingsIn(tools, document).flatMap(({ spans }) => spans.slice(0, 1));
  const offset = document.offsetAt(editor.selection.active);
  const from = places.filter(({ start, end }) => start <= offset && offset <= end).at(-1)?.start ?? offset;
  await stepThrough(document, places, direction, { name: vscode.l10n.t('Coding'), from, preserveFocus: false });
}
