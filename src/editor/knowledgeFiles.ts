import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client.types.js';
import type { KnowledgeSourceFile, WorldPack } from '../engine/protocol.js';
import type { BundledKnowledge } from './bundledKnowledge.js';
import type { KnowledgeCache } from './knowledgeCache.js';
import type { FileProblem } from '../core/knowledge/problem.js';
import type { Span } from '../core/span.js';
import { LineIndex } from '../core/text/lineIndex.js';
import type { KnowledgeFileInForce, KnowledgeFiles, Settings } from './services.js';
import { isLoose, isUntitledKnowledge, looseKnowledgeFiles } from './looseKnowledge.js';
import { editedIn, holdsEdits } from './tabs.js';
import { Debounced } from './timing.js';

/** A larger knowledge file is not read, and its owner is told. Bytes. */
const MAX_BYTES = 20_000_000;
/** How long typing in a knowledge file rests before the engine gets it. */
const TYPING_RESTS_MS = 200;
const ASKED = ['knowledge.files', 'knowledge.useBundled', 'knowledge.useWorld'] as const;
const EXCLUDED = '**/{node_modules,.git}/**';

interface Loaded extends KnowledgeFileInForce {
  readonly text: string;
  readonly snapshot?: string;
  /** Built when a problem has to be placed in it. */
  lines?: LineIndex;
}

/** Finds the knowledge files, follows every change to them on disk and in editors, and hands them to the engine. */
export class KnowledgeWatcher implements KnowledgeFiles {
  private loaded = new Map<string, Loaded>();
  /** Undefined until something was put in force. */
  private world: WorldPack | null | undefined;
  private refused = new Map<string, FileProblem>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly refusals = new vscode.EventEmitter<readonly FileProblem[]>();
  private readonly subscriptions: vscode.Disposable[] = [this.changed, this.refusals];
  private watchers: vscode.Disposable[] = [];
  private scan: Promise<void> | undefined;
  private scanAgain = false;
  private readonly typed = new Set<vscode.TextDocument>();
  private readonly sendTyped = new Debounced(TYPING_RESTS_MS, () => this.takeTyped());
  private markReady: () => void = () => undefined;

  readonly onDidChange = this.changed.event;
  /** Problems that keep a file from being read at all; those of its content come from the engine. */
  readonly onRefused = this.refusals.event;
  readonly ready = new Promise<void>((resolve) => (this.markReady = resolve));
  readonly bundled: readonly vscode.Uri[];

