import * as vscode from 'vscode';
import type { Command, Tools } from './command.js';
import { createKnowledgeFileFor, reason } from './support/newFile.js';

/** Opens the knowledge that comes with the extension; it cannot be changed there. Needs no engine. */
export const openBundledFile: Command = async (tools) => {
  const uri = await pickBundled(tools);
  if (uri) await vscode.window.showTextDocument(uri, { preview: false });
};

/** Copies it into the reader's folder, where it can be changed. */
export const copyBundledFile: Command = async (tools) => {
  const bundled = await pickBundled(tools);
  if (!bundled) return;
  const name = baseName(bundled).replace(/\.policy\.yaml$/, '');
  const read = async () => (await vscode.workspace.openTextDocument(bundled)).getText();
  const uri = await createKnowledgeFileFor(tools, name, read);
  if (!uri) return;
  await vscode.window.showTextDocument(uri, { preview: false });
  await offerToTurnOff(tools, bundled.path.includes('/world/') ? 'knowledge.useWorld' : 'knowledge.useBundled');
};

/** A copy adds to the original. Whoever means to take things away from it wants the copy alone. */
async function offerToTurnOff(
  { settings, log }: Tools,
  setting: 'knowledge.useBundled' | 'knowledge.useWorld',
): Promise<void> {
  if (!settings.get(setting)) return;
  const only = vscode.l10n.t('Use Only My Files');
  const message = vscode.l10n.t(
    'The copy adds to the bundled knowledge: what you take out of it is still known from there. Turn the bundled knowledge off?',
  );
  if ((await vscode.window.showInformationMessage(message, only, vscode.l10n.t('Keep Both'))) !== only) return;
  try {
    await settings.update(setting, false);
  } catch (error) {
    log.error(String(error));
    void vscode.window.showErrorMessage(vscode.l10n.t('The setting could not be changed: {0}', reason(error)));
  }
}

async function pickBundled({ knowledgeFiles }: Tools): Promise<vscode.Uri | undefined> {
  const { bundled } = knowledgeFiles;
  if (bundled.length < 2) return bundled[0];
  const items = bundled.map((uri) => ({ label: baseName(uri), uri }));
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which bundled file?') }))?.uri;
}

const baseName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
