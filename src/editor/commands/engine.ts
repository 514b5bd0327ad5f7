import * as vscode from 'vscode';
import type { Command } from './command.js';
import { tell } from './support/step.js';

/** Starts the engine again: knowledge files and open documents are read anew. */
export const restartEngine: Command = ({ engine }) => {
  engine.restart();
  tell(vscode.l10n.t('Policy Annotator’s engine starts again'));
};

/** Opens the log. */
export const showLog: Command = ({ log }) => log.show();
