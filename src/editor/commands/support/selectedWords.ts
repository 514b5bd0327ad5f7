import type * as vscode from 'vscode';
import type { Span } from '../../../core/span.js';
import { oneLine } from '../../../core/text/oneLine.js';
import { splitSentences } from '../../../core/text/sentences.js';
import { formatOf } from '../../readable.js';

/** Nobody means to name an actor by more than this. UTF-16 units. */
const LONGEST = 2000;
/** Lines looked at on either side of the cursor for the paragraph it stands in. */
const AROUND = 200;

/** What is selected, on one line; else the word at the cursor; empty where there is neither. */
export function selectedWords({ document, selection }: vscode.TextEditor): string {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range ? oneLine(document.getText(range).slice(0, LONGEST)) : '';
}

/** What is selected, else the sentence that the cursor stands in. */
export function selectedSentence(editor: vscode.TextEditor): string {
  return editor.selection.isEmpty ? sentenceAtCursor(editor) : selectedWords(editor);
}

function sentenceAtCursor({ document, selection }: vscode.TextEditor): string {
  const at = selection.active.line;
  const isBlank = (line: number) => document.lineAt(line).isEmptyOrWhitespace;
  let first = at;
  while (first > 0 && at - first < AROUND && !isBlank(first - 1)) first--;
  let last = at;
  while (last + 1 < document.lineCount && last - at < AROUND && !isBlank(last + 1)) last++;
  const range = document.lineAt(first).range.union(document.lineAt(last).range);
  const text = document.getText(range);
  const cursor = document.offsetAt(selection.active) - document.offsetAt(range.start);
  const holds = ({ start, end }: Span) => start <= cursor && cursor <= end;
  const sentence = splitSentences(text, [], formatOf(document.languageId)).find(holds);
  return sentence ? oneLine(text.slice(sentence.start, sentence.end).slice(0, LONGEST)) : '';
}
