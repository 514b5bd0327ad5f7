import * as vscode from 'vscode';
import type { NameMark } from '../../core/annotation.js';
import type { Span } from '../../core/span.js';
import { nameAt, targetAt } from '../language/mentionAt.js';
import { placesOfEntry } from '../navigation/places.js';
import type { Command, Tools } from './command.js';
import { entryArgument, outlineNode } from './support/arguments.js';
import { readText, type ReadText } from './support/ready.js';
import { startOfStep, stepThrough } from './support/step.js';

/**
 * To the next mention of the actor or term at the cursor (or named by a link or a node), or the next place of the suggested name there; where there
 * is none, to that of any.
 */
export const nextMention: Command = (tools, argument) => stepMention(tools, argument, 1);
export const previousMention: Command = (tools, argument) => stepMention(tools, argument, -1);

async function stepMention(tools: Tools, argument: unknown, direction: 1 | -1): Promise<void> {
  const text = await readText(tools);
  if (!text) return;
  const entry = entryArgument(tools, argument) ?? mentionedAtCursor(tools, text);
  const suggested = entry ? undefined : nameAt(tools, text.document, text.editor.selection.active);
  const places = entry ? placesOfEntry(text.annotated, entry) : placesOf(text.annotated, suggested);
  await stepThrough(text.document, places, direction, {
    name: entry?.name ?? suggested?.name ?? vscode.l10n.t('Mention'),
    from: startOfStep(text, places),
    preserveFocus: outlineNode(argument) !== undefined,
  });
}

/** Those of a suggested name; without one all mentions of known actors and terms. */
const placesOf = (annotated: ReadText['annotated'], suggested: NameMark | undefined): readonly Span[] =>
  suggested
    ? [...annotated.names()].filter(({ name, type }) => name === suggested.name && type === suggested.type)
    : [...annotated.mentions()];

function mentionedAtCursor(tools: Tools, { editor, document }: ReadText) {
  const target = targetAt(tools, document, editor.selection.active);
  return target?.mention ? target.entry : undefined;
}
