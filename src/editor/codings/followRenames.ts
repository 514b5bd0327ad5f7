import * as vscode from 'vscode';
import { CODINGS_FOLDER, codingFileName, codingFileOf, isCodingFile } from '../../core/codings/names.js';
import { writeScalar } from '../../core/codings/file/scalars.js';
import { reason } from '../commands/support/newFile.js';
import type { Feature } from '../services.js';
import { baseName, filesOf, folderOf } from './whereKept.js';

/** A text that is renamed or moved takes its coding files along. */
export const followRenames: Feature = ({ log }) =>
  vscode.workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) {
      if (isCodingFile(oldUri.path)) continue;
      for (const file of await filesOf(oldUri)) {
        try {
          await take(file, oldUri, newUri);
        } catch (error) {
          log.error(`${file.toString()}: ${String(error)}`);
          const message = vscode.l10n.t(
            'The codings in {0} could not be taken along: {1}',
            baseName(file),
            reason(error),
          );
          void vscode.window.showErrorMessage(message);
        }
      }
    }
  });

/** Renames the coding file, where its new name is free, and lets it name the document. */
async function take(file: vscode.Uri, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const named = codingFileOf(baseName(file));
  if (!named) return;
  const isBeside = folderOf(file).path === folderOf(from).path;
  const folder = isBeside ? folderOf(to) : vscode.Uri.joinPath(folderOf(to), CODINGS_FOLDER);
  const target = vscode.Uri.joinPath(folder, codingFileName(baseName(to), named.coder));
  const path = isBeside ? baseName(to) : `../${baseName(to)}`;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const renamed = text.replace(/^document: .*?(\r?)$/m, (_, end: string) => `document: ${writeScalar(path)}${end}`);
  await vscode.workspace.fs.createDirectory(folder);
  // Fails where somebody else's file has that name.
  await vscode.workspace.fs.rename(file, target, { overwrite: false });
  if (renamed !== text) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(renamed));
}
