import * as vscode from 'vscode';
import { ALIAS_KINDS, type AliasKind } from '../../core/knowledge/model.js';
import { asName, kindOf } from '../../core/knowledge/propose/newActor.js';
import { aliasKindName } from '../words.js';
import type { Command } from './command.js';
import { entryArgument } from './support/arguments.js';
import { askOne, askText } from './support/ask.js';
import { pickEntry } from './support/pickEntry.js';
import { engineReady } from './support/ready.js';
import { nameInText, startOf, wordsAt } from './support/nameArgument.js';
import { selectedWords } from './support/selectedWords.js';
import { writeEntry } from './support/writeEntry.js';

/** Adds what is selected to an actor or term as another form of it, in the user's file also where the entry is a bundled one. */
export const addAlias: Command = async (tools, argument) => {
  if (!(await engineReady(tools))) return;
  const given = entryArgument(tools, argument);
  const editor = vscode.window.activeTextEditor;
  const name = startOf(argument) === undefined ? undefined : await nameInText(tools, argument);
  const text = name
    ? asName(wordsAt(name.document, name.name))
    : await askText(
        given ? vscode.l10n.t('Another form of {0}', given.name) : vscode.l10n.t('Add an alias: the form met in texts'),
        editor && !(given && editor.selection.isEmpty) ? asName(selectedWords(editor)) : '',
      );
  if (!text) return;
  const entry =
    given ?? (await pickEntry(tools, vscode.l10n.t('“{0}” means whom or what?', text), isNamed, { like: text }));
  if (!entry || entry.section === 'claim') return;
  const title = vscode.l10n.t('What kind of form is “{0}”?', text);
  const kind = await askOne(title, likelyFirst(text), (one) => {
    const { name, example } = aliasKindName(one);
    return { label: name, detail: example };
  });
  if (!kind) return;
  await writeEntry(tools, { do: 'addAlias', id: entry.id, text, kind, name: entry.name, section: entry.section });
};

const isNamed = ({ section }: { section: string }): boolean => section !== 'claim';

function likelyFirst(text: string): AliasKind[] {
  const likely = kindOf(text);
  return [likely, ...ALIAS_KINDS.filter((kind) => kind !== likely)];
}
