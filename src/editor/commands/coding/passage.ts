import * as vscode from 'vscode';
import type { Span } from '../../../core/span.js';
import { splitSentences } from '../../../core/text/sentences.js';
import { detectedAt } from '../../claims/detectedAt.js';
import { formatOf, isReadableScheme } from '../../readable.js';
import type { Tools } from '../command.js';
import { codingArgument } from './argument.js';
import { codingsAt, codingsIn, type CodingHere } from '../../codings/at.js';

export interface Passage {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  /** What is to be coded, in the order of the text. */
  readonly spans: readonly Span[];
}

/** The editor of a text that can be coded; says why where there is none. */
export function codableEditor({ current }: Tools): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor ?? current.editor;
  const why = !editor
    ? vscode.l10n.t('Open a text first: there is none to code.')
    : editor.document.isUntitled
      ? vscode.l10n.t('Save this text first: codings are kept in a file beside it.')
      : !isReadableScheme(editor.document.uri.scheme) ||
          vscode.workspace.fs.isWritableFileSystem(editor.document.uri.scheme) === false
        ? vscode.l10n.t('This text cannot be coded: nothing can be written beside it.')
        : '';
  if (why !== '') void vscode.window.showInformationMessage(why);
  return why === '' ? editor : undefined;
}

/** All that is selected; else the claim found at the cursor, else the sentence there. */
export function passageToCode(tools: Tools): Passage | undefined {
  const editor = codableEditor(tools);
  if (!editor) return undefined;
  const { document } = editor;
  const selected = editor.selections
    .filter((selection) => !selection.isEmpty)
    .map((range) => trimmed(document, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  if (selected.length > 0) return { document, editor, spans: selected };
  const claim = detectedAt(tools, document, editor.selection.active);
  if (claim) return { document, editor, spans: claim.content };
  const sentence = sentenceAt(document, editor.selection.active);
  if (sentence) return { document, editor, spans: [sentence] };
  void vscode.window.showInformationMessage(vscode.l10n.t('Select the words to be coded.'));
  return undefined;
}

function trimmed(document: vscode.TextDocument, { start, end }: Span): Span {
  const text = document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end)));
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

function sentenceAt(document: vscode.TextDocument, position: vscode.Position): Span | undefined {
  const isBlank = (line: number): boolean =>
    line < 0 || line >= document.lineCount || document.lineAt(line).isEmptyOrWhitespace;
  if (isBlank(position.line)) return undefined;
  let [first, last] = [position.line, position.line];
  while (!isBlank(first - 1)) first--;
  while (!isBlank(last + 1)) last++;
  const range = document.lineAt(first).range.union(document.lineAt(last).range);
  const base = document.offsetAt(range.start);
  const cursor = document.offsetAt(position) - base;
  const sentence = splitSentences(document.getText(range), [], formatOf(document.languageId)).find(
    ({ start, end }) => start <= cursor && cursor <= end,
  );
  return sentence && trimmed(document, { start: base + sentence.start, end: base + sentence.end });
}

export interface CodingInText {
  readonly document: vscode.TextDocument;
  readonly coding: CodingHere;
}

/** The coding that a link or a node names, else the shortest at the cursor; says so where there is none. */
export function codingInText(tools: Tools, argument: unknown): CodingInText | undefined {
  const editor = codableEditor(tools);
  if (!editor) return undefined;
  const { document } = editor;
  const named = codingArgument(argument);
  const coding = named
    ? codingsIn(tools, document, true).find((one) => one.file === named.file && one.coding.id === named.coding)
    : codingsAt(tools, document, document.offsetAt(editor.selection.active))[0];
  if (coding) return { document, coding };
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing was coded here. Put the cursor into a framed passage.'),
  );
  return undefined;
}
