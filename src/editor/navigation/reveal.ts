import * as vscode from 'vscode';
import type { Span } from '../../core/span.js';
import { rangeOf } from '../language/mentionAt.js';

/** How a place is shown: `caret` puts the cursor at its start, `selection` marks it. */
export interface RevealOptions {
  readonly as: 'caret' | 'selection';
  readonly preserveFocus: boolean;
}

/** Shows a span (UTF-16 offsets) of a document, in the editor that has it already where there is one. */
export async function reveal(
  document: vscode.TextDocument,
  span: Span,
  { as, preserveFocus }: RevealOptions,
): Promise<vscode.TextEditor> {
  const range = rangeOf(document, span);
  const selection = as === 'caret' ? new vscode.Range(range.start, range.start) : range;
  const open = columnOf(document.uri);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus,
    selection,
    ...(open === undefined ? {} : { viewColumn: open }),
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** The column where a document can be seen, else one where a tab holds it. */
export function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const key = uri.toString();
  const active = vscode.window.activeTextEditor;
  if (active?.document.uri.toString() === key) return active.viewColumn;
  const seen = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === key);
  if (seen?.viewColumn !== undefined) return seen.viewColumn;
  return vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
  )?.viewColumn;
}
