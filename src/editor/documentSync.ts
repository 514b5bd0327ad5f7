import * as vscode from 'vscode';
import type { AnnotatedDocument, EngineClient } from '../engine/client.types.js';
import { decide, looksLikePolicy, type GateDecision } from './gate.js';
import { formatOf, isReadableScheme } from './readable.js';
import type { ReaderChoice } from './readerChoice.js';
import { textChangesOf } from './textChanges.js';
import type { DocumentState, DocumentSync, KnowledgeFiles, Settings } from './services.js';

/** A document that the engine holds. */
interface Held {
  readonly document: vscode.TextDocument;
  /** The decision it was opened under. */
  decision: Exclude<GateDecision, 'off'>;
  /** The text itself told that it is about policy; that stays so until it is closed or replaced as a whole. */
  proven: boolean;
  /** Length of what the engine has, to notice a change that went past us. */
  length: number;
}

/** Length in UTF-16 units without asking for the whole text. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** Whether a document matches one of the globs; a relative one counts from its workspace folder. */
function matchesGlob(document: vscode.TextDocument, globs: readonly string[]): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return globs.some((glob) => {
    const pattern = folder === undefined ? glob : new vscode.RelativePattern(folder, glob);
    return vscode.languages.match({ pattern }, document) > 0;
  });
}

