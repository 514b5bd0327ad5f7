import * as vscode from 'vscode';
import type { FolderCounts } from '../services.js';

/** How often an entry is met, in words. @param folder null where the folder's texts were not looked through */
export function mentionCount(open: number, id: string, folder: FolderCounts | null): string {
  // An entry that was not there when the folder was counted has no count.
  if (!folder || (!folder.isCurrent && !folder.byId.has(id))) {
    if (open === 0) return vscode.l10n.t('not met in open texts');
    return open === 1 ? vscode.l10n.t('met once in open texts') : vscode.l10n.t('met {0} times in open texts', open);
  }
  const all = folder.byId.get(id) ?? 0;
  if (open === 0 && all === 0 && folder.isWhole) return vscode.l10n.t('not met in the folder');
  if (!folder.isCurrent) return vscode.l10n.t('{0} in open texts, {1} in the folder when last counted', open, all);
  return folder.isWhole
    ? vscode.l10n.t('{0} in open texts, {1} in the folder', open, all)
    : vscode.l10n.t('{0} in open texts, {1} or more in the folder', open, all);
}
