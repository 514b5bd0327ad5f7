import picomatch from 'picomatch';
import * as vscode from 'vscode';

/** The parts of VS Code's proposed `FileSearchQuery` and `FileSearchOptions` that matter here. */
export interface FileSearchQuery {
  readonly pattern: string;
}
export interface FileSearchOptions {
  readonly folder: vscode.Uri;
  readonly includes: readonly string[];
  readonly excludes: readonly string[];
  readonly maxResults?: number;
}

/** The files below the folder asked about that a search with these globs and this (fuzzy) pattern finds. */
export function searchFiles(
  paths: Iterable<string>,
  scheme: string,
  query: FileSearchQuery,
  options: FileSearchOptions,
): vscode.Uri[] {
  const root = options.folder.path.replace(/\/?$/, '/');
  const included = options.includes.length ? picomatch([...options.includes], { dot: true }) : () => true;
  const excluded = options.excludes.length ? picomatch([...options.excludes], { dot: true }) : () => false;
  const found: vscode.Uri[] = [];
  for (const path of paths) {
    if (!path.startsWith(root)) continue;
    const inside = path.slice(root.length);
    if (!included(inside) || excluded(inside) || !hasInOrder(inside, query.pattern)) continue;
    found.push(vscode.Uri.from({ scheme, path }));
    if (found.length === options.maxResults) break;
  }
  return found;
}

function hasInOrder(path: string, pattern: string): boolean {
  let at = 0;
  for (const char of path.toLowerCase()) if (char === pattern[at]?.toLowerCase()) at++;
  return at === pattern.length;
}