  constructor(
    private readonly engine: Pick<EngineClient, 'setKnowledge'>,
    private readonly settings: Settings,
    private readonly bundledKnowledge: BundledKnowledge,
    private readonly cache: Pick<KnowledgeCache, 'snapshotOf' | 'indexOf'>,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.bundled = [...bundledKnowledge.files, ...bundledKnowledge.worldFiles].map((file) => file.uri);
    this.subscriptions.push(
      this.sendTyped,
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.watchAndScan()),
      vscode.workspace.onDidOpenTextDocument((document) => this.onOpened(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.onTyped(event.document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.onClosed(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        closed.forEach((tab) => this.onTabClosed(tab));
        this.followLoose();
      }),
      settings.onDidChange((change) => {
        if (ASKED.some((name) => change.affects(name))) this.watchAndScan();
      }),
    );
  }

  get inForce(): readonly KnowledgeFileInForce[] {
    return [...this.loaded.values()];
  }

  get shown(): readonly KnowledgeFileInForce[] {
    return [...(this.world ? this.bundledKnowledge.worldFiles : []), ...this.loaded.values()];
  }

  /** Starts watching and reads everything once; later calls start over. */
  watchAndScan(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = (vscode.workspace.workspaceFolders ?? []).map((folder) => this.watch(folder));
    void this.rescan();
  }

  isKnowledgeFile(document: vscode.TextDocument): boolean {
    const { uri } = document;
    if (this.loaded.has(uri.toString()) || this.bundled.some((one) => one.toString() === uri.toString())) return true;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const glob = this.settings.get('knowledge.files', uri);
    const pattern = folder === undefined ? glob : new vscode.RelativePattern(folder, glob);
    return vscode.languages.match({ pattern }, document) > 0;
  }

  /** The range of a span in a file as it was last sent to the engine. */
  rangeOf(uri: string, span: Span): vscode.Range {
    const file = this.loaded.get(uri);
    if (file === undefined) return new vscode.Range(0, 0, 0, 0);
    file.lines ??= new LineIndex(file.text);
    const start = file.lines.positionAt(span.start);
    const end = file.lines.positionAt(span.end);
    return new vscode.Range(start.line, start.character, end.line, end.character);
  }

  dispose(): void {
    for (const disposable of [...this.watchers, ...this.subscriptions]) disposable.dispose();
  }

  private watch(folder: vscode.WorkspaceFolder): vscode.Disposable {
    const pattern = new vscode.RelativePattern(folder, this.settings.get('knowledge.files', folder.uri));
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    watcher.onDidCreate(() => void this.rescan());
    watcher.onDidDelete(() => void this.rescan());
    watcher.onDidChange((uri) => void this.reread(uri));
    return watcher;
  }

  /** Looks for all files anew; calls that come in meanwhile are served by one more look. */
  private async rescan(): Promise<void> {
    if (this.scan !== undefined) {
      this.scanAgain = true;
      return this.scan;
    }
    this.scan = this.scanOnce().finally(() => {
      this.scan = undefined;
      if (!this.scanAgain) return;
      this.scanAgain = false;
      void this.rescan();
    });
    return this.scan;
  }

  private async scanOnce(): Promise<void> {
    this.refused = new Map();
    const bundled = await this.loadAll(this.settings.get('knowledge.useBundled') ? this.bundledKnowledge.files : []);
    // A large workspace takes its time to search: meanwhile there is the knowledge that came with us.
    const world = await this.readWorld();
    if (this.loaded.size === 0 && (bundled.length > 0 || world)) this.put(bundled, world);
    const all = [...bundled, ...(await this.loadAll(await this.findOwn()))];
    this.put(all, world, await this.cache.indexOf(all));
    this.refusals.fire([...this.refused.values()]);
    this.markReady();
  }

  private async loadAll(files: readonly KnowledgeFileInForce[]): Promise<Loaded[]> {
    const loaded: Loaded[] = [];
    for (const file of files) {
      const one = await this.load(file);
      if (one !== undefined) loaded.push(one);
    }
    return loaded;
  }

  private async readWorld(): Promise<WorldPack | null> {
    if (!this.settings.get('knowledge.useWorld')) return null;
    try {
      return await this.bundledKnowledge.world();
    } catch (error) {
      this.log.error(`The world’s actors could not be read: ${String(error)}`);
      return null;
    }
  }

  /** Puts exactly these files in force. */
  private put(files: readonly Loaded[], world: WorldPack | null, index?: Uint8Array): void {
    const before = [...this.loaded.values()];
    const areSame = before.length === files.length && files.every((file, i) => isSame(file, before[i]));
    if (areSame && world === this.world) return;
    this.loaded = new Map(files.map((file) => [file.uri.toString(), file]));
    this.world = world;
    this.engine.setKnowledge(files.map(toEngine), true, { index, world });
    this.log.info(`Knowledge files in force: ${files.length}`);
    this.changed.fire();
  }

  /** The reader's files in merge order: folder by folder, each sorted by path; then those of no folder. */
  private async findOwn(): Promise<KnowledgeFileInForce[]> {
    const found: KnowledgeFileInForce[] = [];
    const seen = new Set<string>();
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const pattern = new vscode.RelativePattern(folder, this.settings.get('knowledge.files', folder.uri));
      const uris = [...(await vscode.workspace.findFiles(pattern, EXCLUDED))];
      uris.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
      for (const uri of uris) {
        // Folders of a workspace may lie inside each other.
        if (seen.has(uri.toString())) continue;
        seen.add(uri.toString());
        found.push({ uri, origin: 'workspace' });
      }
    }
    return [...found, ...this.loose().map((uri) => ({ uri, origin: 'workspace' as const }))];
  }

  private loose(): vscode.Uri[] {
    return looseKnowledgeFiles(this.settings.get('knowledge.files'));
  }

  /** Looks again where other files of no folder are open than are in force. */
  private followLoose(): void {
    const open = this.loose().map((uri) => uri.toString());
    const inForce = [...this.loaded.values()].filter((file) => file.origin === 'workspace' && isLoose(file.uri));
    if (open.length !== inForce.length || inForce.some(({ uri }) => !open.includes(uri.toString()))) void this.rescan();
  }

