import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client.types.js';

/** Files below this are parsed faster than they are looked up. Characters. */
const WORTH_KEEPING = 50_000;

/**
 * Large knowledge files as the engine parsed them, and the alias index of all together, kept in the extension's storage: the second start
 * need not make them again. The engine itself checks that what was kept is of these very texts; a lost one costs only time.
 */
export class KnowledgeCache {
  private readonly folder: vscode.Uri;
  private readonly listening: readonly { dispose(): unknown }[];

  constructor(
    engine: Pick<EngineClient, 'onSnapshot' | 'onIndex'>,
    storage: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.folder = vscode.Uri.joinPath(storage, 'knowledge');
    this.listening = [
      engine.onSnapshot(
        ({ uri, snapshot }) => void this.keep(`${shortHash(uri)}.json`, new TextEncoder().encode(snapshot)),
      ),
      engine.onIndex(({ uris, bytes }) => void this.keep(indexName(uris), bytes)),
    ];
  }

  /** What was kept of a file, if it is large enough and anything was. */
  async snapshotOf(uri: string, text: string): Promise<string | undefined> {
    if (text.length < WORTH_KEEPING) return undefined;
    const kept = await this.kept(`${shortHash(uri)}.json`);
    return kept && new TextDecoder().decode(kept);
  }

  /** The alias index that was kept of these files together, if any of them is large. */
  async indexOf(
    files: readonly { readonly uri: vscode.Uri; readonly text: string }[],
  ): Promise<Uint8Array | undefined> {
    if (!files.some(({ text }) => text.length >= WORTH_KEEPING)) return undefined;
    return this.kept(indexName(files.map(({ uri }) => uri.toString())));
  }

  dispose(): void {
    for (const listening of this.listening) listening.dispose();
  }

  private async kept(name: string): Promise<Uint8Array | undefined> {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.folder, name));
    } catch (error) {
      this.log.debug(`Nothing kept under ${name}: ${String(error)}`);
      return undefined;
    }
  }

  private async keep(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await vscode.workspace.fs.createDirectory(this.folder);
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(this.folder, name), bytes);
    } catch (error) {
      this.log.warn(`Could not keep what was made of knowledge files as ${name}: ${String(error)}`);
    }
  }
}

/** The same for the same files in whatever order. */
const indexName = (uris: readonly string[]): string => `${shortHash([...uris].sort().join('\n'))}.index`;

/** A file name from a URI. */
function shortHash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return `${(a >>> 0).toString(16)}${(b >>> 0).toString(16)}`;
}
