import * as vscode from 'vscode';
import { CODINGS_FOLDER, codingFileName, codingFileOf } from '../../core/codings/names.js';
import type { Settings } from '../services.js';
import type { Target } from './writeChange.js';

export const folderOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');
export const baseName = (uri: vscode.Uri): string => uri.path.split('/').at(-1) ?? '';

/** Where a coder's codings of a document are written. */
export function ownFile(document: vscode.Uri, coder: string, settings: Settings): Target<vscode.Uri> {
  const name = codingFileName(baseName(document), coder);
  return settings.get('codings.place', document) === 'folder'
    ? { uri: vscode.Uri.joinPath(folderOf(document), CODINGS_FOLDER, name), path: `../${baseName(document)}` }
    : { uri: vscode.Uri.joinPath(folderOf(document), name), path: baseName(document) };
}

/** All coding files of a document, beside it and in the folder. */
export async function filesOf(document: vscode.Uri): Promise<vscode.Uri[]> {
  if (document.scheme === 'untitled') return [];
  const folders = [folderOf(document), vscode.Uri.joinPath(folderOf(document), CODINGS_FOLDER)];
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await namesIn(folder);
      return names
        .filter((name) => codingFileOf(name)?.document === baseName(document))
        .map((name) => vscode.Uri.joinPath(folder, name));
    }),
  );
  return found.flat();
}

/** The document that a coding file is about, by its name. */
export function documentOf(file: vscode.Uri): vscode.Uri | undefined {
  const named = codingFileOf(baseName(file));
  if (!named) return undefined;
  const folder = folderOf(file);
  const isKept = baseName(folder) === CODINGS_FOLDER;
  return vscode.Uri.joinPath(isKept ? folderOf(folder) : folder, named.document);
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    // No such folder, or one that cannot be listed: there are no codings in it to be shown.
    return [];
  }
}
