import * as vscode from 'vscode';
import type { ActorType, TermKind } from '../core/knowledge/model.js';
import type { EntrySummary } from '../engine/entries.js';
import type { Group } from './outline/nodes.js';
import { kindOf } from './paint/kinds.js';

const OF_TYPE: Readonly<Record<ActorType | TermKind, string>> = {
  state: 'globe',
  government: 'home',
  person: 'account',
  'international-organization': 'library',
  alliance: 'shield',
  legislature: 'comment-discussion',
  ministry: 'home',
  agency: 'server-process',
  court: 'law',
  military: 'shield',
  party: 'megaphone',
  company: 'briefcase',
  media: 'broadcast',
  'think-tank': 'lightbulb',
  university: 'mortar-board',
  ngo: 'heart',
  'armed-group': 'flame',
  organization: 'organization',
  group: 'organization',
  region: 'map',
  place: 'location',
  document: 'file-text',
  treaty: 'file-symlink-file',
  initiative: 'milestone',
  weapon: 'rocket',
  event: 'calendar',
  concept: 'symbol-misc',
  project: 'project',
  term: 'bookmark',
};

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
  const name = entry.type ? OF_TYPE[entry.type] : 'quote';
  return new vscode.ThemeIcon(name, colourOf(entry));
}

export const typeIcon = (type: ActorType | TermKind): vscode.ThemeIcon => new vscode.ThemeIcon(OF_TYPE[type]);

export const groupIcon = (group: Group): vscode.ThemeIcon => new vscode.ThemeIcon(OF_GROUP[group]);

const colourOf = (entry: EntrySummary): vscode.ThemeColor =>
  new vscode.ThemeColor(`policyAnnotator.${kindOf(entry)}Foreground`);
