import * as vscode from 'vscode';
import { STATUSES, type Coding } from '../../../core/codings/model.js';
import type { Span } from '../../../core/span.js';
import { LineIndex } from '../../../core/text/lineIndex.js';
import { statementLine, statusName } from '../../codings/words.js';
import type { Command, Tools } from '../command.js';
import { tell } from '../support/step.js';
import { askActor, askClaim, askStance, askStatement } from './ask.js';
import { codingArgument } from './argument.js';
import { codingInText, passageToCode } from './passage.js';
import { pickOne, type PickItem } from './pick.js';
import { proposalsFor } from './proposals.js';
import { isOwn } from './write.js';

type What = 'actor' | 'person' | 'claim' | 'stance' | 'fields' | 'note' | 'status' | 'place';

/** Changes one thing of a coding: who, what, how, the note, the status, or the words it is about. */
export const changeCoding: Command = async (tools, argument) => {
  const found = codingInText(tools, argument);
  if (!found || !isOwn(tools, found.coding.coder)) return;
  const { document, coding: here } = found;
  const { coding, spans } = here;
  const title = statementLine(coding, tools.engine.entries);
  const what = await pickOne<What>(
    [
      item('a', vscode.l10n.t('Actor'), 'actor'),
      item('p', vscode.l10n.t('Person who speaks for the actor'), 'person'),
      item('c', vscode.l10n.t('Claim or concept'), 'claim'),
      item('s', vscode.l10n.t('Stance'), 'stance'),
      item('f', vscode.l10n.t('All of it, with the project’s fields'), 'fields'),
      item('n', vscode.l10n.t('Note'), 'note'),
      item('t', vscode.l10n.t('Status'), 'status'),
      item('w', vscode.l10n.t('The words: take what is selected now'), 'place'),
    ],
    { title: vscode.l10n.t('Change: {0}', title), placeholder: vscode.l10n.t('One letter is enough') },
  );
  const changed = what && (await change(tools, document, coding, spans, what, title));
  if (!changed) return;
  await tools.codings.change(document, here.coder, { put: [{ ...changed, seen: coding }], remove: [] });
  tell(vscode.l10n.t('Coded: {0}', statementLine(changed.coding, tools.engine.entries)));
};

const item = (letter: string, label: string, value: What): PickItem<What> => ({
  label,
  description: letter,
  letter,
  value,
});

async function change(
  tools: Tools,
  document: vscode.TextDocument,
  coding: Coding,
  spans: readonly Span[],
  what: What,
  title: string,
): Promise<{ coding: Coding; spans: readonly Span[] } | undefined> {
  const proposals = proposalsFor(tools, document, spans);
  const withNew = (changes: Partial<Coding> | undefined, ...dropped: (keyof Coding)[]) => {
    if (!changes) return undefined;
    const kept = Object.fromEntries(
      Object.entries(coding).filter(([key]) => !dropped.some((one) => one === key)),
    ) as unknown as Coding;
    return { coding: { ...kept, ...changes }, spans };
  };
  switch (what) {
    case 'actor':
      return withNew(await askActor(tools, proposals.actors, title), 'actor');
    case 'person': {
      const person = await askActor(tools, proposals.actors, title);
      return person && withNew(person.actor ? { person: person.actor } : {}, 'person');
    }
    case 'claim':
      return withNew(
        await askClaim(tools, proposals.claims, title, coding.concept ?? proposals.words),
        'claim',
        'concept',
      );
    case 'stance':
      return withNew(await askStance(coding.stance, title), 'stance');
    case 'fields':
      return withNew(
        await askStatement(tools, proposals, title, coding),
        'actor',
        'claim',
        'concept',
        'stance',
        'fields',
      );
    case 'note': {
      const note = await vscode.window.showInputBox({ title: vscode.l10n.t('Note'), value: coding.note ?? '' });
      return note === undefined ? undefined : withNew(note.trim() === '' ? {} : { note: note.trim() }, 'note');
    }
    case 'status': {
      const status = await pickOne(
        STATUSES.map((one) => ({ label: statusName(one), letter: one.charAt(0), value: one })),
        { title },
      );
      return status && withNew({ status });
    }
    case 'place': {
      const passage = passageToCode(tools);
      if (!passage) return undefined;
      const parts = await tools.engine.ask('describeSpans', { text: document.getText(), spans: passage.spans });
      return { coding: { ...coding, parts }, spans: passage.spans };
    }
  }
}

/** Takes a coding out of its file; Undo of Codings brings it back. */
export const deleteCoding: Command = async (tools, argument) => {
  const found = codingInText(tools, argument);
  if (!found || !isOwn(tools, found.coding.coder)) return;
  const { document, coding } = found;
  await tools.codings.change(document, coding.coder, { put: [], remove: [coding.coding] });
  tell(
    vscode.l10n.t('Deleted: {0}. “Undo Coding” brings it back.', statementLine(coding.coding, tools.engine.entries)),
  );
};

export const undoCoding: Command = (tools) => step(tools, 'undo');
export const redoCoding: Command = (tools) => step(tools, 'redo');

async function step({ codings, current }: Tools, direction: 'undo' | 'redo'): Promise<void> {
  const document = vscode.window.activeTextEditor?.document ?? current.document;
  const done = document ? await codings[direction](document) : false;
  if (done) tell(direction === 'undo' ? vscode.l10n.t('The last coding was taken back') : vscode.l10n.t('Coded again'));
  else
    tell(
      direction === 'undo'
        ? vscode.l10n.t('No coding of this session is left to take back')
        : vscode.l10n.t('No coding was taken back'),
    );
}

/** Opens the file that a coding is kept in, at its lines. */
export const openCoding: Command = async (tools, argument) => {
  const named = codingArgument(argument);
  const file = named ? undefined : codingInText(tools, argument)?.coding;
  const uri = named?.file ?? file?.file;
  const id = named?.coding ?? file?.coding.id;
  if (uri === undefined) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  const text = document.getText();
  const at = text.search(new RegExp(`^ *- id: "?${(id ?? '').replace(/[^\w-]/g, '.')}"?\\s*$`, 'm'));
  const line = new LineIndex(text).positionAt(Math.max(0, at)).line;
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(line, 0, line, 0) });
};
