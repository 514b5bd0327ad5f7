import * as vscode from 'vscode';
import { isReadableScheme } from './readable.js';
import type { KnowledgeFiles } from './services.js';

/**
 * The text that the views speak of: that of the active editor. While the reader is in a panel, in another kind of
 * editor or in a knowledge file, it stays the text read before, as long as it can be seen. A knowledge file is never it: the views would offer
 * to turn on what cannot be.
 */
export class CurrentText implements vscode.Disposable {
  private now: vscode.TextEditor | undefined;
  private readonly changed = new vscode.EventEmitter<vscode.TextEditor | undefined>();
  private readonly subscriptions: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(private readonly knowledgeFiles: KnowledgeFiles) {
    this.now = this.find();
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.look()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.look()),
      vscode.workspace.onDidCloseTextDocument(() => this.look()),
    );
  }

  get editor(): vscode.TextEditor | undefined {
    return this.now;
  }

  get document(): vscode.TextDocument | undefined {
    return this.now?.document;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private look(): void {
    const found = this.find();
    if (found === this.now) return;
    this.now = found;
    this.changed.fire(found);
  }

  private find(): vscode.TextEditor | undefined {
    const active = vscode.window.activeTextEditor;
    if (
      active &&
      isReadableScheme(active.document.uri.scheme) &&
      !this.knowledgeFiles.isKnowledgeFile(active.document)
    ) {
      return active;
    }
    const visible = vscode.window.visibleTextEditors;
    const before = this.now;
    if (before && visible.includes(before)) return before;
    // The same text in an editor that was made anew, as happens when a tab moves.
    return before && visible.find((editor) => editor.document === before.document);
  }
}
