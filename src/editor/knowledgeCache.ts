import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client.types.js';

/** Files below this are parsed faster than they are looked up. Characters. */
const WORTH_KEEPING = 200_000;

/**
 * Large knowledge files as the engine parsed them, kept in the extension's storage: the second start need not parse
 * them again. The engine itself checks that a snapshot is of this very text; a lost one costs only time.
 */
export class KnowledgeCache {
  private readonly folder: vscode.Uri;
  private readonly listening: { dispose(): unknown };

  constructor(
    engine: Pick<EngineClient, 'onSnapshot'>,
    storage: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.folder = vscode.Uri.joinPath(storage, 'knowledge');
    this.listening = engine.onSnapshot(({ uri, snapshot }) => void this.keep(uri, snapshot));
  }

  /** What was kept of a file, if it is large enough and anything was. */
  async snapshotOf(uri: string, text: string): Promise<string | undefined> {
    if (text.length < WORTH_KEEPING) return undefined;
    try {
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.placeOf(uri)));
    } catch (error) {
      this.log.debug(`Nothing kept of ${uri}: ${String(error)}`);
      return undefined;
    }
  }

  dispose(): void {
    this.listening.dispose();
  }

  private async keep(uri: string, snapshot: string): Promise<void> {
    try {
      await vscode.workspace.fs.createDirectory(this.folder);
      await vscode.workspace.fs.writeFile(this.placeOf(uri), new TextEncoder().encode(snapshot));
    } catch (error) {
      this.log.warn(`Could not keep what was parsed of ${uri}: ${String(error)}`);
    }
  }

  private placeOf(uri: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, `${shortHash(uri)}.json`);
  }
}

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
