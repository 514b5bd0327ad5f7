import * as vscode from 'vscode';
import type { TextChange } from '../../core/annotation.js';
import { contains, type Span } from '../../core/span.js';
import type { DecorationTypes } from './decorationTypes.js';
import { PAINT_KINDS, type PaintKind } from './kinds.js';
import { movedBy, offsetAfter } from './moved.js';
import { changedKinds, NOTHING, type PaintPlan } from './plan.js';

type Sent = Record<PaintKind, readonly number[] | null>;

const sentNothing = (): Sent => ({ ...NOTHING });

/** At least so many lines are painted before and behind the visible ones, so that scrolling rarely meets bare text. */
const MARGIN_LINES = 100;

/** What one editor shows: knows where VS Code has moved it since, and sends only what is different. */
export class EditorPaint {
  private sent: Sent = sentNothing();
  private window: Span | null = null;

  constructor(readonly editor: vscode.TextEditor) {}

  /** How many ranges were sent: sending many of them is what costs. */
  get size(): number {
    return PAINT_KINDS.reduce((sum, kind) => sum + (this.sent[kind]?.length ?? 0) / 2, 0);
  }

  /** The part of the text to paint (offsets). Stays the same until the reader scrolls out of it. */
  windowToPaint(): Span {
    const visible = this.visible();
    if (this.window === null || !contains(this.window, visible)) this.window = this.withMargin(visible);
    return this.window;
  }

  /** Whether all that is visible lies in what was painted. */
  isInWindow(): boolean {
    return this.window !== null && contains(this.window, this.visible());
  }

  /** VS Code has moved its decorations along with this change. */
  moveBy(change: TextChange): void {
    for (const kind of PAINT_KINDS) {
      const spans = this.sent[kind];
      if (spans !== null) this.sent[kind] = movedBy(spans, change);
    }
    if (this.window === null) return;
    // An insertion at either edge falls into the window.
    const start = change.start < this.window.start ? offsetAfter(this.window.start, change) : this.window.start;
    this.window = { start, end: offsetAfter(this.window.end, change) };
  }

  show(plan: PaintPlan, types: DecorationTypes): void {
    for (const kind of changedKinds(this.sent, plan)) {
      const offsets = plan[kind];
      this.editor.setDecorations(types.of(kind), this.rangesOf(offsets));
      this.sent[kind] = offsets;
    }
  }

  /** The decoration types are new: nothing of the old is on screen. */
  forget(): void {
    this.sent = sentNothing();
  }

  private rangesOf(offsets: readonly number[]): vscode.Range[] {
    const { document } = this.editor;
    const ranges: vscode.Range[] = [];
    for (let i = 0; i < offsets.length; i += 2) {
      ranges.push(new vscode.Range(document.positionAt(offsets[i] ?? 0), document.positionAt(offsets[i + 1] ?? 0)));
    }
    return ranges;
  }

  private visible(): Span {
    const { document, visibleRanges } = this.editor;
    const first = visibleRanges[0]?.start ?? new vscode.Position(0, 0);
    const last = visibleRanges.at(-1)?.end ?? new vscode.Position(MARGIN_LINES, 0);
    return { start: document.offsetAt(first), end: document.offsetAt(last) };
  }

  private withMargin(visible: Span): Span {
    const { document } = this.editor;
    const first = document.positionAt(visible.start).line;
    const last = document.positionAt(visible.end).line;
    const margin = Math.max(MARGIN_LINES, last - first);
    return {
      start: document.offsetAt(new vscode.Position(Math.max(0, first - margin), 0)),
      end: document.offsetAt(new vscode.Position(last + margin + 1, 0)),
    };
  }
}
