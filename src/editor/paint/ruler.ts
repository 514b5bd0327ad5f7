import * as vscode from 'vscode';
import type { AnnotatedDocument } from '../../engine/client.types.js';
import { knownClaims } from '../../core/knownClaims.js';
import type { Mention } from '../../core/annotation.js';
import type { Services } from '../services.js';
import { Debounced } from '../timing.js';
import { sameNumbers } from './plan.js';
import { mergeLines } from './rulerLines.js';

const TYPING_RESTS_MS = 400;
const SWITCHED_MS = 50;

type Lane = 'actor' | 'claim';
const LANES: readonly Lane[] = ['actor', 'claim'];
const NO_LINES: readonly number[] = [];

/** Lines last marked, by lane; null where VS Code may have moved them since. */
type Marked = Record<Lane, readonly number[] | null>;

/** Marks in the overview ruler: the whole document, merged by line, and never in the path of a keystroke. */
export class Ruler {
  private readonly types: Readonly<Record<Lane, vscode.TextEditorDecorationType>> = {
    actor: vscode.window.createTextEditorDecorationType({
      overviewRulerColor: new vscode.ThemeColor('policyAnnotator.rulerActor'),
      overviewRulerLane: vscode.OverviewRulerLane.Center,
    }),
    claim: vscode.window.createTextEditorDecorationType({
      overviewRulerColor: new vscode.ThemeColor('policyAnnotator.rulerClaim'),
      overviewRulerLane: vscode.OverviewRulerLane.Right,
    }),
  };
  private marked = new Map<vscode.TextEditor, Marked>();
  private readonly rest = new Debounced(TYPING_RESTS_MS, () => this.markAll());

  constructor(private readonly services: Services) {}

  /** Something was read or typed: mark when it rests. */
  touch(): void {
    this.rest.call();
  }

  /** The editors on screen are others. */
  editorsChanged(): void {
    this.rest.call(SWITCHED_MS);
  }

  /** Lines have moved in a document. */
  moved(document: vscode.TextDocument): void {
    for (const [editor, lanes] of this.marked) {
      if (editor.document === document) for (const lane of LANES) lanes[lane] = null;
    }
  }

  dispose(): void {
    this.rest.dispose();
    for (const lane of LANES) this.types[lane].dispose();
  }

  private markAll(): void {
    const before = this.marked;
    this.marked = new Map();
    for (const editor of vscode.window.visibleTextEditors) {
      const lanes = before.get(editor) ?? { actor: NO_LINES, claim: NO_LINES };
      this.marked.set(editor, lanes);
      this.mark(editor, lanes);
    }
  }

  private mark(editor: vscode.TextEditor, marked: Marked): void {
    const { document } = editor;
    const { settings, documents } = this.services;
    const on = settings.get('highlight.enabled', document) && settings.get('overviewRuler', document);
    const annotated = on ? documents.annotated(document) : undefined;
    // A newer reading is on its way and will come by here.
    if (annotated !== undefined && (annotated.version !== document.version || annotated.state === 'reading')) return;
    for (const lane of LANES) {
      const lines = annotated === undefined ? NO_LINES : this.linesOf(annotated, lane, document);
      if (sameNumbers(marked[lane], lines)) continue;
      marked[lane] = lines;
      editor.setDecorations(this.types[lane], toRanges(lines));
    }
  }

  private linesOf(annotated: AnnotatedDocument, lane: Lane, document: vscode.TextDocument): number[] {
    const { settings, engine } = this.services;
    const lineOf = (offset: number): number => document.positionAt(offset).line;
    if (lane === 'claim') {
      return settings.get('highlight.claims', document) ? mergeLines(knownClaims(annotated.claims()), lineOf) : [];
    }
    if (!settings.get('highlight.actors', document)) return [];
    const isActor = (mention: Mention): boolean => engine.entries.get(mention.entry)?.section === 'actor';
    return mergeLines(filter(annotated.mentions(), isActor), lineOf);
  }
}

function* filter<T>(items: Iterable<T>, keep: (item: T) => boolean): Iterable<T> {
  for (const item of items) if (keep(item)) yield item;
}

function toRanges(lines: readonly number[]): vscode.Range[] {
  const ranges: vscode.Range[] = [];
  for (let i = 0; i < lines.length; i += 2) ranges.push(new vscode.Range(lines[i] ?? 0, 0, lines[i + 1] ?? 0, 0));
  return ranges;
}