  /** Made of the file's name alone: what was worked out of its text before (`lines`) does not hold for another. */
  private async load({ uri, origin }: KnowledgeFileInForce): Promise<Loaded | undefined> {
    const file = { uri, origin };
    try {
      if (file.origin !== 'workspace') {
        const { bundledKnowledge } = this;
        const [text, snapshot] = await Promise.all([
          bundledKnowledge.read(file.uri),
          bundledKnowledge.snapshotOf(file.uri),
        ]);
        return { ...file, text, snapshot };
      }
      const text = await this.readWorkspaceFile(file.uri);
      if (text === undefined) return undefined;
      return { ...file, text, snapshot: await this.cache.snapshotOf(file.uri.toString(), text) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.log.error(`Could not read ${file.uri.toString()}: ${reason}`);
      this.refuse(file.uri, 'unreadable', 'This knowledge file could not be read: {0}', [reason]);
      return undefined;
    }
  }

  /** Unsaved edits win over the file. */
  private async readWorkspaceFile(uri: vscode.Uri): Promise<string | undefined> {
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    if (open !== undefined && (open.isUntitled || holdsEdits(open))) return open.getText();
    // A document without a file has gone with its editor.
    if (uri.scheme === 'untitled') return undefined;
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MAX_BYTES) {
      const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
      this.refuse(
        uri,
        'too-large',
        'This knowledge file has {0} MB; files over {1} MB are not read. Split it into several files.',
        [megabytes(size), megabytes(MAX_BYTES)],
      );
      return undefined;
    }
    // Bytes that are no UTF-8 become U+FFFD, and the parser says where.
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  }

  private refuse(uri: vscode.Uri, code: string, message: string, args: readonly string[]): void {
    this.refused.set(uri.toString(), { uri: uri.toString(), code, severity: 'error', message, args, start: 0, end: 0 });
  }

  private async reread(uri: vscode.Uri): Promise<void> {
    const known = this.loaded.get(uri.toString());
    if (known === undefined) return this.rescan();
    const loaded = await this.load(known);
    if (loaded === undefined) return this.rescan();
    this.replace(loaded);
  }

  private replace(file: Loaded): void {
    const key = file.uri.toString();
    const before = this.loaded.get(key);
    if (before === undefined || before.text === file.text) return;
    // A search under way has read the file as it was before, and will put that in force: it has to look once more.
    if (this.scan !== undefined) this.scanAgain = true;
    this.loaded.set(key, file);
    this.engine.setKnowledge([toEngine(file)]);
    this.changed.fire();
  }

  private onOpened(document: vscode.TextDocument): void {
    if (this.loaded.has(document.uri.toString())) this.onTyped(document);
    else if (isLoose(document.uri)) this.followLoose();
  }

  private onTyped(document: vscode.TextDocument): void {
    const loaded = this.loaded.get(document.uri.toString());
    if (document.isUntitled && (loaded === undefined) === isUntitledKnowledge(document)) this.followLoose();
    if (loaded?.origin !== 'workspace') return;
    this.typed.add(document);
    this.sendTyped.call();
  }

  private onTabClosed(tab: vscode.Tab): void {
    const uri = editedIn(tab)?.toString();
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
    if (document !== undefined) this.onTyped(document);
  }

  private takeTyped(): void {
    for (const document of this.typed) {
      const known = this.loaded.get(document.uri.toString());
      if (known === undefined || document.isClosed) continue;
      if (document.isUntitled || holdsEdits(document))
        this.replace({ uri: known.uri, origin: known.origin, text: document.getText() });
      else void this.reread(document.uri);
    }
    this.typed.clear();
  }

  /** Closing may throw unsaved edits away: the file on disk counts again. */
  private onClosed(document: vscode.TextDocument): void {
    this.typed.delete(document);
    if (this.loaded.get(document.uri.toString())?.origin === 'workspace') void this.reread(document.uri);
  }
}

const toEngine = ({ uri, origin, text, snapshot }: Loaded): KnowledgeSourceFile => ({
  uri: uri.toString(),
  origin,
  text,
  snapshot,
});

const isSame = (a: Loaded | undefined, b: Loaded | undefined): boolean =>
  a !== undefined && b !== undefined && a.uri.toString() === b.uri.toString() && a.text === b.text;
