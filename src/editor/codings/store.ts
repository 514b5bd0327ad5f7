import * as vscode from 'vscode';
import type { TextChange } from '../../core/annotation.js';
import type { Coding } from '../../core/codings/model.js';
import { isCodingFile } from '../../core/codings/names.js';
import type { EngineClient } from '../../engine/client.types.js';
import type { CheckedCodings } from '../../engine/protocol.js';
import { isReadableScheme } from '../readable.js';
import type { Settings } from '../services.js';
import { textChangesOf } from '../textChanges.js';
import { Debounced } from '../timing.js';
import { askCoder } from './askCoder.js';
import { CodedText } from './codedText.js';
import type { CodingFilePort } from './filePort.js';
import { foundAgain } from './mend.js';
import { movedSince } from './movedSince.js';
import { readPlaced } from './readPlaced.js';
import type { CodingChange, Codings, PlacedCoding } from './services.js';
import { tellConflicts, tellMoved, tellUnwritten } from './tell.js';
import { UndoStack, inverseOf, type Step } from './undoStack.js';
import { UnwrittenChanges, type Unwritten } from './unwritten.js';
import { documentOf, filesOf, ownFile } from './whereKept.js';
import { FileRefused, writeChange } from './writeChange.js';

/** Damaged places are looked for again when typing rests. */
const REST_MS = 200;
/** What is wrong in the files is told a little later. */
const CHECK_REST_MS = 800;
/** What could not be written is tried again so often. */
const RETRY_MS = 15_000;

/** All that is known of one open document's codings. Only the store changes it. */
interface Held {
  readonly text: CodedText;
  files: readonly CheckedCodings[];
  readonly steps: UndoStack;
}

/** Reads, follows and writes the codings of open documents. */
export class CodingStore implements Codings {
  private readonly held = new Map<string, Held>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly onDidChange = this.changed.event;
  private readonly filesRead = new vscode.EventEmitter<vscode.TextDocument>();
  readonly onFilesRead = this.filesRead.event;
  last: Coding | null = null;
  private readonly damaged = new Set<vscode.TextDocument>();
  private readonly mendSoon = new Debounced(REST_MS, () => this.mendAll());
  private readonly unchecked = new Set<vscode.TextDocument>();
  private readonly checkSoon = new Debounced(CHECK_REST_MS, () => this.checkAll());
  private readonly subscriptions: vscode.Disposable[];
  /** The files as they were last read or written. */
  private readonly seen = new Map<string, string>();
  /** What documents went through while their files were being read. */
  private readonly missed = new Map<vscode.TextDocument, (readonly TextChange[])[]>();
  private readonly unwritten = new UnwrittenChanges<vscode.Uri>();
  private readonly retrySoon = new Debounced(RETRY_MS, () => this.retry());
  /** Writes and readings, one after the other. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly engine: EngineClient,
    private readonly settings: Settings,
    private readonly port: CodingFilePort,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.codings.yaml');
    this.subscriptions = [
      this.changed,
      this.filesRead,
      this.mendSoon,
      this.checkSoon,
      this.retrySoon,
      watcher,
      watcher.onDidCreate((uri) => this.onFile(uri)),
      watcher.onDidChange((uri) => this.onFile(uri)),
      watcher.onDidDelete((uri) => this.onFile(uri)),
      vscode.workspace.onDidOpenTextDocument((document) => this.open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.held.delete(document.uri.toString())),
      vscode.workspace.onDidChangeTextDocument((event) => this.follow(event)),
      vscode.workspace.onDidSaveTextDocument((document) => this.background(() => this.refresh(document))),
      // Only what is said in the files is right or wrong by other knowledge.
      engine.onKnowledge(() => this.checkOpen()),
    ];
  }

  /** Reads the coding files of the documents that are open already. */
  start(): void {
    for (const document of vscode.workspace.textDocuments) this.open(document);
  }

  of(document: vscode.TextDocument): CodedText | undefined {
    return this.held.get(document.uri.toString())?.text;
  }

  filesOf(document: vscode.TextDocument): readonly CheckedCodings[] {
    return this.held.get(document.uri.toString())?.files ?? [];
  }

  coder(): Promise<string | undefined> {
    return askCoder(this.settings);
  }

  change(document: vscode.TextDocument, coder: string, change: CodingChange): Promise<void> {
    return this.enqueue(async () => {
      const held = this.hold(document);
      const own = ownFile(document.uri, coder, this.settings).uri.toString();
      const inverse = inverseOf(held.text.codings, own, change);
      const file = await this.write(document, held, coder, change);
      held.steps.push({ file, coder, done: change, inverse });
    });
  }

  undo(document: vscode.TextDocument): Promise<boolean> {
    return this.enqueue(() => this.step(document, 'last', (step) => step.inverse));
  }

