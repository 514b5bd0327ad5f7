import * as vscode from 'vscode';
import { TERM_KINDS } from '../../core/knowledge/model.js';
import { asName } from '../../core/knowledge/propose/newActor.js';
import { typeIcon } from '../icons.js';
import { typeName } from '../words.js';
import type { Command } from './command.js';
import { fileArgument } from './support/arguments.js';
import { askOne, askText } from './support/ask.js';
import { engineReady } from './support/ready.js';
import { selectedWords } from './support/selectedWords.js';
import { writeEntry } from './support/writeEntry.js';

/** Writes what is selected into the user's knowledge file as a new term; without a selection asks for it. */
export const addTerm: Command = async (tools, argument) => {
  if (!(await engineReady(tools))) return;
  const editor = vscode.window.activeTextEditor;
  const name = await askText(
    vscode.l10n.t('Add a term: a document, treaty, weapon, event, concept … (1 of 2)'),
    editor && !fileArgument(argument) ? asName(selectedWords(editor)) : '',
  );
  if (!name) return;
  const kind = await askOne(vscode.l10n.t('What is {0}? (2 of 2)', name), TERM_KINDS, (one) => ({
    label: typeName(one),
    iconPath: typeIcon(one),
  }));
  if (kind) await writeEntry(tools, { do: 'addTerm', name, kind }, fileArgument(argument));
};
