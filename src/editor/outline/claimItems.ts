import * as vscode from 'vscode';
import { claimKindName, stanceName } from '../words.js';
import { entryIcon } from '../icons.js';
import { matchesIn } from './filter.js';
import type { ClaimKindNode, SaidNode, SourceNode } from './nodes.js';
import { firstWords } from './snippet.js';
import { goTo, highlights, type Look } from './treeItem.js';

const { Collapsed, None } = vscode.TreeItemCollapsibleState;
/** Characters of a claim told in the tree. */
const FIRST_WORDS = 100;

/** How the nodes of detected claims look and sound. */
export function claimKindItem({ kind, claims }: ClaimKindNode): vscode.TreeItem {
  const item = new vscode.TreeItem(claimKindName(kind), Collapsed);
  item.description = String(claims.length);
  item.contextValue = 'claimKind';
  item.accessibilityInformation = { label: `${claimKindName(kind)}, ${tellCount(claims.length)}` };
  return item;
}

export function sourceItem({ source, claims }: SourceNode): vscode.TreeItem {
  const name = sourceName(source);
  const item = new vscode.TreeItem(name, Collapsed);
  item.description = String(claims.length);
  item.iconPath = iconOf(source);
  // An actor's node leads where its entry does.
  item.contextValue = typeof source !== 'string' && 'id' in source ? 'source actor' : 'source';
  item.accessibilityInformation = { label: `${name}, ${tellCount(claims.length)}` };
  return item;
}

export function saidItem(node: SaidNode, { source, lines, filter }: Look): vscode.TreeItem {
  const { claim, words } = node;
  const label = firstWords(words, FIRST_WORDS);
  const item = new vscode.TreeItem({ label, highlights: highlights(matchesIn(label, filter)) }, None);
  const line = lines.positionAt(claim.start).line + 1;
  const stance = claim.claim !== null && claim.stance !== null ? stanceName(claim.stance) : '';
  const known = claim.claim === null ? undefined : source.entries.get(claim.claim)?.name;
  const kind = claimKindName(claim.by === 'author' ? claim.kind : claim.act);
  // Below its kind the kind is told already.
  item.description = [node.parent?.what === 'claimKind' ? whoOf(node, source) : kind, stance]
    .filter(Boolean)
    .join(' · ');
  if (node.parent?.what === 'section')
    item.iconPath = new vscode.ThemeIcon(claim.by === 'author' ? 'edit' : 'megaphone');
  item.tooltip = [
    words,
    vscode.l10n.t('{0}, line {1}', [whoOf(node, source), kind].filter(Boolean).join(' · '), line),
    ...(known === undefined ? [] : [vscode.l10n.t('Known claim: {0}', known)]),
  ].join('\n');
  item.contextValue = claim.claim === null ? 'said new' : 'said known';
  item.command = goTo(node);
  item.accessibilityInformation = {
    label: [whoOf(node, source), kind, stance, label, vscode.l10n.t('line {0}', line)].filter(Boolean).join(', '),
  };
  return item;
}

/** Who makes the claim, in the words of the tree. */
function whoOf({ claim }: SaidNode, { text, entries }: Look['source']): string {
  if (claim.by === 'author') return vscode.l10n.t('The author');
  if (!claim.source) return vscode.l10n.t('Nobody named');
  const { entry, start, end } = claim.source;
  const named = entry === null ? undefined : entries.get(entry)?.name;
  return named ?? firstWords(text.slice(start, end), 60);
}

function sourceName(source: SourceNode['source']): string {
  if (source === 'author') return vscode.l10n.t('The author');
  if (source === 'nobody') return vscode.l10n.t('Nobody named');
  return 'words' in source ? firstWords(source.words, 80) : source.name;
}

function iconOf(source: SourceNode['source']): vscode.ThemeIcon {
  if (source === 'author') return new vscode.ThemeIcon('edit');
  return typeof source === 'string' || 'words' in source ? new vscode.ThemeIcon('megaphone') : entryIcon(source);
}

const tellCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 claim') : vscode.l10n.t('{0} claims', count);
