import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.types.js';
import { formatOfFile } from '../readable.js';
import type { FolderCounts, Settings, WorkspaceMentions } from '../services.js';
import { FileMentions } from './fileMentions.js';
import { findTexts, MOST_FILES, textsGlob, type FoundTexts } from './findTexts.js';

const MOST_BYTES = 50_000_000;
/** A look through the workspace that takes longer shows its progress. */
const PROGRESS_AFTER_MS = 400;

/**
 * Mentions in the workspace's texts that are not open. Built when first asked for; afterwards only what has changed is
 * read again. New knowledge makes all of it stale.
 */
export class WorkspaceIndex implements WorkspaceMentions {
  private readonly files = new Map<string, FileMentions>();
  private listed: FoundTexts | null = null;
  private watchers: vscode.Disposable[] = [];
  private building: Promise<boolean> | null = null;
  private toldCapped = false;
  private readonly built = new vscode.EventEmitter<ReadonlyMap<number, number>>();
  readonly onDidBuild = this.built.event;
  private lastCounts: FolderCounts | null = null;
  private readonly countsChanged = new vscode.EventEmitter<void>();
  readonly onDidCount = this.countsChanged.event;
  private readonly subscriptions: { dispose(): unknown }[];

  constructor(
    private readonly engine: EngineClient,
    private readonly settings: Settings,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = [
      this.built,
      this.countsChanged,
      engine.onKnowledge(() => {
        this.files.clear();
        this.age();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.forget()),
      settings.onDidChange((change) => {
        if (change.affects('languages') || change.affects('include') || change.affects('exclude')) this.forget();
      }),
    ];
  }

  async locationsOf(id: string, token?: vscode.CancellationToken): Promise<vscode.Location[]> {
    if (!(await this.build(token))) return [];
    const entry = this.engine.entries.byId(id);
    if (entry === undefined) return [];
    return [...this.files].flatMap(([key, mentions]) => {
      const uri = vscode.Uri.parse(key, true);
      return mentions
        .placesOf(entry.number)
        .map(
          (place) =>
            new vscode.Location(
              uri,
              new vscode.Range(place.startLine, place.startCharacter, place.endLine, place.endCharacter),
            ),
        );
    });
  }

  async counts(token?: vscode.CancellationToken): Promise<ReadonlyMap<number, number>> {
    return (await this.build(token)) ? this.sum() : new Map<number, number>();
  }

  get counted(): FolderCounts | null {
    return this.lastCounts;
  }

  private sum(): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (const mentions of this.files.values()) mentions.addCounts(counts);
    return counts;
  }

  dispose(): void {
    this.forget();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** @returns false where it was cancelled. Those who ask meanwhile wait for the same look. */
  private async build(token?: vscode.CancellationToken): Promise<boolean> {
    this.building ??= this.buildWithProgress(token).finally(() => (this.building = null));
    return this.building;
  }

  private async buildWithProgress(token?: vscode.CancellationToken): Promise<boolean> {
    const cancel = new vscode.CancellationTokenSource();
    const listening = token?.onCancellationRequested(() => cancel.cancel());
    let report: (done: number, of: number) => void = () => undefined;
    const work = this.readAll(cancel.token, (done, of) => report(done, of));
    const timer = setTimeout(() => {
      const options = {
        location: vscode.ProgressLocation.Notification,
        cancellable: true,
        title: vscode.l10n.t('Looking through the workspace for mentions'),
      };
      void vscode.window.withProgress(options, async (progress, stop) => {
        stop.onCancellationRequested(() => cancel.cancel());
        report = (done, of) => progress.report({ message: `${done}/${of}`, increment: 100 / of });
        await work.catch(() => false);
      });
    }, PROGRESS_AFTER_MS);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
      listening?.dispose();
      cancel.dispose();
    }
  }

