import * as vscode from 'vscode';
import { newCodingId } from '../../../core/codings/newId.js';
import type { Coding } from '../../../core/codings/model.js';
import type { Span } from '../../../core/span.js';
import { statementLine } from '../../codings/words.js';
import type { Tools } from '../command.js';
import { mayWrite } from '../support/consent.js';
import { tell } from '../support/step.js';

/** A coding yet without a place of its own. */
export type Draft = Omit<Coding, 'id' | 'parts' | 'date' | 'extra'> & Partial<Pick<Coding, 'extra'>>;

/** Writes new codings at their places into the coder's file and says so. False where the coder gave up. */
export async function writeNew(
  tools: Tools,
  document: vscode.TextDocument,
  drafts: readonly { draft: Draft; spans: readonly Span[] }[],
): Promise<boolean> {
  const { codings, engine } = tools;
  if (!(await mayWrite(document.uri))) return false;
  const coder = await codings.coder();
  if (!coder) return false;
  const described = await engine.ask('describeSpans', {
    text: document.getText(),
    spans: drafts.flatMap(({ spans }) => spans),
  });
  let next = 0;
  const put = drafts.map(({ draft, spans }) => {
    const parts = spans.flatMap(() => described[next++] ?? []);
    const coding: Coding = {
      ...draft,
      id: newCodingId(Math.random),
      parts,
      date: new Date().toISOString().slice(0, 19) + 'Z',
      extra: draft.extra ?? {},
    };
    return { coding, spans };
  });
  await codings.change(document, coder, { put, remove: [] });
  const [only] = put;
  if (only && only.coding.status === 'confirmed') codings.last = only.coding;
  tell(
    put.length === 1 && only
      ? vscode.l10n.t('Coded: {0}', statementLine(only.coding, engine.entries))
      : vscode.l10n.t('{0} passages coded', put.length),
  );
  return true;
}

/** Whether a coding is the coder's own; says so where it is not. */
export function isOwn({ settings }: Tools, coder: string): boolean {
  if (coder === settings.get('codings.coder').trim()) return true;
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'This was coded by {0}, in a file of theirs; it is not changed from here. Code the passage yourself.',
      coder,
    ),
  );
  return false;
}
