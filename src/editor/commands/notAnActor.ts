import * as vscode from 'vscode';
import { asName } from '../../core/knowledge/propose/newActor.js';
import { targetAt } from '../language/mentionAt.js';
import type { Command, Tools } from './command.js';
import { askOne } from './support/ask.js';
import { nameInText, startOf, wordsAt } from './support/nameArgument.js';
import { readText } from './support/ready.js';
import { writeEntry } from './support/writeEntry.js';

/** Remembers in the reader's knowledge file that words name no actor: in this text, or ever. */
export const notAnActor: Command = async (tools, argument) => {
  const found = await wordsOf(tools, argument);
  if (!found) return;
  const { words, document } = found;
  const file =
    vscode.workspace.getWorkspaceFolder(document.uri) && vscode.workspace.asRelativePath(document.uri, false);
  const scope = file ? await askScope(words) : 'ever';
  if (!scope) return;
  await writeEntry(tools, {
    do: 'addIgnore',
    text: words,
    what: 'actor',
    ...(scope === 'here' && file && { in: literal(file) }),
  });
};

const askScope = (words: string): Promise<'here' | 'ever' | undefined> =>
  askOne(vscode.l10n.t('Where does “{0}” name no actor?', words), ['here', 'ever'] as const, (one) =>
    one === 'here'
      ? { label: vscode.l10n.t('Only in this text') }
      : { label: vscode.l10n.t('In all texts'), detail: vscode.l10n.t('wherever these words stand') },
  );

/** The words of the name or the actor that a link or a node stands for, else of those at the cursor. */
async function wordsOf(
  tools: Tools,
  argument: unknown,
): Promise<{ words: string; document: vscode.TextDocument } | undefined> {
  const name = await nameInText(tools, argument);
  if (name) return { words: asName(wordsAt(name.document, name.name)), document: name.document };
  const text = startOf(argument) === undefined ? await readText(tools) : undefined;
  const target = text && targetAt(tools, text.document, text.editor.selection.start);
  if (text && target?.mention)
    return { words: asName(wordsAt(text.document, target.mention)), document: text.document };
  void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on the name of an actor first.'));
  return undefined;
}

/** A path as a glob that matches nothing else. */
const literal = (path: string): string => path.replace(/[[\]{}()*?!\\]/g, '?');
