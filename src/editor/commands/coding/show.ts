import * as vscode from 'vscode';
import { reveal } from '../../navigation/reveal.js';
import type { Command } from '../command.js';
import { codingInText } from './passage.js';

/** Goes to the place of a coding that a node of the tree names. */
export const showCoding: Command = async (tools, argument) => {
  const found = codingInText(tools, argument);
  const span = found?.coding.spans[0];
  if (!found || !span) return;
  const editor = await reveal(found.document, span, { as: 'selection', preserveFocus: true });
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
};
