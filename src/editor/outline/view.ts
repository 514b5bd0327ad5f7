import * as vscode from 'vscode';
import { knownClaims } from '../../core/knownClaims.js';
import { setContext, type ContextKeys } from '../contextKeys.js';
import { changesClaims, claimChoices } from '../claims/choices.js';
import type { CurrentText } from '../currentText.js';
import { LineIndex } from '../../core/text/lineIndex.js';
import { formatOf } from '../readable.js';
import type { Services } from '../services.js';
import { Debounced } from '../timing.js';
import { CursorFollower } from './follow.js';
import { OpenNodes } from './openNodes.js';
import type { OutlineNode } from './nodes.js';
import { OutlineChoices } from './choices.js';
import { PositionsCache } from './positions.js';
import { OutlineTree } from './tree.js';
import { outlineItem, type Look } from './treeItem.js';

/** Edits come in runs; the tree is made anew when they rest. */
const REST_MS = 250;

/** The outline of the current text. Nothing is worked out while the view cannot be seen. */
export class OutlineView implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  readonly choices: OutlineChoices;
  private readonly view: vscode.TreeView<OutlineNode>;
  private readonly changed = new vscode.EventEmitter<OutlineNode | undefined>();
  private readonly open = new OpenNodes();
  private readonly pages = new Map<string, number>();
  private readonly positions: PositionsCache;
  private readonly follower: CursorFollower;
  private readonly subscriptions: vscode.Disposable;
  private readonly refreshSoon = new Debounced(REST_MS, () => this.refresh());
  private tree: OutlineTree | null = null;
  private look: Look | null = null;
  /** What the tree shows; another text starts with its first pages again. */
  private shown: vscode.TextDocument | undefined;
  private turn = 0;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly services: Services,
    private readonly current: CurrentText,
  ) {
    const { engine, documents, context } = services;
    this.choices = new OutlineChoices(context.workspaceState);
    this.positions = new PositionsCache(engine);
    this.view = vscode.window.createTreeView('policyAnnotator.outline', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.follower = new CursorFollower(
      this.view,
      current,
      services,
      this.open,
      () => this.choices.follows,
      () => this.tree,
    );
    this.subscriptions = vscode.Disposable.from(
      this.view,
      this.changed,
      this.open.listen(this.view),
      this.positions,
      this.follower,
      this.refreshSoon,
      this.choices.onDidChange(() => this.refresh()),
      services.settings.onDidChange(
        (change) => (changesClaims(change) || change.affects('suggestNames')) && this.refresh(),
      ),
      current.onDidChange(() => this.refreshSoon.call(0)),
      documents.onDidChange((document) => {
        if (document === current.document) this.refreshSoon.call(this.tree ? REST_MS : 0);
      }),
      engine.onKnowledge(() => this.refreshSoon.call()),
      this.view.onDidChangeVisibility(({ visible }) => visible && this.refresh()),
    );
    this.refresh();
  }

  getTreeItem(node: OutlineNode): vscode.TreeItem {
    return this.look ? outlineItem(node, this.look) : new vscode.TreeItem('');
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    if (!this.tree) return [];
    return node ? this.tree.children(node) : this.tree.roots();
  }

  getParent(node: OutlineNode): OutlineNode | null {
    return node.parent;
  }

  /** The node that a keybinding means. */
  get selected(): OutlineNode | undefined {
    return this.view.selection[0];
  }

  /** Shows the next page of a long list. */
  showMore(parent: OutlineNode | null): void {
    const id = parent?.id ?? '';
    this.pages.set(id, (this.pages.get(id) ?? 1) + 1);
    this.refresh();
  }

  /** Tells the follower that the cursor is about to move because of a click here. */
  expectCursorAt(range: vscode.Range): void {
    this.follower.expect(range);
  }

  /** Opens the view where it is hidden, without taking the focus. */
  async show(): Promise<void> {
    if (!this.view.visible) await vscode.commands.executeCommand('policyAnnotator.outline.focus');
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private refresh(): void {
    this.refreshSoon.cancel();
    this.tellBadge();
    if (!this.view.visible) return;
    this.build().catch((error: unknown) => this.services.log.error(String(error)));
  }

  private async build(): Promise<void> {
    const turn = ++this.turn;
    const document = this.current.document;
    const annotated = document && this.services.documents.annotated(document);
    if (!document || !annotated || this.services.documents.state(document) !== 'ready') {
      this.display(document, null, null);
      return;
    }
    // The engine is still reading the newest edit; its answer brings us here again. What is shown stays.
    if (annotated.version !== document.version) return;
    const { entries } = this.services.engine;
    const options = this.choices.options;
    const claims = claimChoices(this.services.settings, document);
    const text = document.getText();
    const positions = options.mode === 'actor' ? await this.positions.of(annotated, entries) : new Map<string, never>();
    if (turn !== this.turn || annotated.version !== document.version) return;
    if (document !== this.shown) this.pages.clear();
    const names = this.services.settings.get('suggestNames', document);
    const format = formatOf(document.languageId);
    const source = { text, format, annotations: annotated, claims, names, entries, positions };
    const look = { source, lines: new LineIndex(text), filter: options.filter };
    this.display(document, new OutlineTree(source, options, this.pages), look);
  }

  private display(document: vscode.TextDocument | undefined, tree: OutlineTree | null, look: Look | null): void {
    this.shown = document;
    this.tree = tree;
    this.look = look;
    setContext('outline.state', this.state(document, tree));
    this.view.description = tree && tree.total > 0 ? this.choices.describe() : undefined;
    this.view.message = tree ? this.choices.tellFilter(tree.shown, tree.total) : undefined;
    this.changed.fire(undefined);
    this.follower.follow();
  }

  private state(document: vscode.TextDocument | undefined, tree: OutlineTree | null): ContextKeys['outline.state'] {
    if (!document) return 'none';
    if (!tree) return this.services.documents.state(document);
    return tree.total > 0 ? 'list' : 'empty';
  }

  private tellBadge(): void {
    const document = this.current.document;
    const annotated = document && this.services.documents.annotated(document);
    // Claims, not passages: the number that the tree and the status bar tell.
    const claims = new Set(annotated ? [...knownClaims(annotated.claims())].map(({ claim }) => claim) : []).size;
    const tooltip =
      claims === 1
        ? vscode.l10n.t('1 known claim in this text')
        : vscode.l10n.t('{0} known claims in this text', claims);
    if (this.view.badge?.value === claims) return;
    this.view.badge = claims > 0 ? { value: claims, tooltip } : undefined;
  }
}
