import * as vscode from 'vscode';
import { quoteOf } from '../../core/codings/model.js';
import { oneLine } from '../../core/text/oneLine.js';
import type { Span } from '../../core/span.js';
import type { EntryList } from '../../engine/entries.js';
import type { CodingArgument } from '../linkCommands.js';
import type { LiveCoding } from './codedText.js';
import { statementLine } from './words.js';

/** A heading with the codings under it. */
export interface CodingGroup {
  readonly what: 'codingGroup';
  readonly group: 'orphans' | 'statements' | 'mentions' | 'suggested' | 'refused';
  readonly codings: readonly CodingNode[];
  /** Of a long group: which of its codings these are, from 1. */
  readonly stretch?: { readonly from: number; readonly to: number };
}

export interface CodingNode extends CodingArgument {
  readonly what: 'coding';
  readonly live: LiveCoding;
  /** Null: it has no certain place. */
  readonly span: Span | null;
}

/** The engine's suggestions nobody decided about. */
export interface OpenNode {
  readonly what: 'open';
  readonly count: number;
}

export type CodingsNode = CodingGroup | CodingNode | OpenNode;

export const groupName = (group: CodingGroup['group']): string =>
  ({
    orphans: vscode.l10n.t('Without a certain place'),
    statements: vscode.l10n.t('Statements'),
    mentions: vscode.l10n.t('Mentions'),
    suggested: vscode.l10n.t('Suggested'),
    refused: vscode.l10n.t('Refused'),
  })[group];

/** VS Code asks for all nodes of an open heading at once. */
const MOST_NODES = 500;

/** What stands under a heading: its codings, or where they are very many stretches of them, in the order of the text. */
export function under(group: CodingGroup): CodingsNode[] {
  const { codings } = group;
  if (codings.length <= MOST_NODES) return [...codings];
  return Array.from({ length: Math.ceil(codings.length / MOST_NODES) }, (_, i) => {
    const some = codings.slice(i * MOST_NODES, (i + 1) * MOST_NODES);
    return { ...group, codings: some, stretch: { from: i * MOST_NODES + 1, to: i * MOST_NODES + some.length } };
  });
}

const quoteOfNode = (node: CodingNode | undefined): string => (node ? quoteOf(node.live.coding) : '');

const ICONS: Readonly<Record<string, string>> = { supports: 'add', disputes: 'remove', reports: 'comment' };

export function codingsItem(node: CodingsNode, entries: EntryList): vscode.TreeItem {
  if (node.what === 'open') {
    const item = new vscode.TreeItem(vscode.l10n.t('Review {0} open suggestions', node.count));
    item.iconPath = new vscode.ThemeIcon('checklist');
    item.command = { command: 'policyAnnotator.reviewSuggestions', title: vscode.l10n.t('Review') };
    return item;
  }
  if (node.what === 'codingGroup') {
    const { stretch } = node;
    const isOpen = !stretch && (node.group === 'orphans' || node.group === 'statements');
    const item = new vscode.TreeItem(
      stretch ? `${stretch.from}–${stretch.to}` : groupName(node.group),
      isOpen ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed,
    );
    item.id = stretch ? `${node.group} ${stretch.from}` : node.group;
    item.description = stretch ? oneLine(quoteOfNode(node.codings[0])).slice(0, 60) : String(node.codings.length);
    item.contextValue = `codingGroup.${node.group}`;
    return item;
  }
  const { coding, coder } = node.live;
  const item = new vscode.TreeItem(statementLine(coding, entries));
  item.id = `${node.file} ${coding.id}`;
  item.description = oneLine(quoteOf(coding)).slice(0, 120);
  item.tooltip = `${statementLine(coding, entries)}\n“${oneLine(quoteOf(coding))}”\n${coder}`;
  item.iconPath = new vscode.ThemeIcon(node.span ? (ICONS[coding.stance ?? ''] ?? 'tag') : 'question');
  item.contextValue = node.span ? 'coding' : 'codingOrphan';
  item.command = node.span
    ? { command: 'policyAnnotator.showCoding', title: '', arguments: [{ file: node.file, coding: coding.id }] }
    : { command: 'policyAnnotator.repairCodings', title: '' };
  return item;
}
