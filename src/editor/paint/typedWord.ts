import * as vscode from 'vscode';
import type { TextChange } from '../../core/annotation.js';
import { Debounced } from '../timing.js';
import { offsetAfter } from './moved.js';

/** A word counts as finished when its writer has paused for so long. */
const PAUSE_MS = 1000;
/** Longer insertions are pasted, completed or dictated, not typed letter by letter. */
const TYPED_LENGTH = 4;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}'’-]$/u;

/** Where in a document somebody is in the middle of a word. */
export class TypedWord {
  private document: vscode.TextDocument | null = null;
  private at = 0;
  private readonly pause: Debounced;
  private readonly listening: vscode.Disposable;

  /** @param finished is called when the word has ended without a further change: by a pause, or because the cursor left. */
  constructor(private readonly finished: (document: vscode.TextDocument) => void) {
    this.pause = new Debounced(PAUSE_MS, () => this.finish());
    this.listening = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor.document !== this.document) return;
      const cursor = selections[0]?.active;
      if (cursor !== undefined && textEditor.document.offsetAt(cursor) !== this.at) this.finish();
    });
  }

  /** The offset behind the letter typed last; null where nobody is in the middle of a word. */
  in(document: vscode.TextDocument): number | null {
    return document === this.document ? this.at : null;
  }

  /** Takes note of a change of a document. */
  follow(event: vscode.TextDocumentChangeEvent, change: TextChange | undefined): void {
    if (change === undefined) return;
    const isActive = vscode.window.activeTextEditor?.document === event.document;
    const isTyped =
      event.reason === undefined &&
      event.contentChanges.length === 1 &&
      change.text.length <= TYPED_LENGTH &&
      change.end - change.start <= TYPED_LENGTH &&
      (change.text === '' || ENDS_IN_WORD.test(change.text));
    if (isActive && isTyped) {
      this.document = event.document;
      this.at = offsetAfter(change.end, change);
      this.pause.call();
    } else if (event.document === this.document) {
      this.document = null;
      this.pause.cancel();
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.pause.dispose();
  }

  private finish(): void {
    const document = this.document;
    this.document = null;
    this.pause.cancel();
    if (document !== null) this.finished(document);
  }
}
