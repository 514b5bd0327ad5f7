import * as vscode from 'vscode';
import { DEFAULTS } from '../settingDefaults.js';
import type { Command } from './command.js';
import { tell } from './support/step.js';

/** Shows what others are said to claim, or not: in the text, the outline and wherever claims are counted. */
export const toggleAttributed: Command = async ({ settings, current }) => {
  const on = !settings.get('claims.attributed', current.document);
  await settings.update('claims.attributed', on, current.document);
  tell(on ? vscode.l10n.t('Attributed claims are shown') : vscode.l10n.t('Attributed claims are hidden'));
};

/** Hides all kinds of the author's claims; shows all of them again. */
export const toggleAuthorClaims: Command = async ({ settings, current }) => {
  const on = settings.get('claims.author', current.document).length === 0;
  await settings.update('claims.author', on ? DEFAULTS['claims.author'] : [], current.document);
  tell(on ? vscode.l10n.t('The author’s claims are shown') : vscode.l10n.t('The author’s claims are hidden'));
};