/** Keeps the engine's documents in step with the editor's, and decides which of them are annotated. */
export class DocumentSyncer implements DocumentSync {
  private readonly held = new Map<string, Held>();
  /** Documents that would be read were they not too long; they may become shorter. */
  private readonly overLimit = new WeakSet<vscode.TextDocument>();
  private readonly changed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: { dispose(): unknown }[] = [this.changed];
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly engine: EngineClient,
    private readonly settings: Settings,
    private readonly knowledgeFiles: KnowledgeFiles,
    private readonly choice: ReaderChoice,
  ) {
    this.subscriptions.push(
      vscode.workspace.onDidOpenTextDocument((document) => this.consider(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.forget(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.follow(event)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.forEach((tab) => this.onTabClosed(tab))),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.considerAll()),
      settings.onDidChange((change) => {
        const ours = ['enable', 'languages', 'include', 'exclude', 'limits.documentSize'] as const;
        if (ours.some((key) => change.affects(key))) this.considerAll();
      }),
      knowledgeFiles.onDidChange(() => this.considerAll()),
      engine.onAnnotations((annotated) => this.onAnnotations(annotated)),
    );
  }

  /** Looks at every open document, those on screen first. */
  considerAll(): void {
    const visible = new Set(vscode.window.visibleTextEditors.map((editor) => editor.document));
    for (const document of visible) this.consider(document);
    for (const document of vscode.workspace.textDocuments) if (!visible.has(document)) this.consider(document);
  }

  state(document: vscode.TextDocument): DocumentState {
    const held = this.held.get(document.uri.toString());
    if (held === undefined) return this.decisionOn(document) === 'on' ? 'unread' : 'off';
    const state = this.engine.document(held.document.uri.toString())?.state ?? 'reading';
    if (held.decision === 'on' || held.proven) return state;
    return state === 'reading' || this.engine.health === 'starting' ? 'deciding' : state === 'unread' ? 'off' : 'quiet';
  }

  isOn(document: vscode.TextDocument): boolean {
    const held = this.held.get(document.uri.toString());
    return held === undefined ? this.decisionOn(document) === 'on' : held.decision === 'on' || held.proven;
  }

  why(document: vscode.TextDocument): string | null {
    const state = this.state(document);
    if (state === 'unread') {
      return this.tooLong(document) ?? this.engine.document(document.uri.toString())?.why ?? null;
    }
    if (state === 'quiet')
      return vscode.l10n.t('No known claim and fewer than three different actors were met in this text.');
    return state === 'off' ? this.whyOff(document) : null;
  }

  annotated(document: vscode.TextDocument): AnnotatedDocument | undefined {
    return this.isOn(document) ? this.engine.document(document.uri.toString()) : undefined;
  }

  async setOn(document: vscode.TextDocument, on: boolean): Promise<void> {
    await this.choice.set(document.uri, on);
    this.consider(document);
    this.changed.fire(document);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.held.clear();
  }

  /** Opens or closes a document in the engine as its decision demands; cheap where nothing has changed. */
  private consider(document: vscode.TextDocument): void {
    if (document.isClosed) return;
    const key = document.uri.toString();
    let decision = this.decisionOn(document);
    if (decision !== 'off' && this.tooLong(document) !== null) {
      this.overLimit.add(document);
      decision = 'off';
    } else this.overLimit.delete(document);
    const held = this.held.get(key);
    if (decision === 'off') {
      if (held !== undefined) this.release(document);
      return;
    }
    if (held !== undefined && held.document === document) {
      if (held.decision === decision) return;
      held.decision = decision;
      held.proven = decision === 'read' && this.proves(document);
      this.changed.fire(document);
      return;
    }
    this.held.set(key, { document, decision, proven: false, length: lengthOf(document) });
    this.openInEngine(document);
    this.changed.fire(document);
  }

  private openInEngine(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    const path = vscode.workspace.asRelativePath(document.uri, false);
    this.engine.open(
      { uri, version: document.version, format: formatOf(document.languageId), path },
      document.getText(),
    );
  }

  private follow(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    const held = this.held.get(document.uri.toString());
    if (contentChanges.length === 0) return;
    if (held === undefined) {
      if (this.overLimit.has(document)) this.consider(document);
      return;
    }
    if (this.tooLong(document) !== null) {
      this.overLimit.add(document);
      this.release(document);
      return;
    }
    if (contentChanges.some((change) => change.rangeLength === held.length)) held.proven = false;
    const grown = contentChanges.reduce((sum, change) => sum + change.text.length - change.rangeLength, 0);
    held.length += grown;
    const actual = lengthOf(document);
    if (held.length !== actual) {
      held.length = actual;
      this.openInEngine(document);
      return;
    }
    this.engine.change(document.uri.toString(), document.version, textChangesOf(event));
  }

  /** VS Code may keep the document for a while, and use it again for the next untitled text: that one must tell for itself. */
  private onTabClosed({ input }: vscode.Tab): void {
    if (!(input instanceof vscode.TabInputText) || input.uri.scheme !== 'untitled') return;
    this.choice.forgetUntitled(input.uri);
    const held = this.held.get(input.uri.toString());
    if (held === undefined) return;
    held.proven = false;
    this.consider(held.document);
  }

  private forget(document: vscode.TextDocument): void {
    this.release(document);
    this.choice.forgetUntitled(document.uri);
  }

  private release(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (!this.held.delete(key)) return;
    this.engine.close(key);
    this.changed.fire(document);
  }

  private onAnnotations(annotated: AnnotatedDocument): void {
    const held = this.held.get(annotated.uri);
    if (held === undefined) return;
    if (held.decision === 'read' && !held.proven) held.proven = this.proves(held.document);
    this.changed.fire(held.document);
  }

  /** What was found in an earlier version tells nothing: the text may have been replaced since. */
  private proves(document: vscode.TextDocument): boolean {
    const annotated = this.engine.document(document.uri.toString());
    if (annotated?.state !== 'ready' || annotated.version !== document.version) return false;
    return looksLikePolicy(annotated, this.engine.entries);
  }

  private decisionOn(document: vscode.TextDocument): GateDecision {
    return decide({
      enable: this.settings.get('enable', document),
      eligible: this.whyIneligible(document) === null,
      saidByReader: isReadableScheme(document.uri.scheme) ? this.choice.of(document.uri) : undefined,
      folderHasKnowledge: this.folderHasKnowledge(document.uri),
    });
  }

  private folderHasKnowledge(uri: vscode.Uri): boolean {
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
    if (folder === undefined) return false;
    return this.knowledgeFiles.inForce.some(
      (file) => file.origin === 'workspace' && vscode.workspace.getWorkspaceFolder(file.uri)?.uri.toString() === folder,
    );
  }

  private whyIneligible(document: vscode.TextDocument): string | null {
    if (!isReadableScheme(document.uri.scheme)) {
      return vscode.l10n.t('Documents of this kind ({0}) are not annotated.', document.uri.scheme);
    }
    if (this.knowledgeFiles.isKnowledgeFile(document))
      return vscode.l10n.t('A knowledge file is not annotated itself.');
    if (!this.settings.get('languages', document).includes(document.languageId)) {
      return vscode.l10n.t('The setting “policyAnnotator.languages” does not name {0}.', document.languageId);
    }
    const include = this.settings.get('include', document);
    if (include.length > 0 && !matchesGlob(document, include)) {
      return vscode.l10n.t('The setting “policyAnnotator.include” does not match this file.');
    }
    if (matchesGlob(document, this.settings.get('exclude', document))) {
      return vscode.l10n.t('The setting “policyAnnotator.exclude” matches this file.');
    }
    return null;
  }

  private whyOff(document: vscode.TextDocument): string | null {
    if (this.settings.get('enable', document) === 'off') {
      return vscode.l10n.t('The setting “policyAnnotator.enable” is off.');
    }
    if (this.choice.of(document.uri) === false) return vscode.l10n.t('You turned it off for this document.');
    return this.whyIneligible(document) ?? this.tooLong(document);
  }

  private tooLong(document: vscode.TextDocument): string | null {
    const limit = this.settings.get('limits.documentSize', document);
    const length = lengthOf(document);
    if (length <= limit) return null;
    return vscode.l10n.t(
      'This document has {0} characters; the setting “policyAnnotator.limits.documentSize” allows {1}. Nothing of it was read.',
      length.toLocaleString(),
      limit.toLocaleString(),
    );
  }
}
