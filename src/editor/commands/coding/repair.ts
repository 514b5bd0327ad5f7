import * as vscode from 'vscode';
import { quoteOf } from '../../../core/codings/model.js';
import { oneLine } from '../../../core/text/oneLine.js';
import type { Span } from '../../../core/span.js';
import { reveal } from '../../navigation/reveal.js';
import type { LiveCoding } from '../../codings/codedText.js';
import { statementLine } from '../../codings/words.js';
import type { Command, Tools } from '../command.js';
import { tell } from '../support/step.js';
import { codableEditor } from './passage.js';
import { pickOne, type PickItem } from './pick.js';
import { isOwn } from './write.js';

type Choice = { readonly span: Span } | 'delete' | 'later';

const AROUND = 60;

/** Goes through the codings that have no certain place: Enter takes the likeliest, the words selected now are another choice. */
export const repairCodings: Command = async (tools) => {
  const editor = codableEditor(tools);
  if (!editor) return;
  const { document } = editor;
  const later = new Set<string>();
  for (;;) {
    const text = tools.codings.of(document);
    const orphan = (text?.codings ?? []).find(
      (live, i) => !later.has(live.coding.id) && live.coding.status !== 'refused' && text?.placeOf(i) === null,
    );
    if (!orphan)
      return tell(
        later.size > 0
          ? vscode.l10n.t('{0} codings are still without a place', later.size)
          : vscode.l10n.t('Every coding has its place'),
      );
    later.add(orphan.coding.id);
    if (!isOwn(tools, orphan.coder)) continue;
    const choice = await askPlace(tools, editor, orphan);
    if (choice === undefined) return;
    if (choice === 'later') continue;
    if (choice === 'delete') await tools.codings.change(document, orphan.coder, { put: [], remove: [orphan.coding] });
    else {
      const parts = await tools.engine.ask('describeSpans', { text: document.getText(), spans: [choice.span] });
      await tools.codings.change(document, orphan.coder, {
        put: [{ coding: { ...orphan.coding, parts }, spans: [choice.span], seen: orphan.coding }],
        remove: [],
      });
    }
    later.delete(orphan.coding.id);
  }
};

function askPlace(
  tools: Tools,
  editor: vscode.TextEditor,
  { coding, candidates }: LiveCoding,
): Promise<Choice | undefined> {
  const { document, selection } = editor;
  const text = document.getText();
  const item = (span: Span, description: string): PickItem<Choice> => ({
    label: oneLine(text.slice(span.start, span.end)),
    description,
    detail: oneLine(
      `… ${text.slice(Math.max(0, span.start - AROUND), span.start)}[…]${text.slice(span.end, span.end + AROUND)} …`,
    ),
    value: { span },
  });
  const selected = selection.isEmpty
    ? []
    : [
        item(
          { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) },
          vscode.l10n.t('what is selected now'),
        ),
      ];
  const places = candidates
    .filter(({ end }) => end <= text.length)
    .map((span) => item(span, vscode.l10n.t('line {0}', document.positionAt(span.start).line + 1)));
  return pickOne<Choice>(
    [
      ...selected,
      ...places,
      { label: `$(arrow-down) ${vscode.l10n.t('Decide later')}`, value: 'later' },
      { label: `$(trash) ${vscode.l10n.t('Delete the coding: its words are gone')}`, value: 'delete' },
    ],
    {
      title: vscode.l10n.t(
        'Where is “{0}” now? ({1})',
        oneLine(quoteOf(coding)).slice(0, 60),
        statementLine(coding, tools.engine.entries),
      ),
      placeholder: vscode.l10n.t('Enter takes the first; select other words first for a place of your own'),
      onActive: ({ value }) => {
        if (typeof value === 'object') void reveal(document, value.span, { as: 'caret', preserveFocus: true });
      },
    },
  );
}
