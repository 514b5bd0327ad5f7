import * as vscode from 'vscode';
import type { Command } from './command.js';

/** A box whose words narrow the outline as they are typed. Enter keeps the filter, Escape brings the one before back. */
export const filterOutline: Command = async ({ outline }) => {
  await outline.show();
  const before = outline.choices.options.filter;
  const clear: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('clear-all'),
    tooltip: vscode.l10n.t('Clear the filter'),
  };
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Filter the outline');
  box.placeholder = vscode.l10n.t('Words of a name, a type or the text');
  box.prompt = vscode.l10n.t('Enter keeps the filter, Escape goes back');
  box.value = before;
  box.valueSelection = [0, before.length];
  box.buttons = [clear];
  let kept = false;
  box.onDidChangeValue((typed) => outline.choices.setFilter(typed));
  box.onDidTriggerButton(() => (box.value = ''));
  box.onDidTriggerButton(() => outline.choices.setFilter(''));
  box.onDidAccept(() => {
    kept = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!kept) outline.choices.setFilter(before);
    box.dispose();
  });
  box.show();
};
