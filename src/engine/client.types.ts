import type { ClaimMark, Mention, NameMark, ReaderMark, TextChange } from '../core/annotation.js';
import type { FileProblem } from '../core/knowledge/problem.js';
import type { EntryList } from './entries.js';
import type {
  DocumentInfo,
  FromWorker,
  KnowledgeSourceFile,
  Question,
  Questions,
  ToWorker,
  WorldPack,
} from './protocol.js';

/** A document as the editor sees it: all offsets absolute, UTF-16, at `version`. */
export interface AnnotatedDocument {
  readonly uri: string;
  readonly version: number;
  readonly state: 'reading' | 'ready' | 'unread';
  /** Why it was not read, for people. */
  readonly why: string | null;
  readonly mentionCount: number;
  /** Places where a known claim is made; detected claims that nobody knows do not count. */
  readonly knownClaimCount: number;
  /** Those that touch `[start, end]`, in order of the text. O(log paragraphs + found). */
  mentionsIn(start: number, end: number): Mention[];
  /** Names that stand in no file: suggestions. */
  namesIn(start: number, end: number): NameMark[];
  claimsIn(start: number, end: number): ClaimMark[];
  marksIn(start: number, end: number): ReaderMark[];
  mentions(): Iterable<Mention>;
  names(): Iterable<NameMark>;
  claims(): Iterable<ClaimMark>;
}

export interface Disposable {
  dispose(): void;
}
export type Listen<T> = (listener: (value: T) => void) => Disposable;

/** What the editor layer knows of the engine. State lives behind it; only its methods change that. */
export interface EngineClient extends Disposable {
  readonly entries: EntryList;
  /** `starting` until knowledge is in force; `stopped` after it died too often. */
  readonly health: 'starting' | 'ready' | 'restarting' | 'stopped';
  /** @param index what `onIndex` gave of these files in an earlier session. */
  setKnowledge(
    files: readonly KnowledgeSourceFile[],
    reset?: boolean,
    also?: { readonly index?: Uint8Array; readonly world?: WorldPack | null },
  ): void;
  open(document: DocumentInfo, text: string): void;
  change(uri: string, version: number, changes: readonly TextChange[]): void;
  close(uri: string): void;
  document(uri: string): AnnotatedDocument | undefined;
  documents(): Iterable<AnnotatedDocument>;
  /** Rejects with an Error whose message is for people; waits while the engine restarts. */
  ask<Q extends Question>(question: Q, ask: Questions[Q]['ask']): Promise<Questions[Q]['answer']>;
  restart(): void;
  readonly onAnnotations: Listen<AnnotatedDocument>;
  readonly onKnowledge: Listen<EntryList>;
  readonly onProblems: Listen<{ readonly uris: readonly string[]; readonly problems: readonly FileProblem[] }>;
  readonly onHealth: Listen<EngineClient['health']>;
  /** Large files as parsed, worth keeping for the next start. */
  readonly onSnapshot: Listen<{ readonly uri: string; readonly snapshot: string }>;
  /** The alias index of large knowledge, worth keeping for the next start. */
  readonly onIndex: Listen<{ readonly uris: readonly string[]; readonly bytes: Uint8Array }>;
  /** Lines for the log. */
  readonly onLog: Listen<string>;
}

/** How a worker is started in this host; the entries pass it in. */
export interface WorkerPort {
  post(message: ToWorker): void;
  onMessage(listener: (news: FromWorker) => void): void;
  /** Called once, when the worker has died. */
  onExit(listener: (why: string) => void): void;
  terminate(): void;
}
export type StartWorker = () => WorkerPort;
