import * as vscode from 'vscode';

/** Whether a file cannot or shall not be written, as far as VS Code tells: edits by extensions would go into its editor all the same. */
export async function isReadOnly(uri: vscode.Uri): Promise<boolean> {
  return (await isReadOnlyFile(uri)) || isSetReadOnly(uri);
}

async function isReadOnlyFile(uri: vscode.Uri): Promise<boolean> {
  try {
    const { permissions = 0 } = await vscode.workspace.fs.stat(uri);
    return (permissions & vscode.FilePermission.Readonly) !== 0;
  } catch {
    // There is no such file yet: an untitled document, or one that is about to be made.
    return false;
  }
}

/** By `files.readonlyInclude`, unless `files.readonlyExclude` takes it out again. */
async function isSetReadOnly(uri: vscode.Uri): Promise<boolean> {
  const files = vscode.workspace.getConfiguration('files', uri);
  const included = globsOf(files.get('readonlyInclude'));
  if (included.length === 0) return false;
  const document = await vscode.workspace.openTextDocument(uri);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const isOneOf = (globs: readonly string[]): boolean =>
    globs.some(
      (glob) =>
        vscode.languages.match({ pattern: glob }, document) > 0 ||
        (folder !== undefined &&
          vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, document) > 0),
    );
  return isOneOf(included) && !isOneOf(globsOf(files.get('readonlyExclude')));
}

const globsOf = (setting: unknown): string[] =>
  typeof setting === 'object' && setting !== null
    ? Object.entries(setting).flatMap(([glob, isOn]) => (isOn === true ? [glob] : []))
    : [];
