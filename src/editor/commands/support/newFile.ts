import * as vscode from 'vscode';
import type { Tools } from '../command.js';
import { mayWrite, nameOf } from './consent.js';
import { showUnchanged } from './showUnchanged.js';

const ENDING = '.policy.yaml';

/** Asks for the folder and the name of a new knowledge file and writes it. Undefined where the reader gave up. @param why told where the name is asked for */
export async function createKnowledgeFileFor(
  tools: Tools,
  suggested: string,
  content: (folder: vscode.WorkspaceFolder) => string | Promise<string>,
  why?: string,
): Promise<vscode.Uri | undefined> {
  const folder = await pickFolder(tools.current.document?.uri);
  if (!folder) return undefined;
  const name = await askName(folder, suggested, why);
  if (!name) return undefined;
  const uri = vscode.Uri.joinPath(folder.uri, name);
  if (!(await mayWrite(uri))) return undefined;
  const bytes = new TextEncoder().encode(await content(folder));
  // It may have come since its name was asked for; and some file systems take “Notes” and “notes” for the same.
  if (await exists(uri)) {
    void showUnchanged(uri, vscode.l10n.t('A file of this name is there already'));
    return undefined;
  }
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
  } catch (error) {
    tools.log.error(`${uri.toString()}: ${String(error)}`);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', nameOf(uri), reason(error)));
    return undefined;
  }
  await warnIfNotRead(tools, uri);
  return uri;
}

async function pickFolder(near: vscode.Uri | undefined): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const own = near && vscode.workspace.getWorkspaceFolder(near);
  if (own) return own;
  if (folders.length > 1) {
    return vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t('Folder for the knowledge file') });
  }
  if (folders[0]) return folders[0];
  const open = vscode.l10n.t('Open Folder');
  const message = vscode.l10n.t('A knowledge file belongs to a folder. Open the folder of your texts first.');
  if ((await vscode.window.showInformationMessage(message, open)) === open) {
    await vscode.commands.executeCommand('vscode.openFolder');
  }
  return undefined;
}

async function askName(folder: vscode.WorkspaceFolder, suggested: string, why?: string): Promise<string | undefined> {
  const taken = await namesIn(folder.uri);
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Name of the new knowledge file in {0}', folder.name),
    ...(why !== undefined && { prompt: why }),
    value: freeName(suggested, taken),
    valueSelection: [0, freeName(suggested, taken).length - ENDING.length],
    validateInput: (typed) => problemOf(typed.trim(), taken),
  });
  return name?.trim();
}

function problemOf(name: string, taken: ReadonlySet<string>): string | undefined {
  if (name.length <= ENDING.length || !name.endsWith(ENDING))
    return vscode.l10n.t('The name must end with {0}', ENDING);
  if (/[\\/:*?"<>|]/.test(name)) return vscode.l10n.t('A name without \\ / : * ? " < > |');
  return taken.has(name) ? vscode.l10n.t('A file of this name is there already') : undefined;
}

function freeName(suggested: string, taken: ReadonlySet<string>): string {
  for (let nth = 1; ; nth++) {
    const name = `${suggested}${nth > 1 ? `-${nth}` : ''}${ENDING}`;
    if (!taken.has(name)) return name;
  }
}

async function namesIn(folder: vscode.Uri): Promise<ReadonlySet<string>> {
  const listed = await vscode.workspace.fs.readDirectory(folder);
  return new Set(listed.map(([name]) => name));
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false, // the answer
  );

/** The reader's own glob may name other files. */
async function warnIfNotRead({ knowledgeFiles, log }: Tools, uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  if (knowledgeFiles.isKnowledgeFile(document)) return;
  log.warn(`${uri.toString()} does not match policyAnnotator.knowledge.files`);
  const open = vscode.l10n.t('Open Setting');
  const message = vscode.l10n.t(
    '{0} is written, but the setting “Knowledge: Files” does not name it, so it is not used.',
    nameOf(uri),
  );
  void vscode.window.showWarningMessage(message, open).then((answer) => {
    if (answer === open) {
      void vscode.commands.executeCommand('workbench.action.openSettings', 'policyAnnotator.knowledge.files');
    }
  });
}

export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
