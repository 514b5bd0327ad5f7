import * as vscode from 'vscode';
import type { CommandId } from '../commands/ids.js';
import { entryIcon } from '../icons.js';
import { firstWords } from '../outline/snippet.js';
import { kindOfEntry, sectionTitle } from '../words.js';
import { absentUri } from './absent.js';
import type { FileNode, KnowledgeNode, KnownEntryNode, MoreNode, SectionNode } from './nodes.js';

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
const SECTION_ICONS = { actor: 'organization', term: 'bookmark', claim: 'quote' } as const;

/** How a node of the knowledge tree looks and sounds. @param withText whether there is a text to count in */
export function knowledgeItem(node: KnowledgeNode, withText: boolean): vscode.TreeItem {
  const item = itemOf(node, withText);
  item.id = node.id;
  return item;
}

function itemOf(node: KnowledgeNode, withText: boolean): vscode.TreeItem {
  switch (node.what) {
    case 'file':
      return fileItem(node, withText);
    case 'entries':
      return sectionItem(node, withText);
    case 'known':
      return entryItem(node, withText);
    case 'moreKnown':
      return moreItem(node);
    case 'create':
      return createItem();
  }
}

function fileItem(node: FileNode, withText: boolean): vscode.TreeItem {
  const uri = vscode.Uri.parse(node.file);
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/\.policy\.ya?ml$/, '');
  const own = node.origin === 'workspace';
  const item = new vscode.TreeItem(name, own ? Expanded : Collapsed);
  const tally = tellTally(node, withText);
  item.description = own ? tally : vscode.l10n.t('{0} · bundled', tally);
  item.iconPath = new vscode.ThemeIcon(own ? 'notebook' : 'package');
  item.tooltip = own
    ? vscode.workspace.asRelativePath(uri)
    : vscode.l10n.t('{0}, comes with Policy Annotator; read-only', uri.path);
  // VS Code colours it where the Problems panel has something to tell, as in the explorer.
  if (own) item.resourceUri = uri;
  item.contextValue = own ? 'file own' : 'file bundled';
  item.accessibilityInformation = { label: vscode.l10n.t('Knowledge file {0}, {1}', name, item.description) };
  return item;
}

function sectionItem(node: SectionNode, withText: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(sectionTitle(node.section), Collapsed);
  item.description = tellTally(node, withText);
  item.iconPath = new vscode.ThemeIcon(SECTION_ICONS[node.section]);
  item.contextValue = `entries ${node.section}${node.origin === 'workspace' ? ' own' : ''}`;
  item.accessibilityInformation = { label: `${sectionTitle(node.section)}, ${item.description}` };
  return item;
}

function entryItem({ entry, count }: KnownEntryNode, withText: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(entry.section === 'claim' ? firstWords(entry.name, 120) : entry.name, None);
  const absent = withText && count === 0;
  if (absent) {
    item.resourceUri = absentUri(entry.id);
    item.iconPath = new vscode.ThemeIcon(entryIcon(entry).id, new vscode.ThemeColor('disabledForeground'));
  } else item.iconPath = entryIcon(entry);
  if (count > 0) item.description = String(count);
  item.tooltip = `${entry.name}\n${kindOfEntry(entry)} · ${entry.id}`;
  item.contextValue = `known ${entry.section}${count > 0 ? ' met' : ''}`;
  const id: CommandId = 'policyAnnotator.goToEntry';
  item.command = { command: id, title: vscode.l10n.t('Go to Entry'), arguments: [entry.id] };
  const met = count === 1 ? vscode.l10n.t('once in this text') : vscode.l10n.t('{0} times in this text', count);
  const here = absent ? vscode.l10n.t('not in this text') : met;
  const label = `${entry.name}, ${kindOfEntry(entry)}`;
  item.accessibilityInformation = { label: withText ? `${label}, ${here}` : label };
  return item;
}

function moreItem(node: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('… {0} more', node.hidden), None);
  const id: CommandId = 'policyAnnotator.knowledge.more';
  item.command = { command: id, title: vscode.l10n.t('Show more of them'), arguments: [node] };
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0} more are not shown. Press Enter to show them.', node.hidden),
  };
  return item;
}

function createItem(): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Create a knowledge file of your own …'), None);
  item.iconPath = new vscode.ThemeIcon('new-file');
  const id: CommandId = 'policyAnnotator.createKnowledgeFile';
  item.command = { command: id, title: vscode.l10n.t('Create Knowledge File') };
  return item;
}

function tellTally({ total, met }: { total: number; met: number }, withText: boolean): string {
  if (total === 0) return vscode.l10n.t('no entries');
  return withText ? vscode.l10n.t('{0} of {1} here', met, total) : String(total);
}
