import * as vscode from 'vscode';
import { ACTOR_TYPES } from '../../core/knowledge/model.js';
import { asName } from '../../core/knowledge/propose/newActor.js';
import { typeIcon } from '../icons.js';
import { typeName } from '../words.js';
import type { Command } from './command.js';
import { fileArgument } from './support/arguments.js';
import { askOne, askText } from './support/ask.js';
import { engineReady } from './support/ready.js';
import { selectedWords } from './support/selectedWords.js';
import { writeEntry } from './support/writeEntry.js';

/** Writes what is selected into the user's knowledge file as a new actor; without a selection asks for the name. */
export const addActor: Command = async (tools, argument) => {
  if (!(await engineReady(tools))) return;
  const editor = vscode.window.activeTextEditor;
  const name = await askText(
    vscode.l10n.t('Add an actor: its name (1 of 2)'),
    editor && !fileArgument(argument) ? asName(selectedWords(editor)) : '',
    vscode.l10n.t('The full name; other forms can be added as aliases'),
  );
  if (!name) return;
  const type = await askOne(vscode.l10n.t('What is {0}? (2 of 2)', name), ACTOR_TYPES, (one) => ({
    label: typeName(one),
    iconPath: typeIcon(one),
  }));
  if (type) await writeEntry(tools, { do: 'addActor', name, type }, fileArgument(argument));
};
