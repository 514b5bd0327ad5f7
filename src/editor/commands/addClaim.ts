import * as vscode from 'vscode';
import { STANCES, type Stance } from '../../core/knowledge/model.js';
import type { EntrySummary } from '../../engine/entries.js';
import { stanceName } from '../words.js';
import type { Command, Tools } from './command.js';
import { fileArgument } from './support/arguments.js';
import { askOne, askText } from './support/ask.js';
import { pickEntry } from './support/pickEntry.js';
import { engineReady } from './support/ready.js';
import { selectedSentence } from './support/selectedWords.js';
import { writeEntry } from './support/writeEntry.js';

/** Writes the sentence that is selected, or that the cursor stands in, into the user's knowledge file as a claim. */
export const addClaim: Command = async (tools, argument) => {
  if (!(await engineReady(tools))) return;
  const editor = vscode.window.activeTextEditor;
  const statement = await askText(
    vscode.l10n.t('Add a claim: as one sentence of your own'),
    editor && !fileArgument(argument) ? selectedSentence(editor) : '',
    vscode.l10n.t('Patterns that find it in texts can be written in the file then'),
  );
  if (!statement) return;
  const position = await askPosition(tools);
  if (position === undefined) return;
  const positions = position ? { positions: [{ actor: position.actor.id, stance: position.stance }] } : {};
  await writeEntry(tools, { do: 'addClaim', statement, ...positions }, fileArgument(argument));
};

/** Null: nobody in particular; undefined: the reader gave up. */
async function askPosition(tools: Tools): Promise<{ actor: EntrySummary; stance: Stance } | null | undefined> {
  const whose = await askOne(vscode.l10n.t('Whose claim is it?'), ['actor', 'nobody'] as const, (one) =>
    one === 'actor'
      ? { label: vscode.l10n.t('An actor’s …'), detail: vscode.l10n.t('who supports, disputes or reports it') }
      : {
          label: vscode.l10n.t('Nobody’s in particular'),
          detail: vscode.l10n.t('positions can be written in the file later'),
        },
  );
  if (whose !== 'actor') return whose === 'nobody' ? null : undefined;
  const actor = await pickEntry(tools, vscode.l10n.t('Which actor?'), ({ section }) => section === 'actor');
  if (!actor) return undefined;
  const stance = await askOne(vscode.l10n.t('How does {0} stand to it?', actor.name), STANCES, (one) => ({
    label: stanceName(one),
  }));
  return stance && { actor, stance };
}
