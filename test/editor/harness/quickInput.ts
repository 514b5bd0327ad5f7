import * as vscode from 'vscode';
import { until } from './until.js';

/** Runs a command and takes what its boxes and lists offer first, as Enter does, until it ends. */
export async function runAndAccept(id: string, ...args: readonly unknown[]): Promise<void> {
  let done = false;
  const running = Promise.resolve(vscode.commands.executeCommand(id, ...args)).finally(() => (done = true));
  await until(`${id} to end`, async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setTimeout(resolve, 150));
    return done;
  });
  await running;
}
