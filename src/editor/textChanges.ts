import type * as vscode from 'vscode';
import type { TextChange } from '../core/annotation.js';

/**
 * The changes of an event, from the end of the text to its start, so that each leaves the offsets of the next right:
 * VS Code gives all of them in offsets of the text before.
 */
export const textChangesOf = (event: vscode.TextDocumentChangeEvent): TextChange[] =>
  [...event.contentChanges]
    .sort((a, b) => b.rangeOffset - a.rangeOffset)
    .map((change) => ({ start: change.rangeOffset, end: change.rangeOffset + change.rangeLength, text: change.text }));
