import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.types.js';
import { loadedAhead } from './ahead.js';
import { readPlaced, type ReadAndChecked } from './readPlaced.js';
import { documentOf, filesOf } from './whereKept.js';

/** More coding files than this are not looked through; the reader is told. */
const MOST_FILES = 5000;
/** So many are read at a time; no more of them are held. */
const AHEAD = 6;

export interface CodedFile extends ReadAndChecked {
  readonly file: vscode.Uri;
  readonly document: vscode.Uri;
  /** False: the document is not there. */
  readonly hasText: boolean;
}

/**
 * All coding files of the workspace, in order, with the places that their codings have in the documents as they are on disk; progress and a way out where
 * it takes long. Nothing of a file is kept here once it was handed on.
 * @returns false where the reader gave up
 */
export function readAllCodings(engine: EngineClient, each: (file: CodedFile) => void): Thenable<boolean> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    cancellable: true,
    title: vscode.l10n.t('Reading codings …'),
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const files = await listCodingFiles();
    let done = 0;
    for await (const read of loadedAhead(files, AHEAD, (file) => readOne(engine, file))) {
      if (token.isCancellationRequested) return false;
      if (done++ % 20 === 0) progress.report({ message: `${done}/${files.length}`, increment: 2000 / files.length });
      if (read) each(read);
    }
    return !token.isCancellationRequested;
  });
}

/** The coding files of a document, or of the whole workspace, in order. */
export async function listCodingFiles(of?: vscode.Uri): Promise<vscode.Uri[]> {
  if (of) return filesOf(of);
  const files = await vscode.workspace.findFiles('**/*.codings.yaml', '**/node_modules/**', MOST_FILES + 1);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  if (files.length > MOST_FILES)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('There are more than {0} coding files; only these were read.', MOST_FILES),
    );
  return files.slice(0, MOST_FILES);
}

/** Null where it is no coding file, or has gone meanwhile. */
async function readOne(engine: EngineClient, file: vscode.Uri): Promise<CodedFile | null> {
  const document = documentOf(file);
  if (!document) return null;
  const [text, coded] = await Promise.all([textOf(document), textOf(file)]);
  if (coded === null) return null;
  const [read] = await readPlaced(engine, { text, files: [{ uri: file.toString(), text: coded }] });
  return read ? { ...read, file, document, hasText: text !== null } : null;
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
