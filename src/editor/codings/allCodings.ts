import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.types.js';
import type { PlacedCodings } from '../../engine/protocol.js';
import { documentOf } from './whereKept.js';

/** More coding files than this are not looked through; the reader is told. */
export const MOST_FILES = 5000;

export interface CodedFile extends PlacedCodings {
  readonly file: vscode.Uri;
  readonly document: vscode.Uri;
  /** False: the document is not there. */
  readonly hasText: boolean;
}

/**
 * All coding files of the workspace, one after the other, with the places that their codings have in the documents as they are on disk; progress and a
 * way out where it takes long. Nothing of a file is kept here once it was handed on.
 * @returns false where the reader gave up
 */
export function readAllCodings(engine: EngineClient, each: (file: CodedFile) => void): Thenable<boolean> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: vscode.l10n.t('Reading codings …'),
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const files = await vscode.workspace.findFiles('**/*.codings.yaml', '**/node_modules/**', MOST_FILES);
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const [i, file] of files.entries()) {
      if (token.isCancellationRequested) return false;
      if (i % 20 === 0) progress.report({ message: `${i}/${files.length}`, increment: 2000 / files.length });
      const document = documentOf(file);
      if (!document) continue;
      const text = await textOf(document);
      const coded = await textOf(file);
      if (coded === null) continue;
      const [read] = await engine.ask('readCodings', { text, files: [{ uri: file.toString(), text: coded }] });
      if (read) each({ ...read, file, document, hasText: text !== null });
    }
    return true;
  });
}

async function textOf(uri: vscode.Uri): Promise<string | null> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Gone or not readable: its codings are shown without a place.
    return null;
  }
}
