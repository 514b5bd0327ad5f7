import { decodeDelta } from './encode.js';
import type { AnnotatedDocument, EngineClient, StartWorker, WorkerPort } from './client.types.js';
import { DocumentMirror } from './annotatedDocument.js';
import { Emitter } from './emitter.js';
import { SentEntries, type EntryList } from './entries.js';
import type {
  DocumentInfo,
  FromWorker,
  KnowledgeSourceFile,
  Question,
  Questions,
  ToWorker,
  WorldPack,
} from './protocol.js';
import type { FileProblem } from '../core/knowledge/problem.js';
import type { TextChange } from '../core/annotation.js';

export interface ClientOptions {
  /** A document's text and version as the editor has them now, to read it again after a restart; undefined where it has gone. */
  readonly textOf: (uri: string) => { readonly text: string; readonly version: number } | undefined;
  /** Reads the file of what claims look like; called once, when the first document is opened. */
  readonly model?: () => Promise<Uint8Array>;
  /** Clock in milliseconds, for tests. */
  readonly now?: () => number;
}

/** Dying more often than this within a minute, the engine stays down until the user restarts it. */
const MOST_DEATHS = 3;
const MINUTE = 60_000;

interface Opened {
  readonly info: DocumentInfo;
  readonly opening: number;
  readonly mirror: DocumentMirror;
}

interface Pending {
  readonly message: ToWorker;
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** @param start makes a new worker; called again after each death. */
export function createEngineClient(start: StartWorker, options: ClientOptions): EngineClient {
  return new Client(start, options);
}

/** The editor's end of the engine. State: the model, the world's actors, the mirrors of open documents, the knowledge files last sent, the questions not yet answered. */
class Client implements EngineClient {
  entries: EntryList = SentEntries.none;
  health: EngineClient['health'] = 'starting';
  private port: WorkerPort | null = null;
  private readonly mirrors = new Map<string, Opened>();
  private readonly files = new Map<string, KnowledgeSourceFile>();
  private readonly pending = new Map<number, Pending>();
  private readonly deaths: number[] = [];
  private nextId = 1;
  private model: Uint8Array | null = null;
  private world: WorldPack | null = null;
  private modelAsked = false;

  private readonly annotations = new Emitter<AnnotatedDocument>();
  private readonly knowledge = new Emitter<EntryList>();
  private readonly problems = new Emitter<{ uris: readonly string[]; problems: readonly FileProblem[] }>();
  private readonly healths = new Emitter<EngineClient['health']>();
  private readonly snapshots = new Emitter<{ uri: string; snapshot: string }>();
  private readonly indexes = new Emitter<{ uris: readonly string[]; bytes: Uint8Array }>();
  private readonly lines = new Emitter<string>();
  readonly onAnnotations = this.annotations.listen;
  readonly onKnowledge = this.knowledge.listen;
  readonly onProblems = this.problems.listen;
  readonly onHealth = this.healths.listen;
  readonly onSnapshot = this.snapshots.listen;
  readonly onIndex = this.indexes.listen;
  readonly onLog = this.lines.listen;

  constructor(
    private readonly startWorker: StartWorker,
    private readonly options: ClientOptions,
  ) {
    this.launch();
  }

  setKnowledge(
    files: readonly KnowledgeSourceFile[],
    reset = false,
    { index, world }: { index?: Uint8Array; world?: WorldPack | null } = {},
  ): void {
    if (reset) this.files.clear();
    for (const file of files) {
      if (file.text === null) this.files.delete(file.uri);
      else this.files.set(file.uri, file);
    }
    const isOther = world !== undefined && world?.bytes !== this.world?.bytes;
    if (isOther) this.world = world;
    this.post({ type: 'knowledge', files, reset, index, ...(isOther && { world }) });
  }

  open(info: DocumentInfo, text: string): void {
    const opening = this.nextId++;
    this.mirrors.set(info.uri, { info, opening, mirror: new DocumentMirror(info.uri) });
    this.post({ type: 'open', document: info, opening, text });
    this.loadModel();
  }

  change(uri: string, version: number, changes: readonly TextChange[]): void {
    if (this.mirrors.has(uri)) this.post({ type: 'change', uri, version, changes });
  }

  close(uri: string): void {
    if (this.mirrors.delete(uri)) this.post({ type: 'close', uri });
  }

  document(uri: string): AnnotatedDocument | undefined {
    return this.mirrors.get(uri)?.mirror;
  }

  *documents(): Iterable<AnnotatedDocument> {
    for (const { mirror } of this.mirrors.values()) yield mirror;
  }

  ask<Q extends Question>(question: Q, ask: Questions[Q]['ask']): Promise<Questions[Q]['answer']> {
    if (this.health === 'stopped') return Promise.reject(new Error(STOPPED));
    const id = this.nextId++;
    // TypeScript cannot tell that a question and what it asks belong together while Q is open; the signature has seen to it.
    const message = { type: 'ask', id, question, ask } as ToWorker;
    return new Promise((resolve, reject) => {
      this.pending.set(id, { message, resolve: (answer) => resolve(answer as Questions[Q]['answer']), reject });
      this.post(message);
    });
  }

