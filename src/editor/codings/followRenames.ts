import * as vscode from 'vscode';
import { codingFileOf, isCodingFile } from '../../core/codings/names.js';
import { writeScalar } from '../../core/codings/file/scalars.js';
import { reason } from '../commands/support/newFile.js';
import type { Feature } from '../services.js';
import { filesOf } from './whereKept.js';

const nameOf = (uri: vscode.Uri): string => uri.path.split('/').at(-1) ?? '';

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
            nameOf(file),
            reason(error),
          );
          void vscode.window.showErrorMessage(message);
        }
      }
    }
  });

/** Writes the coding file under its new name, which must be free, and then takes the old one away. */
async function take(file: vscode.Uri, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const named = codingFileOf(nameOf(file));
  if (!named) return;
  const isBeside = vscode.Uri.joinPath(file, '..').path === vscode.Uri.joinPath(from, '..').path;
  const folder = isBeside
    ? vscode.Uri.joinPath(to, '..')
    : vscode.Uri.joinPath(to, '..', nameOf(vscode.Uri.joinPath(file, '..')));
  const target = vscode.Uri.joinPath(folder, `${nameOf(to)}.${named.coder}.codings.yaml`);
  const path = isBeside ? nameOf(to) : `../${nameOf(to)}`;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const renamed = text.replace(/^document: .*?(\r?)$/m, (_, end: string) => `document: ${writeScalar(path)}${end}`);
  await vscode.workspace.fs.createDirectory(folder);
  // Fails where somebody else's file has that name.
  await vscode.workspace.fs.rename(file, target, { overwrite: false });
  if (renamed !== text) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(renamed));
}
