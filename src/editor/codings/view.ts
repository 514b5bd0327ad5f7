import * as vscode from 'vscode';
import { setContext } from '../contextKeys.js';
import type { CurrentText } from '../currentText.js';
import type { Services } from '../services.js';
import { Debounced } from '../timing.js';
import { codingsItem, under, type CodingGroup, type CodingNode, type CodingsNode } from './nodes.js';

const REST_MS = 250;

/** The codings of the current text: those that lost their place first, then statements, mentions and what was refused. */
export class CodingsView implements vscode.TreeDataProvider<CodingsNode>, vscode.Disposable {
  private readonly view: vscode.TreeView<CodingsNode>;
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly soon = new Debounced(REST_MS, () => this.refresh());
  private readonly subscriptions: vscode.Disposable;

  /** @param openIn how many suggestions of a text nobody decided about */
  constructor(
    private readonly services: Services,
    private readonly current: CurrentText,
    private readonly openIn: (document: vscode.TextDocument) => number,
  ) {
    this.view = vscode.window.createTreeView('policyAnnotator.codings', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.subscriptions = vscode.Disposable.from(
      this.view,
      this.changed,
      this.soon,
      services.codings.onDidChange(() => this.soon.call()),
      services.documents.onDidChange(() => this.soon.call()),
      services.engine.onKnowledge(() => this.soon.call()),
      current.onDidChange(() => this.soon.call(0)),
      this.view.onDidChangeVisibility(({ visible }) => visible && this.refresh()),
    );
    this.refresh();
  }

  getTreeItem(node: CodingsNode): vscode.TreeItem {
    return codingsItem(node, this.services.engine.entries);
  }

  getChildren(node?: CodingsNode): CodingsNode[] {
    if (node?.what === 'codingGroup') return under(node);
    const { document } = this.current;
    if (node || !document) return [];
    const groups = this.groups(document);
    const open = groups.length > 0 || this.services.settings.get('codings.coder') !== '' ? this.openIn(document) : 0;
    return [...groups, ...(open > 0 ? [{ what: 'open' as const, count: open }] : [])];
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private refresh(): void {
    const { document } = this.current;
    const text = document && this.services.codings.of(document);
    setContext('coded', (text?.codings.length ?? 0) > 0);
    if (this.view.visible) this.changed.fire(undefined);
  }

  private groups(document: vscode.TextDocument): CodingGroup[] {
    const text = this.services.codings.of(document);
    const nodes: Record<CodingGroup['group'], CodingNode[]> = {
      orphans: [],
      statements: [],
      mentions: [],
      suggested: [],
      refused: [],
    };
    for (const [i, live] of (text?.codings ?? []).entries()) {
      const span = text?.placeOf(i)?.[0] ?? null;
      nodes[groupOf(live.coding, span)].push({ what: 'coding', file: live.file, coding: live.coding.id, live, span });
    }
    const order = ['orphans', 'statements', 'suggested', 'mentions', 'refused'] as const;
    return order.flatMap((group) => {
      const codings = nodes[group].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
      return codings.length > 0 ? [{ what: 'codingGroup' as const, group, codings }] : [];
    });
  }
}

function groupOf({ status, what }: CodingNode['live']['coding'], span: CodingNode['span']): CodingGroup['group'] {
  if (status === 'refused') return 'refused';
  if (span === null) return 'orphans';
  if (status === 'suggested') return 'suggested';
  return what === 'mention' ? 'mentions' : 'statements';
}
