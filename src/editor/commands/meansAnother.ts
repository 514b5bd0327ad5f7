import * as vscode from 'vscode';
import { asName, kindOf } from '../../core/knowledge/propose/newActor.js';
import { contextWordsAround } from '../../core/knowledge/propose/contextWords.js';
import { targetAt } from '../language/mentionAt.js';
import type { Command } from './command.js';
import { askText } from './support/ask.js';
import { wordsAt } from './support/nameArgument.js';
import { pickEntry } from './support/pickEntry.js';
import { readText } from './support/ready.js';
import { writeEntry } from './support/writeEntry.js';

/**
 * Says that the words at the cursor mean another actor where certain words are near: written as an alias with a context, which wins over
 * those without.
 */
export const meansAnother: Command = async (tools) => {
  const text = await readText(tools);
  if (!text) return;
  const { document, editor } = text;
  const target = targetAt(tools, document, editor.selection.start);
  if (!target?.mention) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on the name of an actor first.'));
    return;
  }
  const words = asName(wordsAt(document, target.mention));
  const title = vscode.l10n.t('“{0}” means whom here, if not {1}? (1 of 2)', words, target.entry.name);
  const entry = await pickEntry(
    tools,
    title,
    ({ section, id }) => section === target.entry.section && id !== target.entry.id,
    { like: words },
  );
  if (!entry || entry.section === 'claim') return;
  const proposed = contextWordsAround(document.getText(), target.mention);
  const near = await askText(
    vscode.l10n.t('Near which words does “{0}” mean {1}? (2 of 2)', words, entry.name),
    proposed.slice(0, 2).join(', '),
    vscode.l10n.t('Separated by commas; one of them in the paragraph is enough'),
  );
  const context = near?.split(/\s*[,;]\s*/).filter((word) => word !== '');
  if (!context || context.length === 0) return;
  const { id, name, section } = entry;
  await writeEntry(tools, { do: 'addAlias', id, text: words, kind: kindOf(words), context, name, section });
};
