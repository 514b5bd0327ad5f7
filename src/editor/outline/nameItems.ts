import * as vscode from 'vscode';
import { typeIcon } from '../icons.js';
import { typeName } from '../words.js';
import { matchesIn } from './filter.js';
import type { NameNode, NamePlaceNode } from './nodes.js';
import { snippetOf } from './snippet.js';
import { goTo, highlights, type Look } from './treeItem.js';

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

/** How names that stand in no knowledge file look and sound. */
export function nameItem(node: NameNode, { filter }: Look): vscode.TreeItem {
  const { name, type, places } = node;
  const item = new vscode.TreeItem({ label: name, highlights: highlights(matchesIn(name, filter)) }, Collapsed);
  const count = String(places.length);
  item.description = count;
  item.iconPath = typeIcon(type);
  item.tooltip = `${name}\n${vscode.l10n.t('{0}, in no knowledge file yet', typeName(type))}`;
  item.contextValue = 'name';
  item.command = goTo(node);
  const found = places.length === 1 ? vscode.l10n.t('once') : vscode.l10n.t('{0} times', count);
  item.accessibilityInformation = { label: `${name}, ${item.tooltip.split('\n')[1] ?? ''}, ${found}` };
  return item;
}

export function namePlaceItem(node: NamePlaceNode, { source, lines }: Look): vscode.TreeItem {
  const { place, parent } = node;
  const snippet = snippetOf(source.text, place, undefined);
  const item = new vscode.TreeItem({ label: snippet.text, highlights: highlights(snippet.highlights) }, None);
  const line = lines.positionAt(place.start).line + 1;
  item.description = vscode.l10n.t('line {0}', line);
  item.tooltip = vscode.l10n.t('{0}, line {1}', parent.name, line);
  item.contextValue = 'namePlace';
  item.command = goTo(node);
  item.accessibilityInformation = {
    label: vscode.l10n.t('{0}, place {1}, line {2}: {3}', parent.name, place.ordinal, line, snippet.text),
  };
  return item;
}
