import * as vscode from 'vscode';
import type { FileOrigin } from '../core/knowledge/knowledge.js';

export const BUNDLED_SCHEME = 'policy-annotator';

/** The knowledge that comes with the extension, in merge order. A list, not a look into the folder: over HTTP folders cannot be listed. */
const FILES: readonly { readonly name: string; readonly origin: FileOrigin }[] = [
  { name: 'sino-russian-relations.policy.yaml', origin: 'bundled' },
];

export interface BundledFile {
  /** Where the reader sees it: opens read-only. */
  readonly uri: vscode.Uri;
  readonly origin: FileOrigin;
}

/** Offers the bundled files under a scheme of their own, so that they open read-only and have one URI in every host. */
export class BundledKnowledge implements vscode.TextDocumentContentProvider {
  readonly files: readonly BundledFile[] = FILES.map(({ name, origin }) => ({
    uri: vscode.Uri.from({ scheme: BUNDLED_SCHEME, path: `/knowledge/${name}` }),
    origin,
  }));
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(BUNDLED_SCHEME, this);

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** The text of a bundled file. Rejects where the extension's own folder cannot be read. */
  async read(uri: vscode.Uri): Promise<string> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, uri.path));
    return new TextDecoder().decode(bytes);
  }

  provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return this.read(uri);
  }

  dispose(): void {
    this.registration.dispose();
  }
}