  redo(document: vscode.TextDocument): Promise<boolean> {
    return this.enqueue(() => this.step(document, 'next', (step) => step.done));
  }

  reload(document: vscode.TextDocument): Promise<void> {
    return this.enqueue(() => this.read(document));
  }

  dispose(): void {
    if (this.unwritten.size > 0) this.log.error(`Codings: ${this.unwritten.size} changes were never written.`);
    for (const subscription of this.subscriptions) subscription.dispose();
    this.held.clear();
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** Work that nobody waits for: what goes wrong is told. */
  private background(work: () => Promise<unknown>): void {
    this.enqueue(work).catch((error: unknown) => this.fail(error));
  }

  private hold(document: vscode.TextDocument): Held {
    const key = document.uri.toString();
    const held = this.held.get(key) ?? { text: new CodedText(), files: [], steps: new UndoStack() };
    this.held.set(key, held);
    return held;
  }

  private open(document: vscode.TextDocument): void {
    if (!isReadableScheme(document.uri.scheme) || isCodingFile(document.uri.path)) return;
    this.background(() => this.read(document));
  }

  private onFile(uri: vscode.Uri): void {
    const about = documentOf(uri)?.toString();
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === about);
    if (!document) return;
    this.background(async () => {
      // What we wrote ourselves is known.
      if ((await this.port.read(uri)) !== (this.seen.get(uri.toString()) ?? null)) await this.read(document);
    });
  }

  private async readFiles(document: vscode.TextDocument): Promise<{ uri: string; text: string }[]> {
    const files: { uri: string; text: string }[] = [];
    for (const uri of await filesOf(document.uri)) {
      const text = await this.port.read(uri);
      if (text === null) continue;
      files.push({ uri: uri.toString(), text });
      this.seen.set(uri.toString(), text);
    }
    return files;
  }

  private async read(document: vscode.TextDocument): Promise<void> {
    const files = await this.readFiles(document);
    const isUnwritten = this.unwritten.of(document.uri.toString()).length > 0;
    if (document.isClosed || (files.length === 0 && !isUnwritten && !this.of(document))) return;
    // The text goes on meanwhile; what is found in it as it is now follows then.
    const missed: (readonly TextChange[])[] = [];
    this.missed.set(document, missed);
    try {
      const read = await readPlaced(this.engine, { text: document.getText(), files });
      if (document.isClosed) return;
      const held = this.hold(document);
      const isFirst = held.files.length === 0;
      held.text.take(read);
      held.files = read;
      if (isFirst) tellMoved(document, held.text, this.log);
      for (const changes of missed) this.carry(document, held, changes);
    } finally {
      this.missed.delete(document);
    }
    await this.putUnwritten(document);
    this.filesRead.fire(document);
    this.changed.fire(document);
  }

  /** What waits to be written is shown as if it were. */
  private async putUnwritten(document: vscode.TextDocument): Promise<void> {
    for (const { target, coder, change } of this.unwritten.of(document.uri.toString())) {
      const { put, remove } = await this.placedAgain(document, change);
      const ids = remove.map(({ id }) => id);
      this.hold(document).text.put(target.uri.toString(), coder, put, ids);
    }
  }

  private follow(event: vscode.TextDocumentChangeEvent): void {
    if (event.contentChanges.length === 0) return;
    const changes = textChangesOf(event);
    this.missed.get(event.document)?.push(changes);
    const held = this.held.get(event.document.uri.toString());
    if (!held || held.text.codings.length === 0) return;
    this.carry(event.document, held, changes);
    this.changed.fire(event.document);
  }

  private carry(document: vscode.TextDocument, { text }: Held, changes: readonly TextChange[]): void {
    text.follow(changes);
    if (text.damaged.size === 0) return;
    this.damaged.add(document);
    this.mendSoon.call();
  }

  private mendAll(): void {
    for (const document of this.damaged) this.mend(document).catch((error: unknown) => this.fail(error));
    this.damaged.clear();
  }

  private async mend(document: vscode.TextDocument): Promise<void> {
    const held = this.held.get(document.uri.toString());
    if (!held) return;
    const { version } = document;
    const again = await foundAgain(this.engine, document.getText(), held.text);
    if (document.version !== version || this.held.get(document.uri.toString()) !== held) return;
    for (const [part, span] of again) held.text.setPart(part, span);
    held.text.damaged.clear();
    this.changed.fire(document);
    this.checkLater(document);
  }

  private checkOpen(): void {
    for (const document of vscode.workspace.textDocuments) if (this.of(document)) this.checkLater(document);
  }

  private checkLater(document: vscode.TextDocument): void {
    this.unchecked.add(document);
    this.checkSoon.call();
  }

