import * as vscode from 'vscode';
import type { Coding } from '../../core/codings/model.js';
import { lengthOf } from '../documentSync.js';
import { rangeOf } from '../language/mentionAt.js';
import type { Feature, Services } from '../services.js';
import { Debounced } from '../timing.js';
import { codingsBetween, codingsIn, startOf } from './at.js';

/** What was coded just now, or came into sight, is marked at once. */
const REST_MS = 80;
/** VS Code moves marks with the text by itself; ours need to be right when typing rests. To send them between two keys is felt. */
const TYPING_REST_MS = 250;
const RULER_REST_MS = 400;
/** Lines beyond the screen that are painted too. */
const MARGIN = 60;

const GUTTERS = ['supports', 'disputes', 'reports', 'none'] as const;
type Gutter = (typeof GUTTERS)[number];
const gutterOf = ({ stance }: Coding): Gutter => stance ?? 'none';

/** Marks what was coded: a frame about the words, a sign in the gutter that tells the stance, a mark in the overview ruler. */
export const codingMarks: Feature = (services) => new CodingMarks(services);

class CodingMarks implements vscode.Disposable {
  private readonly own: vscode.TextEditorDecorationType;
  private readonly others: vscode.TextEditorDecorationType;
  private readonly gutters: ReadonlyMap<Gutter, vscode.TextEditorDecorationType>;
  private readonly ruler: vscode.TextEditorDecorationType;
  private readonly soon = new Debounced(REST_MS, () => this.paintAll());
  private readonly rulerSoon = new Debounced(RULER_REST_MS, () => this.paintRulers());
  private readonly subscriptions: vscode.Disposable[];
  private readonly versions = new WeakMap<vscode.TextDocument, number>();
  /** What each editor was last sent of each kind. */
  private readonly sent = new WeakMap<vscode.TextEditor, Map<vscode.TextEditorDecorationType, string>>();

  constructor(private readonly services: Services) {
    const frame = (style: string): vscode.TextEditorDecorationType =>
      vscode.window.createTextEditorDecorationType({
        rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        backgroundColor: new vscode.ThemeColor('policyAnnotator.codingBackground'),
        borderColor: new vscode.ThemeColor('policyAnnotator.codingBorder'),
        borderStyle: style,
        borderWidth: '1px',
        borderRadius: '3px',
      });
    this.own = frame('solid');
    this.others = frame('dashed');
    const icon = (gutter: Gutter): vscode.Uri =>
      vscode.Uri.joinPath(services.context.extensionUri, 'media', `coding-${gutter}.svg`);
    this.gutters = new Map(
      GUTTERS.map((gutter) => [
        gutter,
        vscode.window.createTextEditorDecorationType({ gutterIconPath: icon(gutter), gutterIconSize: '75%' }),
      ]),
    );
    this.ruler = vscode.window.createTextEditorDecorationType({
      overviewRulerColor: new vscode.ThemeColor('policyAnnotator.codingBorder'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    });
    this.subscriptions = [
      services.codings.onDidChange((document) => this.touch(this.isTyped(document) ? TYPING_REST_MS : REST_MS)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.touch()),
      vscode.window.onDidChangeTextEditorVisibleRanges(() => this.soon.call()),
      services.settings.onDidChange((change) => {
        if (change.affects('codings.marks') || change.affects('codings.coder') || change.affects('overviewRuler'))
          this.touch();
      }),
    ];
  }

  dispose(): void {
    const types = [this.own, this.others, this.ruler, ...this.gutters.values()];
    for (const one of [...this.subscriptions, this.soon, this.rulerSoon, ...types]) one.dispose();
  }

  private touch(restMs = REST_MS): void {
    this.soon.call(restMs);
    this.rulerSoon.call();
  }

  /** Whether the text is another than at the last change of its codings. */
  private isTyped(document: vscode.TextDocument): boolean {
    const isOther = this.versions.get(document) !== document.version;
    this.versions.set(document, document.version);
    return isOther;
  }

  private paintAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.paint(editor);
  }

  private paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const [from, to] = windowOf(editor);
    const isShown = this.services.settings.get('codings.marks', document);
    const coder = this.services.settings.get('codings.coder').trim();
    const here = isShown ? codingsBetween(this.services, document, from, to) : [];
    const shown = [coder, this.services.codings.of(document)?.edition, ...here.map(({ number }) => number)].join(' ');
    if (this.isOther(editor, this.own, shown)) {
      const ranges = (wanted: typeof here): vscode.Range[] =>
        wanted.flatMap(({ spans }) => spans.map((span) => rangeOf(document, span)));
      editor.setDecorations(this.own, ranges(here.filter((one) => one.coder === coder)));
      editor.setDecorations(this.others, ranges(here.filter((one) => one.coder !== coder)));
    }
    const taken = new Set<number>();
    const byGutter = new Map<Gutter, number[]>(GUTTERS.map((gutter) => [gutter, []]));
    for (const { coding, spans } of here) {
      const line = document.positionAt(spans[0]?.start ?? 0).line;
      // One sign a line: the first coding's.
      if (coding.what === 'mention' || taken.has(line)) continue;
      taken.add(line);
      byGutter.get(gutterOf(coding))?.push(line);
    }
    for (const [gutter, lines] of byGutter) {
      const type = this.gutters.get(gutter);
      if (type) this.markLines(editor, type, lines);
    }
  }

  private markLines(editor: vscode.TextEditor, type: vscode.TextEditorDecorationType, lines: readonly number[]): void {
    if (!this.isOther(editor, type, lines.join(' '))) return;
    editor.setDecorations(
      type,
      lines.map((line) => new vscode.Range(line, 0, line, 0)),
    );
  }

  /** Whether something else was sent before: VS Code moves marks with the text by itself, and to send them again is what costs. */
  private isOther(editor: vscode.TextEditor, type: vscode.TextEditorDecorationType, shown: string): boolean {
    const sent = this.sent.get(editor) ?? new Map<vscode.TextEditorDecorationType, string>();
    this.sent.set(editor, sent);
    if (sent.get(type) === shown) return false;
    sent.set(type, shown);
    return true;
  }

  private paintRulers(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const { document } = editor;
      const { settings } = this.services;
      const isShown = settings.get('codings.marks', document) && settings.get('overviewRuler', document);
      const lines = isShown ? linesOf(document, codingsIn(this.services, document).map(startOf)) : [];
      this.markLines(editor, this.ruler, lines);
    }
  }
}

/** The lines of some offsets in order, each once. Nothing is asked of VS Code for what lies in the line before. */
function linesOf(document: vscode.TextDocument, offsets: readonly number[]): number[] {
  const lines: number[] = [];
  let end = -1;
  for (const offset of offsets) {
    if (offset <= end) continue;
    const line = document.lineAt(document.positionAt(offset));
    lines.push(line.lineNumber);
    end = document.offsetAt(line.range.end);
  }
  return lines;
}

/** Offsets of what is on screen and about it. */
function windowOf({ document, visibleRanges }: vscode.TextEditor): [number, number] {
  const first = visibleRanges[0]?.start.line ?? 0;
  const last = visibleRanges.at(-1)?.end.line ?? document.lineCount;
  const to =
    last + MARGIN >= document.lineCount
      ? lengthOf(document) + 1
      : document.offsetAt(new vscode.Position(last + MARGIN, 0));
  return [document.offsetAt(new vscode.Position(Math.max(0, first - MARGIN), 0)), to];
}
