import * as vscode from 'vscode';
import type { Settings } from '../services.js';
import { globOf, type LanguageContribution } from './languageGlobs.js';

/** More texts than this are not looked through; the reader is told. */
export const MOST_FILES = 2000;

export interface FoundTexts {
  readonly uris: readonly vscode.Uri[];
  /** There were more than `MOST_FILES`. */
  readonly capped: boolean;
}

const isContribution = (value: unknown): value is LanguageContribution =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** How all installed extensions say that files of a language are named. */
function contributions(): LanguageContribution[] {
  return vscode.extensions.all.flatMap((extension) => {
    const manifest: unknown = extension.packageJSON;
    const languages = (manifest as { contributes?: { languages?: unknown } }).contributes?.languages;
    return Array.isArray(languages) ? languages.filter(isContribution) : [];
  });
}

/** A glob for the folder's texts: what `policyAnnotator.include` says, else the files of the languages. */
export function textsGlob(settings: Settings, folder: vscode.WorkspaceFolder): string | null {
  const associations = vscode.workspace
    .getConfiguration('files', folder)
    .get<Record<string, string>>('associations', {});
  return globOf(settings.get('languages', folder), contributions(), associations);
}

const oneOf = (globs: readonly string[]): string => (globs.length === 1 ? globs.join('') : `{${globs.join(',')}}`);

/** All files of the workspace that the settings name, sorted by folder and path. */
export async function findTexts(settings: Settings, token: vscode.CancellationToken): Promise<FoundTexts> {
  const uris: vscode.Uri[] = [];
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const glob = textsGlob(settings, folder);
    if (glob === null) continue;
    const include = settings.get('include', folder);
    const exclude = settings.get('exclude', folder);
    const found = await vscode.workspace.findFiles(
      new vscode.RelativePattern(folder, glob),
      exclude.length === 0 ? undefined : new vscode.RelativePattern(folder, oneOf(exclude)),
      MOST_FILES + 1,
      token,
    );
    const wanted =
      include.length === 0
        ? null
        : new Set(
            (
              await vscode.workspace.findFiles(
                new vscode.RelativePattern(folder, oneOf(include)),
                undefined,
                undefined,
                token,
              )
            ).map((uri) => uri.toString()),
          );
    uris.push(...found.filter((uri) => wanted?.has(uri.toString()) ?? true).sort(byPath));
  }
  return { uris: uris.slice(0, MOST_FILES), capped: uris.length > MOST_FILES };
}

const byPath = (a: vscode.Uri, b: vscode.Uri): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
