import * as vscode from 'vscode';
import type { Span } from '../../core/span.js';
import type { EntrySummary } from '../../engine/entries.js';
import { rangeOf, targetAt } from '../language/mentionAt.js';
import { placesOfEntry } from '../navigation/places.js';
import { reveal } from '../navigation/reveal.js';
import { snippetOf } from '../outline/snippet.js';
import type { Command } from './command.js';
import { entryArgument } from './support/arguments.js';
import { pickEntry } from './support/pickEntry.js';
import { readText, type ReadText } from './support/ready.js';

interface PlaceItem extends vscode.QuickPickItem {
  readonly place: Span;
}

/** Lists the places of an entry; the text moves along with the choice, and back where nothing is chosen. */
export const showMentions: Command = async (tools, argument) => {
  const text = await readText(tools);
  if (!text) return;
  const entry =
    entryArgument(tools, argument) ??
    targetAt(tools, text.document, text.editor.selection.start)?.entry ??
    (await pickEntry(tools, vscode.l10n.t('Mentions of which actor, term or claim?'), () => true, { onlyMet: true }));
  if (entry) showPlaces(text, entry);
};

function showPlaces({ editor, document, annotated }: ReadText, entry: EntrySummary): void {
  const places = placesOfEntry(annotated, entry);
  const before = { selections: editor.selections, visible: editor.visibleRanges[0] };
  const text = document.getText();
  const list = vscode.window.createQuickPick<PlaceItem>();
  list.title = vscode.l10n.t('{0}: {1} in this text', entry.name, places.length);
  list.placeholder = vscode.l10n.t('Type to narrow the list; Enter goes there, Escape goes back');
  list.items = places.map((place) => placeItem(document, text, place));
  list.matchOnDescription = true;
  list.activeItems = nearest(list.items, document.offsetAt(editor.selection.active));
  let taken = false;
  list.onDidChangeActive(([item]) => item && preview(editor, item.place));
  list.onDidAccept(() => {
    const [item] = list.activeItems;
    if (!item) return;
    taken = true;
    list.hide();
    void reveal(document, item.place, { as: 'caret', preserveFocus: false });
  });
  list.onDidHide(() => {
    list.dispose();
    if (taken) return;
    editor.selections = before.selections;
    if (before.visible) editor.revealRange(before.visible, vscode.TextEditorRevealType.AtTop);
  });
  list.show();
}

function placeItem(document: vscode.TextDocument, text: string, place: Span): PlaceItem {
  return {
    label: snippetOf(text, place, [], 40).text,
    description: vscode.l10n.t('line {0}', document.positionAt(place.start).line + 1),
    place,
  };
}

/** The list starts at the place where the reader is. */
function nearest(items: readonly PlaceItem[], offset: number): PlaceItem[] {
  const item = items.find(({ place }) => place.end >= offset) ?? items.at(-1);
  return item ? [item] : [];
}

function preview(editor: vscode.TextEditor, place: Span): void {
  const range = rangeOf(editor.document, place);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
