import * as vscode from 'vscode';
import type { CommandId } from '../commands/ids.js';
import { entryIcon, groupIcon } from '../icons.js';
import type { LineIndex } from '../../core/text/lineIndex.js';
import { groupTitle, kindOfEntry, stanceName } from '../words.js';
import { matchesIn } from './filter.js';
import { nameItem, namePlaceItem } from './nameItems.js';
import { claimKindItem, saidItem, sourceItem } from './claimItems.js';
import type { EntryNode, GroupNode, MoreNode, OutlineNode, PlaceNode, SectionNode } from './nodes.js';
import { firstWords, snippetOf } from './snippet.js';
import type { OutlineSource } from './tree.js';

/** What a node's look depends on beside the node. */
export interface Look {
  readonly source: OutlineSource;
  readonly lines: LineIndex;
  readonly filter: string;
}

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a node of the outline looks, sounds and what a click on it does. */
export function outlineItem(node: OutlineNode, look: Look): vscode.TreeItem {
  const item = itemOf(node, look);
  item.id = node.id;
  return item;
}

function itemOf(node: OutlineNode, look: Look): vscode.TreeItem {
  switch (node.what) {
    case 'group':
      return groupItem(node);
    case 'entry':
      return entryItem(node, look);
    case 'place':
      return placeItem(node, look);
    case 'claimKind':
      return claimKindItem(node);
    case 'source':
      return sourceItem(node);
    case 'said':
      return saidItem(node, look);
    case 'name':
      return nameItem(node, look);
    case 'namePlace':
      return namePlaceItem(node, look);
    case 'section':
      return sectionItem(node, look);
    case 'more':
      return moreItem(node);
  }
}

function groupItem({ group, count }: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(groupTitle(group), group === 'suggested' ? Collapsed : Expanded);
  item.description = String(count);
  item.iconPath = groupIcon(group);
  item.contextValue = group === 'suggested' ? 'group suggested' : 'group';
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} in this text', groupTitle(group), count) };
  return item;
}

function entryItem(node: EntryNode, { filter }: Look): vscode.TreeItem {
  const { entry, places, stance } = node;
  const label = entry.section === 'claim' ? firstWords(entry.name, 120) : entry.name;
  const item = new vscode.TreeItem({ label, highlights: highlights(matchesIn(label, filter)) }, Collapsed);
  const count = String(places.length);
  item.description = stance ? `${stanceName(stance)} · ${count}` : count;
  item.iconPath = entryIcon(entry);
  item.tooltip = `${entry.name}\n${kindOfEntry(entry)} · ${entry.id}`;
  item.contextValue = `entry ${entry.section}`;
  item.command = goTo(node);
  const found = places.length === 1 ? vscode.l10n.t('once') : vscode.l10n.t('{0} times', count);
  item.accessibilityInformation = {
    label: stance
      ? vscode.l10n.t('{0} the claim: {1}, {2}', stanceName(stance), entry.name, found)
      : `${entry.name}, ${kindOfEntry(entry)}, ${found}`,
  };
  return item;
}

function placeItem(node: PlaceNode, { source, lines }: Look): vscode.TreeItem {
  const { entry, place } = node;
  const snippet = snippetOf(source.text, place, place.words);
  const item = new vscode.TreeItem({ label: snippet.text, highlights: highlights(snippet.highlights) }, None);
  const line = lines.positionAt(place.start).line + 1;
  const under = node.parent?.what === 'section';
  item.description = under ? firstWords(entry.name, 40) : vscode.l10n.t('line {0}', line);
  // Under an entry the entry's icon says it all already.
  if (under) item.iconPath = entryIcon(entry);
  const others = (place.others ?? []).flatMap((number) => source.entries.get(number)?.name ?? []);
  item.tooltip = [
    vscode.l10n.t('{0}, line {1}', entry.name, line),
    ...(others.length > 0 ? [vscode.l10n.t('Could also be: {0}', others.join(', '))] : []),
  ].join('\n');
  item.contextValue = `place ${entry.section}`;
  item.command = goTo(node);
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}, place {1}, line {2}: {3}', entry.name, place.ordinal, line, snippet.text),
  };
  return item;
}

function sectionItem(node: SectionNode, { lines }: Look): vscode.TreeItem {
  const item = new vscode.TreeItem(node.title || vscode.l10n.t('(no words)'), node.heading ? Expanded : Collapsed);
  const line = lines.positionAt(node.span.start).line + 1;
  item.description = String(node.count);
  item.iconPath = new vscode.ThemeIcon(node.heading ? 'symbol-string' : 'whole-word');
  item.tooltip = vscode.l10n.t('Line {0}, {1} marks', line, node.count);
  item.contextValue = 'section';
  item.command = goTo(node);
  const label = node.heading ? vscode.l10n.t('Heading') : vscode.l10n.t('Paragraph');
  item.accessibilityInformation = { label: `${label}, ${node.title}, ${item.tooltip}` };
  return item;
}

function moreItem(node: MoreNode): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('… {0} more', node.hidden), None);
  item.tooltip = vscode.l10n.t('Show more of them');
  item.command = command('policyAnnotator.outline.more', item.tooltip, node);
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0} more are not shown. Press Enter to show them.', node.hidden),
  };
  return item;
}

export const goTo = (node: OutlineNode): vscode.Command =>
  command('policyAnnotator.outline.reveal', vscode.l10n.t('Show in the text'), node);

const command = (id: CommandId, title: string, node: OutlineNode): vscode.Command => ({
  command: id,
  title,
  arguments: [node],
});

export const highlights = (spans: readonly { start: number; end: number }[]): [number, number][] =>
  spans.map(({ start, end }) => [start, end]);
