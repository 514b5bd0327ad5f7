import * as vscode from 'vscode';
import { statementLine } from '../../codings/words.js';
import { reveal } from '../../navigation/reveal.js';
import type { Command, Tools } from '../command.js';
import { readText } from '../support/ready.js';
import { tell } from '../support/step.js';
import { askMentioned, askStatement } from './ask.js';
import { shortQuote } from './code.js';
import { codableEditor } from './passage.js';
import { pickOne } from './pick.js';
import { proposalsFor, type Proposals } from './proposals.js';
import { openSuggestions, type Suggestion } from './suggestions.js';
import { writeNew, type Draft } from './write.js';

type Verdict = 'accept' | 'correct' | 'refuse' | 'skip' | 'stop';

/** Goes through what the engine found, one by one from the cursor on: accept, correct, refuse or skip. What was refused does not come back. */
export const reviewSuggestions: Command = async (tools) => {
  const editor = codableEditor(tools);
  if (!editor || !(await readText(tools))) return;
  const { document } = editor;
  const skipped = new Set<number>();
  let from = document.offsetAt(editor.selection.active);
  let decided = 0;
  for (;;) {
    const open = openSuggestions(tools, document).filter(({ spans }) => !skipped.has(spans[0]?.start ?? 0));
    const next = open.find(({ spans }) => (spans[0]?.start ?? 0) >= from) ?? open[0];
    const span = next?.spans[0];
    if (!next || !span) {
      tell(vscode.l10n.t('All suggestions of this text are decided ({0} just now)', decided));
      return;
    }
    await reveal(document, span, { as: 'selection', preserveFocus: false });
    const verdict = await askVerdict(tools, document, next, open.length);
    if (!verdict || verdict === 'stop') return tell(vscode.l10n.t('{0} decided, {1} still open', decided, open.length));
    from = span.start + 1;
    if (verdict === 'skip' || !(await decide(tools, document, next, verdict))) skipped.add(span.start);
    else decided++;
  }
};

function askVerdict(
  tools: Tools,
  document: vscode.TextDocument,
  suggestion: Suggestion,
  open: number,
): Promise<Verdict | undefined> {
  const { draft, spans, confidence, why } = suggestion;
  const line = statementLine({ ...draft, id: '', parts: [], extra: {} }, tools.engine.entries);
  const detail = [vscode.l10n.t('{0} % sure', Math.round(confidence * 100)), ...why].join(' · ');
  return pickOne<Verdict>(
    [
      {
        label: `$(check) ${vscode.l10n.t('Accept')}`,
        description: `a · ${line}`,
        detail,
        letter: 'a',
        value: 'accept',
      },
      { label: `$(edit) ${vscode.l10n.t('Correct …')}`, description: 'c', letter: 'c', value: 'correct' },
      {
        label: `$(close) ${vscode.l10n.t('Refuse: it does not come back')}`,
        description: 'r',
        letter: 'r',
        value: 'refuse',
      },
      { label: `$(arrow-down) ${vscode.l10n.t('Skip')}`, description: 's', letter: 's', value: 'skip' },
      { label: `$(debug-stop) ${vscode.l10n.t('Stop here')}`, description: 'x', letter: 'x', value: 'stop' },
    ],
    {
      title: vscode.l10n.t('{0} open: {1}', open, shortQuote({ document, spans })),
      placeholder: vscode.l10n.t('One letter decides: a, c, r, s or x'),
    },
  );
}

/** False where the coder gave up on the way. */
async function decide(
  tools: Tools,
  document: vscode.TextDocument,
  { draft, spans }: Suggestion,
  verdict: 'accept' | 'correct' | 'refuse',
): Promise<boolean> {
  if (verdict !== 'correct') {
    return writeNew(tools, document, [
      { draft: { ...draft, status: verdict === 'accept' ? 'confirmed' : 'refused' }, spans },
    ]);
  }
  const corrected = await (draft.what === 'mention' ? mentionCorrected : statementCorrected)(
    tools,
    draft,
    proposalsFor(tools, document, spans),
    shortQuote({ document, spans }),
  );
  return corrected ? writeNew(tools, document, [{ draft: { ...corrected, status: 'confirmed' }, spans }]) : false;
}

/** Another actor, or the name as it should be. */
async function mentionCorrected(
  tools: Tools,
  draft: Draft,
  { actors, words }: Proposals,
  title: string,
): Promise<Draft | undefined> {
  const said = await askMentioned(tools, actors, title, draft.concept ?? words);
  const { actor: _, concept: __, ...rest } = draft;
  return said && { ...rest, ...said };
}

async function statementCorrected(
  tools: Tools,
  draft: Draft,
  proposals: Proposals,
  title: string,
): Promise<Draft | undefined> {
  const said = await askStatement(tools, proposals, title, { ...draft, id: '', parts: [], extra: {} });
  const { actor: _, claim: __, concept: ___, stance: ____, ...rest } = draft;
  return said && { ...rest, ...said };
}