  private checkAll(): void {
    for (const document of this.unchecked) this.background(() => this.check(document));
    this.unchecked.clear();
  }

  /** Looks at the files again for what is wrong in them by now; where codings stand is known better from the open text. */
  private async check(document: vscode.TextDocument): Promise<void> {
    const held = this.held.get(document.uri.toString());
    if (!held) return;
    const files = await this.readFiles(document);
    const asked = files.map(({ uri, text }) => ({ uri, text, lost: held.text.lostIn(uri) }));
    const answer = await this.engine.ask('checkCodings', { files: asked });
    if (this.held.get(document.uri.toString()) !== held) return;
    held.files = answer;
    this.filesRead.fire(document);
  }

  /** After the document was saved: the coder's own codings that stand elsewhere, or in other words, are written anew. */
  private async refresh(document: vscode.TextDocument): Promise<void> {
    const held = this.held.get(document.uri.toString());
    const coder = this.settings.get('codings.coder').trim();
    if (!held || coder === '') return;
    const { uri } = ownFile(document.uri, coder, this.settings);
    const put = await movedSince(this.engine, document.getText(), held.text, uri.toString());
    if (put.length > 0) await this.write(document, held, coder, { put, remove: [] });
  }

  private async step(
    document: vscode.TextDocument,
    which: 'last' | 'next',
    change: (step: Step) => CodingChange,
  ): Promise<boolean> {
    const held = this.held.get(document.uri.toString());
    const step = held?.steps[which];
    if (!held || !step) return false;
    await this.write(document, held, step.coder, await this.placedAgain(document, change(step)));
    if (which === 'last') held.steps.tookBack();
    else held.steps.madeAgain();
    return true;
  }

  /** What comes back stands where its words stand by now. */
  private async placedAgain(document: vscode.TextDocument, change: CodingChange): Promise<CodingChange> {
    const selectors = change.put.flatMap(({ coding }) => coding.parts);
    const places = await this.engine.ask('placeCodings', { text: document.getText(), selectors });
    let next = 0;
    const put = change.put.map(({ coding, seen }): PlacedCoding => ({
      coding,
      ...(seen && { seen }),
      spans: coding.parts.map(() => {
        const place = places[next++];
        return place?.found ? place : null;
      }),
    }));
    return { ...change, put };
  }

  /** Writes a change; where the file cannot be written now, it waits. @returns the file's address @throws FileRefused */
  private async write(document: vscode.TextDocument, held: Held, coder: string, change: CodingChange): Promise<string> {
    const target = ownFile(document.uri, coder, this.settings);
    const file = target.uri.toString();
    let conflicts: readonly Coding[] = [];
    try {
      await this.unwritten.write((one) => this.writeNow(one), file);
      conflicts = await this.writeNow({ target, coder, change });
    } catch (error) {
      if (error instanceof FileRefused) throw error;
      const isFirst = this.unwritten.size === 0;
      this.unwritten.add({ document: document.uri.toString(), target, coder, change });
      this.waitFor(target.uri, error, isFirst);
    }
    const ids = change.remove.map(({ id }) => id);
    held.text.put(file, coder, change.put, ids);
    if (conflicts.length > 0 || !held.files.some((one) => one.uri === file)) await this.read(document);
    this.changed.fire(document);
    this.checkLater(document);
    return file;
  }

  /** @returns what somebody else changed too */
  private async writeNow(one: Pick<Unwritten<vscode.Uri>, 'target' | 'coder' | 'change'>): Promise<readonly Coding[]> {
    const { uri } = one.target;
    const { text, conflicts } = await writeChange(this.engine, this.port, one.target, one.coder, one.change);
    this.seen.set(uri.toString(), text);
    if (conflicts.length > 0) tellConflicts(uri, conflicts);
    return conflicts;
  }

  private waitFor(file: vscode.Uri, error: unknown, isFirst: boolean): void {
    this.log.error(`${file.toString()}: ${String(error)}`);
    this.retrySoon.call();
    if (isFirst) void tellUnwritten(file, error).then((again) => again && this.retry());
  }

  /** Writes what waits. Told once when it is done, and each time that the coder asks for it and it fails. */
  private retry(): void {
    this.background(async () => {
      if (this.unwritten.size === 0) return;
      try {
        await this.unwritten.write((one) => this.writeNow(one));
        void vscode.window.showInformationMessage(vscode.l10n.t('All codings are written now.'));
      } catch (error) {
        this.log.error(`Codings: ${String(error)}`);
        this.retrySoon.call();
      }
    });
  }

  private fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.log.error(`Codings: ${message}`);
    void vscode.window.showErrorMessage(vscode.l10n.t('The codings could not be read or written. {0}', message));
  }
}
