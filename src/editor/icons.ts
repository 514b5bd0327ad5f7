import * as vscode from 'vscode';
import type { ActorType, TermKind } from '../core/knowledge/model.js';
import type { EntrySummary } from '../engine/entries.js';
import type { Group } from './outline/nodes.js';
import { kindOf } from './paint/kinds.js';
import { ICON_OF_TYPE } from './typeIcons.js';

const OF_GROUP: Readonly<Record<Group, string>> = {
  claims: 'quote',
  attributed: 'megaphone',
  author: 'edit',
  states: 'globe',
  people: 'account',
  bodies: 'library',
  organisations: 'organization',
  collectives: 'organization',
  places: 'map',
  terms: 'bookmark',
  nobody: 'quote',
  suggested: 'lightbulb',
};

/** An icon by the entry's type, in the colour that the entry has in the text. */
export function entryIcon(entry: EntrySummary): vscode.ThemeIcon {
  const name = entry.type ? ICON_OF_TYPE[entry.type] : 'quote';
  return new vscode.ThemeIcon(name, colourOf(entry));
}

export const typeIcon = (type: ActorType | TermKind): vscode.ThemeIcon => new vscode.ThemeIcon(ICON_OF_TYPE[type]);

export const groupIcon = (group: Group): vscode.ThemeIcon => new vscode.ThemeIcon(OF_GROUP[group]);

const colourOf = (entry: EntrySummary): vscode.ThemeColor =>
  new vscode.ThemeColor(`policyAnnotator.${kindOf(entry)}Foreground`);
