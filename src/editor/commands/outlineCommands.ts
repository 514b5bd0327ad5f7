import * as vscode from 'vscode';
import type { Span } from '../../core/span.js';
import { reveal } from '../navigation/reveal.js';
import { rangeOf } from '../language/mentionAt.js';
import { modeName, sortName } from '../outline/choices.js';
import type { OutlineNode } from '../outline/nodes.js';
import { OUTLINE_MODES, OUTLINE_SORTS, type OutlineMode, type OutlineSort } from '../outline/options.js';
import { survey } from '../outline/survey.js';
import type { Command, Tools } from './command.js';
import { entryArgument, outlineNode } from './support/arguments.js';
import { askOne } from './support/ask.js';
import { readText, type ReadText } from './support/ready.js';
import { tell } from './support/step.js';

const setMode =
  (mode: OutlineMode): Command =>
  ({ outline }) =>
    outline.choices.set({ mode });
const setSort =
  (sort: OutlineSort): Command =>
  ({ outline }) =>
    outline.choices.set({ sort });

export const groupByKind = setMode('kind');
export const groupByActor = setMode('actor');
export const groupBySource = setMode('source');
export const groupByPlace = setMode('place');
export const sortByPlace = setSort('place');
export const sortByCount = setSort('count');
export const sortByName = setSort('name');

export const chooseMode: Command = async ({ outline }) => {
  const mode = await askOne(vscode.l10n.t('Group the outline'), OUTLINE_MODES, (one) => ({
    label: modeName(one),
    ...(one === outline.choices.options.mode ? { detail: vscode.l10n.t('as it is now') } : {}),
  }));
  if (!mode) return;
  outline.choices.set({ mode });
  await outline.show();
};

export const chooseSort: Command = async ({ outline }) => {
  const sort = await askOne(vscode.l10n.t('Sort the outline'), OUTLINE_SORTS, (one) => ({
    label: sortName(one),
    ...(one === outline.choices.options.sort ? { detail: vscode.l10n.t('as it is now') } : {}),
  }));
  if (!sort) return;
  outline.choices.set({ sort });
  await outline.show();
};

export const followCursor: Command = ({ outline }) => outline.choices.set({ follow: true });
export const stopFollowing: Command = ({ outline }) => outline.choices.set({ follow: false });

export const clearFilter: Command = ({ outline }) => outline.choices.setFilter('');

/** Shows a node's place in the text; the focus stays in the tree, so that the arrow keys go on there. */
export const revealNode: Command = async (tools, argument) => {
  const node = outlineNode(argument);
  const text = node && (await readText(tools));
  if (!node || !text) return;
  const span = spanOf(tools, text, node);
  if (!span) return;
  tools.outline.expectCursorAt(rangeOf(text.document, span));
  await reveal(text.document, span, { as: node.what === 'section' ? 'caret' : 'selection', preserveFocus: true });
};

/** Looked up anew, by the entry's id and which place of it: an edit may have moved it since the tree was made. */
function spanOf(tools: Tools, { annotated }: ReadText, node: OutlineNode): Span | undefined {
  if (node.what === 'section') return { start: node.span.start, end: node.span.start };
  if (node.what === 'said') return node.claim;
  if (node.what === 'name') return node.places[0];
  if (node.what === 'namePlace') return node.place;
  const entry = entryArgument(tools, node);
  if (!entry || (node.what !== 'place' && node.what !== 'entry')) return undefined;
  const places = survey(annotated, tools.engine.entries).find((found) => found.entry.id === entry.id)?.places;
  return places?.[(node.what === 'place' ? node.place.ordinal : (node.places[0]?.ordinal ?? 1)) - 1];
}

/** The words of the text for a place, the name for an entry. */
export const copyNode: Command = async (tools, argument) => {
  const node = outlineNode(argument) ?? tools.outline.selected;
  const copied = node && copiedOf(node, tools.current.document);
  if (!copied) return;
  await vscode.env.clipboard.writeText(copied);
  tell(vscode.l10n.t('Copied'));
};

function copiedOf(node: OutlineNode, document: vscode.TextDocument | undefined): string | undefined {
  if (node.what === 'entry') return node.entry.name;
  if (node.what === 'section') return node.title;
  if (node.what === 'said') return node.words;
  if (node.what === 'name') return node.name;
  const isPlace = node.what === 'place' || node.what === 'namePlace';
  return isPlace && document ? document.getText(rangeOf(document, node.place)) : undefined;
}

export const showMore: Command = ({ outline }, argument) => {
  const node = outlineNode(argument);
  if (node?.what === 'more') outline.showMore(node.parent);
};
