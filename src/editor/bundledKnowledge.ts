import * as vscode from 'vscode';
import type { FileOrigin } from '../core/knowledge/knowledge.js';
import { BUNDLED_FILES, snapshotName } from '../engine/bundledFiles.js';
import type { WorldPack } from '../engine/protocol.js';

export const BUNDLED_SCHEME = 'policy-annotator';

const FOLDER = vscode.Uri.from({ scheme: BUNDLED_SCHEME, path: '/knowledge' });

export interface BundledFile {
  /** Where the reader sees it: opens read-only. */
  readonly uri: vscode.Uri;
  readonly origin: FileOrigin;
}

/** Offers the bundled files under a scheme of their own, so that they open read-only and have one URI in every host. */
export class BundledKnowledge implements vscode.TextDocumentContentProvider {
  private readonly all: readonly BundledFile[] = BUNDLED_FILES.map(({ name, origin }) => ({
    uri: vscode.Uri.joinPath(FOLDER, name),
    origin,
  }));
  /** In merge order. */
  readonly files = this.all.filter(({ origin }) => origin !== 'world');
  /** The files that the world's actors were compiled from: they are read only where somebody looks into them. */
  readonly worldFiles = this.all.filter(({ origin }) => origin === 'world');
  private compiledWorld: Promise<WorldPack> | undefined;
  private readonly registration = vscode.workspace.registerTextDocumentContentProvider(BUNDLED_SCHEME, this);

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** The text of a bundled file. Rejects where the extension's own folder cannot be read. */
  async read(uri: vscode.Uri): Promise<string> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, uri.path));
    return new TextDecoder().decode(bytes);
  }

  /**
   * What the file was parsed to when the product was built, for the engine, which takes it where it fits the text.
   * Undefined where it cannot be read: that costs time, nothing else.
   */
  async snapshotOf(uri: vscode.Uri): Promise<string | undefined> {
    try {
      const bytes = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(this.extensionUri, 'dist', snapshotName(uri.path)),
      );
      return new TextDecoder().decode(bytes);
    } catch (error) {
      this.log.warn(
        `${uri.toString()} is parsed anew: what was made of it with the product cannot be read: ${String(error)}`,
      );
      return undefined;
    }
  }

  /** The world's actors. Rejects where the extension's own folder cannot be read. */
  world(): Promise<WorldPack> {
    return (this.compiledWorld ??= this.readWorld());
  }

  private async readWorld(): Promise<WorldPack> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extensionUri, 'dist', 'world.bin'));
    return { bytes, folder: FOLDER.toString() };
  }

  provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return this.read(uri);
  }

  dispose(): void {
    this.registration.dispose();
  }
}
