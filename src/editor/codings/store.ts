import * as vscode from 'vscode';
import { stillThere } from '../../core/codings/anchors/stillThere.js';
import { codingProblem } from '../../core/codings/messages.js';
import { quoteOf, type Coding } from '../../core/codings/model.js';
import { isCodingFile } from '../../core/codings/names.js';
import type { Span } from '../../core/span.js';
import type { EngineClient } from '../../engine/client.types.js';
import type { PlacedCodings } from '../../engine/protocol.js';
import { isReadableScheme } from '../readable.js';
import type { Settings } from '../services.js';
import { textChangesOf } from '../textChanges.js';
import { Debounced } from '../timing.js';
import { CodedText } from './codedText.js';
import type { CodingFilePort } from './filePort.js';
import type { CodingChange, Codings, PlacedCoding } from './services.js';
import { UndoStack, type Step } from './undoStack.js';
import { documentOf, filesOf, ownFile } from './whereKept.js';

/** Damaged places are looked for again when typing rests. */
const REST_MS = 200;
/** Where more than these moved, they are found again by their words at the next opening. */
const MOST_REFRESHED = 2000;
/** What is wrong in the files is told a little later. */
const CHECK_REST_MS = 800;

/** All that is known of one open document's codings. Only the store changes it. */
interface Held {
  readonly text: CodedText;
  files: readonly PlacedCodings[];
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
      watcher,
      watcher.onDidCreate((uri) => this.onFile(uri)),
      watcher.onDidChange((uri) => this.onFile(uri)),
      watcher.onDidDelete((uri) => this.onFile(uri)),
      vscode.workspace.onDidOpenTextDocument((document) => this.open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.held.delete(document.uri.toString())),
      vscode.workspace.onDidChangeTextDocument((event) => this.follow(event)),
      vscode.workspace.onDidSaveTextDocument(
        (document) => void this.enqueue(() => this.refresh(document)).catch((error: unknown) => this.fail(error)),
      ),
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

  filesOf(document: vscode.TextDocument): readonly PlacedCodings[] {
    return this.held.get(document.uri.toString())?.files ?? [];
  }

