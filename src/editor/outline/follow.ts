import * as vscode from 'vscode';
import { detectedAt } from '../claims/detectedAt.js';
import type { CurrentText } from '../currentText.js';
import { targetAt } from '../language/mentionAt.js';
import type { Services } from '../services.js';
import { Debounced } from '../timing.js';
import type { OutlineNode } from './nodes.js';
import type { OpenNodes } from './openNodes.js';
import type { OutlineTree } from './tree.js';

const REST_MS = 120;

/** Selects in the tree what the cursor stands on. Never takes the focus, opens no node and no hidden view. */
export class CursorFollower implements vscode.Disposable {
  private readonly soon = new Debounced(REST_MS, () => this.follow());
  private readonly subscriptions: vscode.Disposable;
  private expected: vscode.Range | null = null;

  constructor(
    private readonly view: vscode.TreeView<OutlineNode>,
    private readonly current: CurrentText,
    private readonly services: Services,
    private readonly open: OpenNodes,
    private readonly enabled: () => boolean,
    private readonly tree: () => OutlineTree | null,
  ) {
    this.subscriptions = vscode.Disposable.from(
      this.soon,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === this.current.editor) this.soon.call();
      }),
    );
  }

  /** A click in the tree moves the cursor there; that selects nothing else in the tree. */
  expect(range: vscode.Range): void {
    this.expected = range;
  }

  follow(): void {
    const target = this.enabled() && this.view.visible ? this.target() : undefined;
    if (!target || this.view.selection.some(({ id }) => id === target.id)) return;
    this.view.reveal(target, { select: true, focus: false, expand: false }).then(undefined, (error: unknown) => {
      // The tree was made anew in between; the next turn finds the node.
      this.services.log.debug(`Outline: ${String(error)}`);
    });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private target(): OutlineNode | undefined {
    const tree = this.tree();
    const { editor } = this.current;
    if (!tree || !editor || this.expected?.isEqual(editor.selection)) return undefined;
    this.expected = null;
    const path = this.pathIn(tree, editor);
    const closed = path.findIndex((node) => !this.open.isOpen(node));
    return closed < 0 ? path.at(-1) : path[closed];
  }

  /** To the mention or known claim at the cursor where the tree lists it, else to the detected claim around it. */
  private pathIn(tree: OutlineTree, { document, selection }: vscode.TextEditor): OutlineNode[] {
    const found = targetAt(this.services, document, selection.active);
    const path = found ? tree.pathTo(found.entry.number, found.span.start) : [];
    if (path.length > 0) return path;
    const claim = detectedAt(this.services, document, selection.active);
    return claim ? tree.pathToClaim(claim) : [];
  }
}