  private async readAll(token: vscode.CancellationToken, report: (done: number, of: number) => void): Promise<boolean> {
    const { uris, capped } = await this.list(token);
    const { entries } = this.engine;
    let bytes = 0;
    let left = 0;
    let anew = false;
    for (const [i, uri] of uris.entries()) {
      if (token.isCancellationRequested) return false;
      report(i, uris.length);
      if (this.files.has(uri.toString())) continue;
      const size = await this.sizeOf(uri);
      if (bytes + size > MOST_BYTES || size > this.settings.get('limits.documentSize', uri)) {
        left++;
        continue;
      }
      bytes += size;
      anew = true;
      await this.readOne(uri);
    }
    this.tellLimits(capped, left);
    // Numbers of entries that changed meanwhile tell nothing; texts that were left out may have what the others have not.
    if (entries !== this.engine.entries) return true;
    const isWhole = !capped && left === 0;
    if (isWhole && anew) this.built.fire(this.sum());
    this.keepCounts(isWhole);
    return true;
  }

  private keepCounts(isWhole: boolean): void {
    const byId = new Map<string, number>();
    for (const [number, count] of this.sum()) byId.set(this.engine.entries.get(number)?.id ?? '', count);
    this.lastCounts = { byId, isWhole, isCurrent: true };
    this.countsChanged.fire();
  }

  /** Something has changed since the counts were taken. */
  private age(): void {
    if (!this.lastCounts?.isCurrent) return;
    this.lastCounts = { ...this.lastCounts, isCurrent: false };
    this.countsChanged.fire();
  }

  private async list(token: vscode.CancellationToken): Promise<FoundTexts> {
    if (this.listed !== null) return this.listed;
    const found = await findTexts(this.settings, token);
    if (token.isCancellationRequested) return { uris: [], capped: false };
    this.watch();
    return (this.listed = found);
  }

  private async sizeOf(uri: vscode.Uri): Promise<number> {
    try {
      return (await vscode.workspace.fs.stat(uri)).size;
    } catch (error) {
      this.log.debug(`${uri.toString()} has gone: ${String(error)}`);
      return 0;
    }
  }

  private async readOne(uri: vscode.Uri): Promise<void> {
    try {
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const format = formatOfFile(uri);
      const path = vscode.workspace.asRelativePath(uri, false);
      this.files.set(uri.toString(), FileMentions.from(text, await this.engine.ask('read', { text, format, path })));
    } catch (error) {
      this.log.warn(`Could not look for mentions in ${uri.toString()}: ${String(error)}`);
    }
  }

  private watch(): void {
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const glob = textsGlob(this.settings, folder);
      if (glob === null) continue;
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, glob));
      watcher.onDidChange((uri) => this.change(uri));
      watcher.onDidDelete((uri) => this.drop(uri));
      watcher.onDidCreate((uri) => this.add(uri));
      this.watchers.push(watcher);
    }
  }

  private change(uri: vscode.Uri): void {
    this.files.delete(uri.toString());
    this.age();
  }

  private drop(uri: vscode.Uri): void {
    this.change(uri);
    const without = (uris: readonly vscode.Uri[]) => uris.filter((one) => one.toString() !== uri.toString());
    this.listed &&= { ...this.listed, uris: without(this.listed.uris) };
  }

  /** A new file is looked for by the globs again. */
  private add(uri: vscode.Uri): void {
    this.change(uri);
    this.listed = null;
    for (const watcher of this.watchers.splice(0)) watcher.dispose();
  }

  private forget(): void {
    this.files.clear();
    this.age();
    this.listed = null;
    for (const watcher of this.watchers.splice(0)) watcher.dispose();
  }

  private tellLimits(capped: boolean, left: number): void {
    if (this.toldCapped || (!capped && left === 0)) return;
    this.toldCapped = true;
    const parts = [
      capped ? vscode.l10n.t('Only the first {0} texts of the workspace were looked through.', MOST_FILES) : '',
      left > 0
        ? vscode.l10n.t(
            '{0} texts were left out: together over {1} MB, or over the limit for one text.',
            left,
            MOST_BYTES / 1e6,
          )
        : '',
    ];
    void vscode.window.showInformationMessage(
      `${parts.filter((part) => part !== '').join(' ')} ${vscode.l10n.t('Narrow them down with “policyAnnotator.include” and “policyAnnotator.exclude”.')}`,
    );
  }
}
