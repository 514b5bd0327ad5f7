import * as vscode from 'vscode';
import { ACTOR_TYPES } from '../../core/knowledge/model.js';
import { proposeActor, type MetName } from '../../core/knowledge/propose/newActor.js';
import { typeIcon } from '../icons.js';
import { typeName } from '../words.js';
import { addActor } from './addActor.js';
import type { Command } from './command.js';
import { askOne } from './support/ask.js';
import { metNames, nameInText } from './support/nameArgument.js';
import { readText } from './support/ready.js';
import { writeEntry } from './support/writeEntry.js';

/** Writes a name found in the text into the reader's knowledge file, with the forms that the text has of it; without one at hand asks as for any actor. */
export const addSuggested: Command = async (tools, argument) => {
  const found = await nameInText(tools, argument);
  if (!found) return addActor(tools, undefined);
  const [met] = metNames(found, found.name);
  if (!met) return;
  const title = vscode.l10n.t('What is {0}?', met.name);
  const type = await askOne(title, [met.type, ...ACTOR_TYPES.filter((one) => one !== met.type)], (one) => ({
    label: typeName(one),
    iconPath: typeIcon(one),
    ...(one === met.type && { detail: vscode.l10n.t('as it looks') }),
  }));
  if (type) await writeEntry(tools, { do: 'addActor', ...proposeActor({ ...met, type }) });
};

/** Names met at least so often are chosen already. */
const OFTEN = 2;

/** Writes all names of the text into the reader's knowledge file that the reader chooses from a list. */
export const addAllSuggested: Command = async (tools) => {
  const text = await readText(tools);
  if (!text) return;
  const chosen = await pickNames(metNames(text));
  if (chosen && chosen.length > 0) await writeEntry(tools, { do: 'addActors', actors: chosen.map(proposeActor) });
};

interface NameItem extends vscode.QuickPickItem {
  readonly met: MetName;
}

async function pickNames(names: readonly MetName[]): Promise<readonly MetName[] | undefined> {
  if (names.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This text has no names that your knowledge files lack.'));
    return undefined;
  }
  const items = [...names]
    .sort((a, b) => b.forms.length - a.forms.length || a.name.localeCompare(b.name))
    .map((met): NameItem => ({
      label: met.name,
      description: `${typeName(met.type)} · ${met.forms.length} ×`,
      iconPath: typeIcon(met.type),
      picked: met.forms.length >= OFTEN,
      met,
    }));
  const title = vscode.l10n.t('Which names shall become actors?');
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true, matchOnDescription: true });
  return chosen?.map(({ met }) => met);
}
