import * as vscode from 'vscode';
import type { Feature, SettingKey, Services } from '../services.js';
import { changesClaims, claimChoices } from '../claims/choices.js';
import { textChangesOf } from '../textChanges.js';
import { Debounced } from '../timing.js';
import { formatOf } from '../readable.js';
import { DecorationTypes } from './decorationTypes.js';
import { EditorPaint } from './editorPaint.js';
import { NOTHING, planPaint } from './plan.js';
import { Ruler } from './ruler.js';
import { TypedWord } from './typedWord.js';

/** Where more ranges than this are in view (a line of a megabyte), they are sent when typing rests. */
const MANY_RANGES = 3000;
const MANY_REST_MS = 300;
const LOOKS: readonly SettingKey[] = [
  'highlight.enabled',
  'highlight.actors',
  'highlight.terms',
  'highlight.claims',
  'suggestNames',
  'overviewRuler',
];

/** Paints mentions, claims and readers' marks into every editor on screen, from the model, and nothing twice. */
export const highlighting: Feature = (services) => new Painter(services);

class Painter {
  private types: DecorationTypes;
  private paints = new Map<vscode.TextEditor, EditorPaint>();
  private readonly ruler: Ruler;
  private readonly typedWord: TypedWord;
  private readonly late = new Debounced(MANY_REST_MS, () => this.paintAll());
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly services: Services) {
    const { documents, settings } = services;
    this.types = new DecorationTypes(settings.get('highlight.style'));
    this.ruler = new Ruler(services);
    this.typedWord = new TypedWord((document) => this.paintDocument(document));
    this.subscriptions = [
      documents.onDidChange((document) => this.onRead(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.onTyped(event)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.onEditors()),
      vscode.window.onDidChangeActiveTextEditor(() => this.onEditors()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.onScrolled(textEditor)),
      settings.onDidChange((change) => {
        if (change.affects('highlight.style')) this.restyle();
        else if (LOOKS.some((key) => change.affects(key)) || changesClaims(change)) this.paintAll();
        this.ruler.touch();
      }),
    ];
    this.onEditors();
  }

  dispose(): void {
    for (const disposable of [...this.subscriptions, this.late, this.ruler, this.typedWord, this.types]) {
      disposable.dispose();
    }
  }

  private onRead(document: vscode.TextDocument): void {
    const isLarge = [...this.paints.values()].some(
      (paint) => paint.editor.document === document && paint.size > MANY_RANGES,
    );
    if (isLarge) this.late.call();
    else this.paintDocument(document);
    this.ruler.touch();
  }

  private onTyped(event: vscode.TextDocumentChangeEvent): void {
    const { document } = event;
    const changes = textChangesOf(event);
    for (const paint of this.paints.values()) {
      if (paint.editor.document === document) for (const change of changes) paint.moveBy(change);
    }
    this.typedWord.follow(event, changes[0]);
    const movesLines = event.contentChanges.some(({ text, range }) => !range.isSingleLine || /[\r\n]/.test(text));
    if (movesLines) this.ruler.moved(document);
  }

  private onEditors(): void {
    const before = this.paints;
    this.paints = new Map();
    for (const editor of vscode.window.visibleTextEditors) {
      this.paints.set(editor, before.get(editor) ?? new EditorPaint(editor));
    }
    this.paintAll();
    this.ruler.editorsChanged();
  }

  private onScrolled(editor: vscode.TextEditor): void {
    const paint = this.paints.get(editor);
    if (paint !== undefined && !paint.isInWindow()) this.paint(paint);
  }

  private restyle(): void {
    this.types.dispose();
    this.types = new DecorationTypes(this.services.settings.get('highlight.style'));
    for (const paint of this.paints.values()) paint.forget();
    this.paintAll();
  }

  private paintAll(): void {
    for (const paint of this.paints.values()) this.paint(paint);
  }

  private paintDocument(document: vscode.TextDocument): void {
    for (const paint of this.paints.values()) if (paint.editor.document === document) this.paint(paint);
  }

  private paint(paint: EditorPaint): void {
    const { document } = paint.editor;
    const { settings, documents, engine } = this.services;
    const annotated = settings.get('highlight.enabled', document) ? documents.annotated(document) : undefined;
    if (annotated === undefined) {
      paint.show(NOTHING, this.types);
      return;
    }
    // While the engine reads, what is on screen stays; VS Code moves it along with the text.
    if (annotated.state === 'reading' || annotated.version !== document.version) return;
    const plan = planPaint(annotated, engine.entries, paint.windowToPaint(), {
      actors: settings.get('highlight.actors', document),
      terms: settings.get('highlight.terms', document),
      names: settings.get('suggestNames', document) && settings.get('highlight.actors', document),
      claims: settings.get('highlight.claims', document),
      detected: claimChoices(settings, document),
      marks: formatOf(document.languageId) === 'plain',
      typingAt: this.typedWord.in(document),
    });
    paint.show(plan, this.types);
  }
}