  restart(): void {
    this.deaths.length = 0;
    this.log('Restarting the engine at the user’s wish.');
    this.revive();
  }

  dispose(): void {
    const { port } = this;
    this.port = null;
    port?.terminate();
    this.failPending('Policy Annotator was shut down.');
    this.mirrors.clear();
  }

  private post(message: ToWorker): void {
    this.port?.post(message);
  }

  /** The first document is read without it, so that its actors are there at once; its claims follow. */
  private loadModel(): void {
    if (this.modelAsked || !this.options.model) return;
    this.modelAsked = true;
    this.options.model().then(
      (bytes) => {
        this.model = bytes;
        this.post({ type: 'model', bytes });
      },
      (error: unknown) => this.log(`Who claims what is not found, since its model cannot be read: ${String(error)}`),
    );
  }

  private launch(): void {
    let port: WorkerPort;
    try {
      port = this.startWorker();
    } catch (error) {
      return this.onDeath(String(error));
    }
    this.port = port;
    // Messages and the death of an older worker are nothing to this one.
    port.onMessage((news) => this.port === port && this.onNews(news));
    port.onExit((why) => this.port === port && this.onDeath(why));
  }

  private onDeath(why: string): void {
    this.port = null;
    const now = (this.options.now ?? Date.now)();
    this.deaths.push(now);
    const recent = this.deaths.filter((time) => now - time < MINUTE).length;
    this.log(`The engine died: ${why}`);
    if (recent <= MOST_DEATHS) return this.revive();
    this.setHealth('stopped');
    this.failPending(STOPPED);
  }

  /** A new worker gets all that the old one had: knowledge, open documents, questions not answered. */
  private revive(): void {
    const { port } = this;
    this.port = null;
    port?.terminate();
    this.setHealth('restarting');
    this.launch();
    this.post({ type: 'knowledge', files: [...this.files.values()], reset: true, world: this.world });
    if (this.model) this.post({ type: 'model', bytes: this.model });
    for (const [uri, { info }] of [...this.mirrors]) {
      const now = this.options.textOf(uri);
      if (!now) this.mirrors.delete(uri);
      else this.open({ ...info, version: now.version }, now.text);
    }
    for (const { message } of this.pending.values()) this.post(message);
  }

  private onNews(news: FromWorker): void {
    switch (news.type) {
      case 'ready':
        return;
      case 'knowledge':
        this.entries = new SentEntries(news.entries);
        for (const reading of news.readings)
          this.mirrorOf(reading)?.apply(decodeDelta(reading.delta), reading.version, true);
        this.setHealth('ready');
        this.fire(this.knowledge, this.entries);
        for (const reading of news.readings) this.tell(this.mirrorOf(reading));
        return;
      case 'annotations': {
        const mirror = this.mirrorOf(news);
        mirror?.apply(decodeDelta(news.delta), news.version, news.whole);
        return this.tell(mirror);
      }
      case 'unread': {
        const mirror = this.mirrorOf(news);
        mirror?.leaveUnread(news.why);
        return this.tell(mirror);
      }
      case 'problems':
        return this.fire(this.problems, news);
      case 'snapshot':
        return this.fire(this.snapshots, news);
      case 'index':
        return this.fire(this.indexes, news);
      case 'answer':
        this.pending.get(news.id)?.resolve(news.answer);
        this.pending.delete(news.id);
        return;
      case 'failed':
        return this.onFailed(news.id, news.message);
    }
  }

  private onFailed(id: number | null, message: string): void {
    this.log(message);
    if (id === null) return;
    this.pending.get(id)?.reject(new Error(message));
    this.pending.delete(id);
  }

  /** Nothing for news of a document that was closed meanwhile, even if another of its name is open. */
  private mirrorOf({ uri, opening }: { uri: string; opening: number }): DocumentMirror | undefined {
    const opened = this.mirrors.get(uri);
    return opened?.opening === opening ? opened.mirror : undefined;
  }

  private tell(mirror: DocumentMirror | undefined): void {
    if (mirror) this.fire(this.annotations, mirror);
  }

  private failPending(why: string): void {
    for (const { reject } of this.pending.values()) reject(new Error(why));
    this.pending.clear();
  }

  private setHealth(health: EngineClient['health']): void {
    if (this.health === health) return;
    this.health = health;
    this.fire(this.healths, health);
  }

  private fire<T>(emitter: Emitter<T>, value: T): void {
    emitter.fire(value, (error) =>
      this.log(`A listener failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    );
  }

  private log(line: string): void {
    this.lines.fire(line, () => undefined);
  }
}

const STOPPED =
  'The engine has stopped after several failures. Run “Policy Annotator: Restart Engine” to start it again.';
