import * as vscode from 'vscode';
import { oneLine } from '../../../core/text/oneLine.js';
import type { Command } from '../command.js';
import { askStatement } from './ask.js';
import { passageToCode, type Passage } from './passage.js';
import { proposalsFor } from './proposals.js';
import { writeNew } from './write.js';

/** Codes what is selected: who claims what, and how they stand to it. */
export const code: Command = async (tools) => {
  const passage = passageToCode(tools);
  if (!passage) return;
  const { document, spans } = passage;
  const proposals = proposalsFor(tools, document, spans);
  const said = await askStatement(tools, proposals, shortQuote(passage));
  if (!said) return;
  const { kind, cue } = proposals;
  const draft = {
    what: 'statement' as const,
    status: 'confirmed' as const,
    ...said,
    ...(kind && { kind }),
    ...(cue && { cue }),
  };
  await writeNew(tools, document, [{ draft, spans }]);
};

/** Codes what is selected like the last statement. */
export const codeAgain: Command = async (tools) => {
  const { last } = tools.codings;
  if (!last) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing was coded yet in this session that could be repeated.'),
    );
    return;
  }
  const passage = passageToCode(tools);
  if (!passage) return;
  const { id: _, parts: __, date: ___, cue: ____, ...draft } = last;
  await writeNew(tools, passage.document, [{ draft, spans: passage.spans }]);
};

const LONGEST = 40;

export function shortQuote({ document, spans }: Pick<Passage, 'document' | 'spans'>): string {
  const text = document.getText();
  const quote = oneLine(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
  return quote.length > LONGEST ? `“${quote.slice(0, LONGEST)}…”` : `“${quote}”`;
}
