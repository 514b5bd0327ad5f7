import * as vscode from 'vscode';
import type { Feature } from './services.js';

/** Writes the engine's lines into the log, and tells the reader, once, when it had to be started again. */
export const engineNews: Feature = ({ engine, log }) => {
  let toldRestart = false;
  const offer = async (question: Thenable<string | undefined>, restart: string, show: string): Promise<void> => {
    const answer = await question;
    if (answer === restart) engine.restart();
    else if (answer === show) log.show(true);
  };
  const onLog = engine.onLog((line) => log.info(line));
  const onHealth = engine.onHealth((health) => {
    log.info(`Engine: ${health}`);
    const restart = vscode.l10n.t('Restart');
    const show = vscode.l10n.t('Show Log');
    if (health === 'restarting' && !toldRestart) {
      toldRestart = true;
      const message = vscode.l10n.t('Policy Annotator’s engine was started again; your documents are being read anew.');
      void offer(vscode.window.showWarningMessage(message, show), restart, show);
    }
    if (health === 'stopped') {
      const message = vscode.l10n.t(
        'Policy Annotator’s engine stopped after several failures. Nothing is highlighted until it is restarted.',
      );
      void offer(vscode.window.showErrorMessage(message, restart, show), restart, show);
    }
  });
  return new vscode.Disposable(() => {
    onLog.dispose();
    onHealth.dispose();
  });
};
