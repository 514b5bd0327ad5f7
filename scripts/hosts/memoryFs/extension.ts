// The entry of the extension that gives VS Code in the browser a folder to work in: `memory:/<folder>`.
import * as vscode from 'vscode';
import { searchFiles, type FileSearchQuery, type FileSearchOptions } from './fileSearch.js';
import { MemoryFiles } from './memoryFiles.js';

const SCHEME = 'memory';

/** What the static server offers at `../files.json`: the files the folder starts with, by path. */
interface Seed {
  readonly path: string;
  readonly base64: string;
}

/** The proposed API for file search: without a provider, `findFiles` finds nothing outside the disk. */
interface SearchProposal {
  registerFileSearchProvider(
    scheme: string,
    provider: { provideFileSearchResults(query: FileSearchQuery, options: FileSearchOptions): vscode.Uri[] },
  ): vscode.Disposable;
}

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const files = new MemoryFiles();
  const response = await fetch(vscode.Uri.joinPath(context.extensionUri, '..', 'files.json').toString(true));
  const seeds: readonly Seed[] = await response.json();
  for (const { path, base64 } of seeds)
    files.seed(
      path,
      Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
    );
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider(SCHEME, files, { isCaseSensitive: true }));
  const workspace: object = vscode.workspace;
  if (!hasSearch(workspace)) throw new Error('This host does not let the test folder offer file search.');
  context.subscriptions.push(
    workspace.registerFileSearchProvider(SCHEME, {
      provideFileSearchResults: (query, options) => searchFiles(files.paths(), SCHEME, query, options),
    }),
  );
}

function hasSearch(workspace: object): workspace is SearchProposal {
  return 'registerFileSearchProvider' in workspace;
}
