import * as vscode from 'vscode';
import type { Command, Tools } from './command.js';
import { explain as explainDocument } from './support/ready.js';
import { tell } from './support/step.js';

/** The reader's own word on the text in front of them; it is remembered. */
export const turnOn: Command = (tools) => turn(tools, true);
export const turnOff: Command = (tools) => turn(tools, false);

/** Says how it stands with the text in front of the reader, and what can be done. */
export const explain: Command = async (tools) => {
  const document = tools.current.document ?? vscode.window.activeTextEditor?.document;
  if (document) await explainDocument(tools, document);
  else noText();
};

async function turn(tools: Tools, on: boolean): Promise<void> {
  const { document } = tools.current;
  if (!document) return noText();
  await tools.documents.setOn(document, on);
  if (on && !tools.documents.isOn(document)) {
    await explainDocument(tools, document);
    return;
  }
  tell(on ? vscode.l10n.t('This document is annotated') : vscode.l10n.t('This document is not annotated any more'));
}

const noText = (): void => {
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a text first: there is none to look at.'));
};
