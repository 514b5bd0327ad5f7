import { readModel } from '../core/claims/attribution/model.js';
import { Reading } from '../core/reading.js';
import { encodeDelta, type EncodedDelta } from './encode.js';
import { encodeEntries } from './entries.js';
import { ignoresFor } from './ignores.js';
import { KnowledgeBase } from './knowledgeBase.js';
import { broadPatterns } from './patternStatistics.js';
import type { DocumentInfo, DocumentReading, FromWorker, KnowledgeSourceFile, Order, ToWorker } from './protocol.js';
import { answer, type OpenDocument } from './questions.js';

/** Longer texts are not read; VS Code hands none of more than 50 MB to extensions anyway. */
export const LONGEST_TEXT = 50_000_000;

/**
 * The engine as the worker runs it: knowledge and open documents in, annotations out. Knows nothing of threads: `send` takes the news away.
 * Files that arrive in quick succession are parsed once: knowledge waits for a quiet moment or for whoever needs it.
 */
export class Engine {
  private readonly base = new KnowledgeBase();
  private readonly documents = new Map<string, OpenDocument>();
  private waiting = new Map<string, KnowledgeSourceFile>();
  private resetWaiting = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly send: (news: FromWorker) => void) {}

  /** Never throws: what goes wrong is told as `failed`. */
  handle(message: ToWorker): void {
    try {
      if (message.type === 'ask') {
        this.flushKnowledge();
        this.send({ type: 'answer', id: message.id, answer: answer(message, this.base, this.documents) });
      } else this.obey(message);
    } catch (error) {
      const id = message.type === 'ask' ? message.id : null;
      this.send({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  }

  private obey(order: Order): void {
    switch (order.type) {
      case 'knowledge':
        if (order.index) this.base.indexes.offer(order.index);
        if (order.world !== undefined) this.base.setWorld(order.world);
        return this.await(order.files, order.reset ?? false);
      case 'model':
        this.flushKnowledge();
        return this.takeModel(order.bytes);
      case 'open':
        this.flushKnowledge();
        return this.open(order);
      case 'change':
        return this.change(order);
      case 'close':
        this.documents.delete(order.uri);
    }
  }

  private await(files: readonly KnowledgeSourceFile[], reset: boolean): void {
    if (reset) {
      this.waiting = new Map();
      this.resetWaiting = true;
    }
    for (const file of files) this.waiting.set(file.uri, file);
    this.timer ??= setTimeout(() => this.flushSafely(), 0);
  }

  private flushSafely(): void {
    try {
      this.flushKnowledge();
    } catch (error) {
      this.send({ type: 'failed', id: null, message: error instanceof Error ? error.message : String(error) });
    }
  }

  private flushKnowledge(): void {
    if (this.timer === null) return;
    clearTimeout(this.timer);
    this.timer = null;
    const files = [...this.waiting.values()];
    const reset = this.resetWaiting;
    this.waiting = new Map();
    this.resetWaiting = false;
    const urisBefore = this.base.uris;
    const snapshots = this.base.set(files, reset);
    // Not while someone types in a knowledge file: the next start builds once more.
    const index = reset ? this.base.indexes.takeBuilt() : null;
    const readings = [...this.documents.values()].map((document) => this.readAgain(document));
    this.send({ type: 'knowledge', entries: encodeEntries(this.base.knowledge, this.base.uris), readings });
    this.sendProblems(urisBefore);
    for (const snapshot of snapshots) this.send({ type: 'snapshot', ...snapshot });
    if (index) this.send({ type: 'index', uris: this.base.uris, bytes: index });
  }

  private takeModel(bytes: Uint8Array): void {
    this.base.setModel(readModel(bytes));
    for (const document of this.documents.values()) {
      this.send({ type: 'annotations', whole: true, ...this.readAgain(document) });
    }
  }

  private sendProblems(urisBefore: readonly string[] = []): void {
    const uris = [...new Set([...urisBefore, ...this.base.uris])];
    const broad = broadPatterns(
      this.base,
      [...this.documents.values()].map((document) => document.reading),
    );
    this.send({ type: 'problems', uris, problems: [...this.base.problems(), ...broad] });
  }

  private readAgain(document: OpenDocument): DocumentReading {
    document.reading = this.read(document.info, document.reading.text);
    return reached(document, encodeDelta(document.reading.whole));
  }

  private read(info: DocumentInfo, text: string): Reading {
    const { compiled, knowledge } = this.base;
    return new Reading(text, compiled, { format: info.format, ignore: ignoresFor(knowledge, info.path) });
  }

  private open({ document: info, opening, text }: Order & { type: 'open' }): void {
    if (text.length > LONGEST_TEXT) {
      const why = `The text has ${text.length} characters; up to ${LONGEST_TEXT} are read.`;
      return this.send({ type: 'unread', uri: info.uri, opening, why });
    }
    const document: OpenDocument = { info, opening, version: info.version, reading: this.read(info, text) };
    this.documents.set(info.uri, document);
    this.send({ type: 'annotations', whole: true, ...reached(document, encodeDelta(document.reading.whole)) });
    this.sendProblems();
  }

  private change(order: Order & { type: 'change' }): void {
    const document = this.documents.get(order.uri);
    if (!document) return;
    order.changes.forEach((change, i) => {
      const delta = encodeDelta(document.reading.change(change));
      // The new version is reached with its last change: in between the marks fit neither text.
      if (i === order.changes.length - 1) document.version = order.version;
      this.send({ type: 'annotations', whole: false, ...reached(document, delta) });
    });
  }
}

function reached({ info, opening, version }: OpenDocument, delta: EncodedDelta): DocumentReading {
  return { uri: info.uri, opening, version, delta };
}
