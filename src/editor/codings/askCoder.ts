import * as vscode from 'vscode';
import type { Settings } from '../services.js';

/** The coder's name as the settings have it; asks for it, and keeps it there, where they have none. Undefined where the reader gave up. */
export async function askCoder(settings: Settings): Promise<string | undefined> {
  const known = settings.get('codings.coder').trim();
  if (known !== '') return known;
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Who codes? Your name or initials, as they shall stand in your coding files'),
    prompt: vscode.l10n.t('Kept in the setting “policyAnnotator.codings.coder”'),
    validateInput: (typed) => (typed.trim() === '' ? vscode.l10n.t('A name is needed') : undefined),
  });
  if (!name?.trim()) return undefined;
  await settings.update('codings.coder', name.trim());
  return name.trim();
}
