import * as vscode from 'vscode';

export interface PickItem<T> extends vscode.QuickPickItem {
  readonly value?: T;
  /** Typing this one letter chooses it. */
  readonly letter?: string;
}

export interface PickOptions<T> {
  readonly title: string;
  readonly placeholder?: string;
  readonly active?: PickItem<T> | undefined;
  /** An item for what was typed and is not on the list. */
  readonly fresh?: (typed: string) => PickItem<T>;
  readonly onActive?: (item: PickItem<T>) => void;
}

/** One of a list, chosen with as few keys as can be: Enter for the likeliest, a letter, or some letters of its name. Undefined where the reader gave up. */
export function pickOne<T>(items: readonly PickItem<T>[], options: PickOptions<T>): Promise<T | undefined> {
  const pick = vscode.window.createQuickPick<PickItem<T>>();
  pick.title = options.title;
  if (options.placeholder !== undefined) pick.placeholder = options.placeholder;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.items = items;
  if (options.active) pick.activeItems = [options.active];
  return new Promise((resolve) => {
    let chosen: T | undefined;
    const choose = (item: PickItem<T> | undefined): void => {
      if (item?.value === undefined) return;
      chosen = item.value;
      pick.hide();
    };
    pick.onDidChangeValue((typed) => {
      const byLetter = typed.length === 1 ? items.find(({ letter }) => letter === typed.toLowerCase()) : undefined;
      if (byLetter) return choose(byLetter);
      const fresh = typed.trim() === '' ? undefined : options.fresh?.(typed.trim());
      if (options.fresh) pick.items = fresh ? [...items, fresh] : items;
    });
    pick.onDidChangeActive(([item]) => item && options.onActive?.(item));
    pick.onDidAccept(() => choose(pick.activeItems[0]));
    pick.onDidHide(() => {
      pick.dispose();
      resolve(chosen);
    });
    pick.show();
  });
}

export const heading = (label: string): PickItem<never> => ({ label, kind: vscode.QuickPickItemKind.Separator });

/** A list under its heading; nothing where it is empty. */
export const section = <T>(label: string, items: readonly PickItem<T>[]): PickItem<T>[] =>
  items.length === 0 ? [] : [heading(label), ...items];
