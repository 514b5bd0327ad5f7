import * as vscode from 'vscode';

const SCHEME = 'policy-annotator-absent';

/** Nodes with this URI are dimmed; it opens nothing. */
export const absentUri = (id: string): vscode.Uri => vscode.Uri.from({ scheme: SCHEME, path: `/${id}` });

/** Dims entries that the current text does not mention, in the theme's own colour for what is not available. */
export const dimAbsent = (): vscode.Disposable =>
  vscode.window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme }) =>
      scheme === SCHEME ? { color: new vscode.ThemeColor('disabledForeground') } : undefined,
  });