  async coder(): Promise<string | undefined> {
    const known = this.settings.get('codings.coder').trim();
    if (known !== '') return known;
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('Who codes? Your name or initials, as they shall stand in your coding files'),
      prompt: vscode.l10n.t('Kept in the setting “policyAnnotator.codings.coder”'),
      validateInput: (typed) => (typed.trim() === '' ? vscode.l10n.t('A name is needed') : undefined),
    });
    if (!name?.trim()) return undefined;
    await this.settings.update('codings.coder', name.trim());
    return name.trim();
  }

  change(document: vscode.TextDocument, coder: string, change: CodingChange): Promise<void> {
    return this.enqueue(async () => {
      const held = this.hold(document);
      const inverse = this.inverseOf(held, document, coder, change);
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
    for (const subscription of this.subscriptions) subscription.dispose();
    this.held.clear();
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  private hold(document: vscode.TextDocument): Held {
    const key = document.uri.toString();
    const held = this.held.get(key) ?? { text: new CodedText(), files: [], steps: new UndoStack() };
    this.held.set(key, held);
    return held;
  }

  private open(document: vscode.TextDocument): void {
    if (!isReadableScheme(document.uri.scheme) || isCodingFile(document.uri.path)) return;
    this.reload(document).catch((error: unknown) => this.fail(error));
  }

  private checkOpen(): void {
    for (const document of vscode.workspace.textDocuments) if (this.of(document)) this.checkLater(document);
  }

  private onFile(uri: vscode.Uri): void {
    const about = documentOf(uri)?.toString();
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === about);
    if (!document) return;
    this.enqueue(async () => {
      // What we wrote ourselves is known.
      if ((await this.port.read(uri)) !== (this.seen.get(uri.toString()) ?? null)) await this.read(document);
    }).catch((error: unknown) => this.fail(error));
  }

  /** Looks at the files again for what is wrong in them by now; where codings stand is known better from the open text. */
  private async check(document: vscode.TextDocument): Promise<void> {
    const held = this.held.get(document.uri.toString());
    if (!held) return;
    const answer = await this.engine.ask('readCodings', { text: null, files: await this.readFiles(document) });
    if (this.held.get(document.uri.toString()) !== held) return;
    held.files = withOrphans(answer, held.text, document);
    this.filesRead.fire(document);
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
    if (files.length === 0 && !this.of(document)) return;
    // What the codings were read for; a later edit is followed from here.
    const { version } = document;
    const answer = await this.engine.ask('readCodings', { text: document.getText(), files });
    if (document.isClosed) return;
    if (document.version !== version) return this.read(document);
    const held = this.hold(document);
    const isFirst = held.files.length === 0;
    held.text.take(answer);
    held.files = withOrphans(answer, held.text, document);
    if (isFirst) this.tellMoved(document, held.text);
    this.filesRead.fire(document);
    this.changed.fire(document);
  }

  /** Nothing is found in another place without a word. */
  private tellMoved(document: vscode.TextDocument, text: CodedText): void {
    const count = (wanted: (found: string | null) => boolean): number =>
      text.codings.filter(({ found }) => wanted(found)).length;
    const [moved, changed, lost] = [
      count((found) => found === 'moved' || found === 'context'),
      count((found) => found === 'changed'),
      count((found) => found === null),
    ];
    if (moved + changed + lost === 0) return;
    const name = document.uri.path.split('/').at(-1) ?? '';
    const parts = [
      moved > 0 ? vscode.l10n.t('{0} found in a new place with the same words', moved) : '',
      changed > 0 ? vscode.l10n.t('{0} found with some words changed', changed) : '',
      lost > 0 ? vscode.l10n.t('{0} without a certain place', lost) : '',
    ].filter((part) => part !== '');
    const message = vscode.l10n.t('“{0}” has changed since it was coded: {1}.', name, parts.join(', '));
    this.log.info(message);
    const show = vscode.l10n.t('Choose Places');
    if (lost === 0) return void vscode.window.setStatusBarMessage(message, 10_000);
    void vscode.window.showWarningMessage(message, show).then((answer) => {
      if (answer === show) void vscode.commands.executeCommand('policyAnnotator.repairCodings');
    });
  }

  private follow(event: vscode.TextDocumentChangeEvent): void {
    const held = this.held.get(event.document.uri.toString());
    if (!held || held.text.codings.length === 0 || event.contentChanges.length === 0) return;
    held.text.follow(textChangesOf(event));
    if (held.text.damaged.size > 0) {
      this.damaged.add(event.document);
      this.mendSoon.call();
    }
    this.changed.fire(event.document);
  }

  private checkAll(): void {
    for (const document of this.unchecked) {
      void this.enqueue(() => this.check(document)).catch((error: unknown) => this.fail(error));
    }
    this.unchecked.clear();
  }

  private checkLater(document: vscode.TextDocument): void {
    this.unchecked.add(document);
    this.checkSoon.call();
  }

  private mendAll(): void {
    for (const document of this.damaged) this.mend(document).catch((error: unknown) => this.fail(error));
    this.damaged.clear();
  }

  /** Looks again for what edits cut or took away: after Undo it is there as it was. What stands only in part keeps what is left. */
  private async mend(document: vscode.TextDocument): Promise<void> {
    const held = this.held.get(document.uri.toString());
    if (!held) return;
    const { version } = document;
    const parts = [...held.text.damaged].map((number) => {
      const { coding, part } = held.text.ownerOf(number);
      return {
        number,
        left: held.text.partsOf(coding)[part] ?? null,
        selector: held.text.codings[coding]?.coding.parts[part],
      };
    });
    const wanted = parts.flatMap((part) => (part.selector ? [{ ...part, selector: part.selector }] : []));
    const found = await this.engine.ask('placeCodings', {
      text: document.getText(),
      selectors: wanted.map(({ selector }) => selector),
    });
    if (document.version !== version || this.held.get(document.uri.toString()) !== held) return;
    for (const [i, { number, left }] of wanted.entries()) {
      const place = found[i];
      // Its very words, all of them: cut out and pasted elsewhere, or back by Undo. What is merely like them is not taken silently.
      const isWhole =
        place?.found === 'kept' || place?.found === 'moved' || (left === null && place?.found === 'context');
      if (place?.found && isWhole) held.text.setPart(number, place);
    }
    held.text.damaged.clear();
    this.changed.fire(document);
    this.checkLater(document);
  }

  /** After the document was saved: the coder's own codings that stand elsewhere, or in other words, are written anew. */
  private async refresh(document: vscode.TextDocument): Promise<void> {
    const held = this.held.get(document.uri.toString());
    const coder = this.settings.get('codings.coder').trim();
    if (!held || coder === '') return;
    const { uri } = ownFile(document.uri, coder, this.settings);
    const text = document.getText();
    const moved = held.text.codings.flatMap((live, i) => {
      const spans = live.file === uri.toString() ? held.text.placeOf(i) : null;
      const isElsewhere = spans?.some((span, part) => {
        const selector = live.coding.parts[part];
        return (
          selector?.start !== span.start ||
          selector.end !== span.end ||
          selector.quote !== text.slice(span.start, span.end)
        );
      });
      return spans && isElsewhere ? [{ coding: live.coding, spans }] : [];
    });
    if (moved.length === 0 || moved.length > MOST_REFRESHED) return;
    const changed = moved.filter(({ coding, spans }) => !isMerelyMoved(text, coding, spans));
    const described = await this.engine.ask('describeSpans', { text, spans: changed.flatMap(({ spans }) => spans) });
    let next = 0;
    const put = moved.map(({ coding, spans }) => {
      const parts = isMerelyMoved(text, coding, spans)
        ? coding.parts.map((part, i) => ({ ...part, ...spans[i] }))
        : spans.flatMap(() => described[next++] ?? []);
      return { coding: { ...coding, parts }, spans, seen: coding };
    });
    await this.write(document, held, coder, { put, remove: [] });
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
    const put = change.put.map(({ coding }): PlacedCoding => ({
      coding,
      spans: coding.parts.map(() => {
        const place = places[next++];
        return place?.found ? place : null;
      }),
    }));
    return { ...change, put };
  }

  private inverseOf(
    held: Held,
    document: vscode.TextDocument,
    coder: string,
    { put, remove }: CodingChange,
  ): CodingChange {
    const file = ownFile(document.uri, coder, this.settings).uri.toString();
    const before = new Map(
      held.text.codings.filter((live) => live.file === file).map(({ coding }) => [coding.id, coding]),
    );
    const restored = [...put.map(({ coding }) => coding), ...remove].flatMap(({ id }) => before.get(id) ?? []);
    return {
      put: restored.map((coding) => ({ coding, spans: [] })),
      remove: put.map(({ coding }) => coding).filter(({ id }) => !before.has(id)),
    };
  }

  /** @returns the file's address */
  private async write(document: vscode.TextDocument, held: Held, coder: string, change: CodingChange): Promise<string> {
    const { uri, path } = ownFile(document.uri, coder, this.settings);
    const file = uri.toString();
    const base = [...change.put.flatMap(({ seen }) => seen ?? []), ...change.remove];
    for (let attempt = 0; attempt < 3; attempt++) {
      const text = await this.port.read(uri);
      const edited = await this.engine.ask('editCodings', {
        text,
        document: path,
        coder,
        edit: { put: change.put.map(({ coding }) => coding), remove: change.remove.map(({ id }) => id) },
        base,
      });
      if ('problem' in edited) throw new Error(edited.problem);
      if (!(await this.port.write(uri, edited.text, text))) continue;
      this.seen.set(file, edited.text);
      held.text.put(
        file,
        coder,
        change.put,
        change.remove.map(({ id }) => id),
      );
      if (edited.conflicts.length > 0) this.tellConflicts(uri, edited.conflicts);
      if (edited.conflicts.length > 0 || !held.files.some((one) => one.uri === file)) await this.read(document);
      this.changed.fire(document);
      this.checkLater(document);
      return file;
    }
    throw new Error(
      vscode.l10n.t(
        '{0} was changed by somebody else again and again. Try once more.',
        vscode.workspace.asRelativePath(uri),
      ),
    );
  }

  private tellConflicts(uri: vscode.Uri, conflicts: readonly Coding[]): void {
    const open = vscode.l10n.t('Open File');
    const message = vscode.l10n.t(
      '{0} codings were changed in {1} meanwhile. Both versions are kept there; yours have the field “conflict”.',
      conflicts.length,
      vscode.workspace.asRelativePath(uri),
    );
    void vscode.window.showWarningMessage(message, open).then((answer) => {
      if (answer === open) void vscode.window.showTextDocument(uri);
    });
  }

  private fail(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.log.error(`Codings: ${message}`);
    void vscode.window.showErrorMessage(vscode.l10n.t('The codings could not be read or written. {0}', message));
  }
}

const withOrphans = (
  files: readonly PlacedCodings[],
  text: CodedText,
  document: vscode.TextDocument,
): readonly PlacedCodings[] =>
  files.map((file) => ({ ...file, problems: [...file.problems, ...orphanProblems(file, text, document)] }));

/** The same words with the same about them, elsewhere. */
const isMerelyMoved = (text: string, { parts }: Coding, spans: readonly Span[]): boolean =>
  parts.every((part, i) => spans[i] !== undefined && stillThere(text, part, spans[i]));

/** Codings of a file that have no certain place in the open text. */
function orphanProblems(
  { uri, set, spans }: PlacedCodings,
  text: CodedText,
  document: vscode.TextDocument,
): PlacedCodings['problems'] {
  const name = document.uri.path.split('/').at(-1) ?? '';
  const lost = new Set(
    text.codings.flatMap((live, i) => (live.file === uri && text.placeOf(i) === null ? [live.coding.id] : [])),
  );
  return (set?.codings ?? []).flatMap((coding, i) =>
    lost.has(coding.id) && coding.status !== 'refused'
      ? [codingProblem('coding-orphan', spans[i] ?? { start: 0, end: 0 }, quoteOf(coding).slice(0, 60), name)]
      : [],
  );
}
