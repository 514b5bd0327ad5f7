import * as vscode from 'vscode';
import { knownClaims } from '../../core/knownClaims.js';
import { setContext } from '../contextKeys.js';
import type { CurrentText } from '../currentText.js';
import { currentAnnotations } from '../language/mentionAt.js';
import type { Services } from '../services.js';
import { Debounced } from '../timing.js';
import { dimAbsent } from './absent.js';
import type { KnowledgeNode } from './nodes.js';
import { KnowledgeTree } from './tree.js';
import { knowledgeItem } from './treeItem.js';

const REST_MS = 400;
const ONLY_MET = 'knowledge.onlyMet';

/** The entries in force by file. Nothing is worked out while the view cannot be seen. */
export class KnowledgeView implements vscode.TreeDataProvider<KnowledgeNode>, vscode.Disposable {
  private readonly view: vscode.TreeView<KnowledgeNode>;
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly refreshSoon = new Debounced(REST_MS, () => this.refresh());
  private readonly subscriptions: vscode.Disposable;
  private readonly pages = new Map<string, number>();
  private tree: KnowledgeTree | null = null;
  private counts: ReadonlyMap<number, number> | null = null;
  private searched = false;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly services: Services,
    private readonly current: CurrentText,
  ) {
    const { engine, documents, knowledgeFiles } = services;
    setContext('knowledge.onlyMet', this.onlyMet);
    this.view = vscode.window.createTreeView('policyAnnotator.knowledge', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.subscriptions = vscode.Disposable.from(
      this.view,
      this.changed,
      this.refreshSoon,
      dimAbsent(),
      engine.onKnowledge(() => this.refreshSoon.call()),
      knowledgeFiles.onDidChange(() => this.refreshSoon.call()),
      current.onDidChange(() => this.refreshSoon.call()),
      documents.onDidChange((document) => document === current.document && this.refreshSoon.call()),
      this.view.onDidChangeVisibility(({ visible }) => visible && this.refresh()),
    );
    void knowledgeFiles.ready.then(() => {
      this.searched = true;
      this.refreshSoon.call();
    });
    this.refresh();
  }

  getTreeItem(node: KnowledgeNode): vscode.TreeItem {
    return knowledgeItem(node, this.counts !== null);
  }

  getChildren(node?: KnowledgeNode): KnowledgeNode[] {
    if (!this.tree) return [];
    return node ? this.tree.children(node) : this.tree.roots();
  }

  getParent(node: KnowledgeNode): KnowledgeNode | null {
    return node.parent;
  }

  showOnlyMet(onlyMet: boolean): void {
    setContext('knowledge.onlyMet', onlyMet);
    void this.services.context.workspaceState.update(ONLY_MET, onlyMet);
    this.refresh();
  }

  showMore(parent: KnowledgeNode): void {
    this.pages.set(parent.id, (this.pages.get(parent.id) ?? 1) + 1);
    this.refresh();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private get onlyMet(): boolean {
    return this.services.context.workspaceState.get(ONLY_MET) === true;
  }

  private refresh(): void {
    this.refreshSoon.cancel();
    if (!this.view.visible) return;
    const counts = this.countMet();
    // While an edit is on its way to the engine, the counts before it stay.
    if (counts === 'soon') return;
    const { engine, knowledgeFiles } = this.services;
    const files = knowledgeFiles.shown.map(({ uri, origin }) => ({ uri: uri.toString(), origin }));
    const onlyMet = this.onlyMet && counts !== null;
    this.counts = counts;
    this.tree = new KnowledgeTree(
      { entries: engine.entries, files, counts: counts ?? new Map(), onlyMet, searched: this.searched },
      this.pages,
    );
    this.view.message = onlyMet ? vscode.l10n.t('Only those met in this text') : undefined;
    this.changed.fire(undefined);
  }

  private countMet(): ReadonlyMap<number, number> | null | 'soon' {
    const { document } = this.current;
    if (!document || this.services.documents.state(document) !== 'ready') return null;
    const annotated = currentAnnotations(this.services, document);
    if (!annotated) return 'soon';
    const counts = new Map<number, number>();
    const add = ({ entry }: { entry: number }) => counts.set(entry, (counts.get(entry) ?? 0) + 1);
    for (const mention of annotated.mentions()) add(mention);
    for (const { claim } of knownClaims(annotated.claims())) add({ entry: claim });
    return counts;
  }
}
