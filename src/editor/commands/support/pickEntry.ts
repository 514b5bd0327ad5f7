import * as vscode from 'vscode';
import type { EntrySummary } from '../../../engine/entries.js';
import { currentAnnotations } from '../../language/mentionAt.js';
import { entryIcon } from '../../icons.js';
import { survey } from '../../outline/survey.js';
import { kindOfEntry } from '../../words.js';
import type { Tools } from '../command.js';
import { likeness } from './likeness.js';

interface EntryItem extends vscode.QuickPickItem {
  readonly entry?: EntrySummary;
}

/** Lets the reader choose an entry: those of the current text first, by how often they occur, then all others by name. */
export async function pickEntry(
  tools: Tools,
  title: string,
  wanted: (entry: EntrySummary) => boolean,
  { onlyMet = false, like = '' } = {},
): Promise<EntrySummary | undefined> {
  const items = entryItems(tools, wanted, onlyMet, like);
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      onlyMet
        ? vscode.l10n.t('Nothing of that kind is met in this text.')
        : vscode.l10n.t('No knowledge file in force has such an entry.'),
    );
    return undefined;
  }
  const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  return chosen?.entry;
}

/** @param like words: who is named alike is likely meant */
function entryItems(
  tools: Tools,
  wanted: (entry: EntrySummary) => boolean,
  onlyMet: boolean,
  like: string,
): EntryItem[] {
  const { document } = tools.current;
  const annotated = document && currentAnnotations(tools, document);
  const met = annotated ? survey(annotated, tools.engine.entries).filter(({ entry }) => wanted(entry)) : [];
  const here = met
    .sort((a, b) => b.places.length - a.places.length)
    .map(({ entry, places }) => itemOf(entry, vscode.l10n.t('{0} × here', places.length)));
  if (onlyMet) return here;
  const known = new Set(met.map(({ entry }) => entry.number));
  const others = [...tools.engine.entries]
    .filter((entry) => wanted(entry) && !known.has(entry.number))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((entry) => itemOf(entry));
  const all = [...here, ...others];
  const isLike = likeness(
    like,
    all.map(({ label }) => label),
  );
  const alike = all.filter(({ entry }) => entry && isLike(entry.name));
  const rest = (items: EntryItem[]): EntryItem[] => items.filter((item) => !alike.includes(item));
  return [
    ...headed(vscode.l10n.t('Named alike'), alike),
    ...headed(vscode.l10n.t('In this text'), rest(here)),
    ...headed(vscode.l10n.t('Not in this text'), rest(others)),
  ];
}

const itemOf = (entry: EntrySummary, count?: string): EntryItem => ({
  label: entry.name,
  description: [kindOfEntry(entry), count].filter(Boolean).join(' · '),
  iconPath: entryIcon(entry),
  entry,
});

const headed = (label: string, items: EntryItem[]): EntryItem[] =>
  items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
