import * as vscode from 'vscode';
import type { Span } from '../../../core/span.js';
import { oneLine } from '../../../core/text/oneLine.js';
import { codingsIn } from '../../codings/at.js';
import { rangeOf } from '../../language/mentionAt.js';
import type { Command } from '../command.js';
import { askStatement } from './ask.js';
import { shortQuote } from './code.js';
import { passageToCode } from './passage.js';
import { proposalsFor } from './proposals.js';
import { writeNew } from './write.js';

/** More occurrences than this are not offered at once. */
const MOST = 1000;
const AROUND = 40;

interface Occurrence extends vscode.QuickPickItem {
  readonly span: Span;
}

/** Codes all occurrences of the selected words alike, after the coder has looked through them. */
export const codeAll: Command = async (tools) => {
  const passage = passageToCode(tools);
  const phrase = passage?.spans[0];
  if (!passage || !phrase) return;
  const { document, editor } = passage;
  const text = document.getText();
  const coded = codingsIn(tools, document).flatMap(({ spans }) => spans);
  const isCoded = (span: Span): boolean => coded.some(({ start, end }) => start === span.start && end === span.end);
  const found = occurrencesOf(text, text.slice(phrase.start, phrase.end)).filter((span) => !isCoded(span));
  const items: Occurrence[] = found.slice(0, MOST).map((span) => ({
    label: oneLine(text.slice(Math.max(0, span.start - AROUND), span.end + AROUND)),
    description: vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1),
    picked: true,
    span,
  }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('All occurrences of these words are coded already.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    ignoreFocusOut: true,
    title: vscode.l10n.t('Which of {0} occurrences shall be coded?', found.length),
    onDidSelectItem: (item) => {
      if (typeof item !== 'string' && 'span' in item)
        editor.revealRange(
          rangeOf(document, (item as Occurrence).span),
          vscode.TextEditorRevealType.InCenterIfOutsideViewport,
        );
    },
  });
  if (!chosen || chosen.length === 0) return;
  const said = await askStatement(
    tools,
    proposalsFor(tools, document, [phrase]),
    `${shortQuote({ document, spans: [phrase] })} × ${chosen.length}`,
  );
  if (!said) return;
  const draft = { what: 'statement' as const, status: 'confirmed' as const, ...said };
  await writeNew(
    tools,
    document,
    chosen.map(({ span }) => ({ draft, spans: [span] })),
  );
};

/** All places of some words, whatever white space is between them and in whatever case; whole words only. */
function occurrencesOf(text: string, words: string): Span[] {
  const escaped = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
