import * as vscode from 'vscode';
import { wholeOf } from './wholeOf.js';
import type { FilePort } from './writeChange.js';

/**
 * Writes a file at once or not at all, and only over the text that is expected, null for no file; there for files of this machine, where Node is.
 * False where another text stands there.
 */
export type WriteAtomically = (path: string, bytes: Uint8Array, expected: string | null) => Promise<boolean>;

export type CodingFilePort = FilePort<vscode.Uri>;

/** The port for this host: files of this machine by Node, all others by VS Code's file systems. */
export function codingFiles(writeAtomically: WriteAtomically | undefined): CodingFilePort {
  return {
    read: (uri) => read(uri, writeAtomically !== undefined && uri.scheme === 'file'),
    async write(uri, text, expected) {
      const bytes = new TextEncoder().encode(text);
      await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
      if (writeAtomically && uri.scheme === 'file') return writeAtomically(uri.fsPath, bytes, expected);
      if ((await readFile(uri)) !== expected) return false;
      await writeInTwo(uri, bytes);
      return true;
    },
  };
}

const besides = (uri: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(uri, '..', `.${uri.path.split('/').at(-1) ?? ''}.tmp`);

/** A virtual file system may lose a file it is writing, and renames by deleting first: so a whole copy is there until the file itself is. */
async function writeInTwo(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(besides(uri), bytes);
  await vscode.workspace.fs.writeFile(uri, bytes);
  await vscode.workspace.fs.delete(besides(uri));
}

async function read(uri: vscode.Uri, isAtomic: boolean): Promise<string | null> {
  const text = await readFile(uri);
  if (isAtomic) return text;
  const copy = await readFile(besides(uri));
  if (copy === null) return text;
  const whole = wholeOf(text, copy);
  if (whole !== text && whole !== null) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(whole));
  await vscode.workspace.fs.delete(besides(uri));
  return whole;
}

async function readFile(uri: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
