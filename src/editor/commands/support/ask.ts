import * as vscode from 'vscode';

/** A line of text from the reader; undefined where they gave up. */
export async function askText(title: string, value: string, prompt?: string): Promise<string | undefined> {
  const typed = await vscode.window.showInputBox({
    title,
    value,
    ...(prompt === undefined ? {} : { prompt }),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('A few words are needed') : undefined),
  });
  return typed?.trim();
}

/** One of a closed list, by the words that people use for it. */
export async function askOne<T extends string>(
  title: string,
  values: readonly T[],
  tell: (value: T) => { label: string; detail?: string; iconPath?: vscode.ThemeIcon },
): Promise<T | undefined> {
  const items = values.map((value) => {
    const { label, detail, iconPath } = tell(value);
    return { label, ...(detail ? { description: detail } : {}), ...(iconPath ? { iconPath } : {}), value };
  });
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.value;
}
