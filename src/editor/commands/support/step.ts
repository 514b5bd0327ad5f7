import * as vscode from 'vscode';
import type { Span } from '../../../core/span.js';
import { targetAt } from '../../language/mentionAt.js';
import { reveal } from '../../navigation/reveal.js';
import { stepFrom } from '../../navigation/step.js';
import type { Tools } from '../command.js';
import type { ReadText } from './ready.js';

const TOLD_MS = 5000;

/** Moves the cursor to the next or previous of some places and tells which of how many it is. */
export async function stepThrough(
  { document }: ReadText,
  places: readonly Span[],
  direction: 1 | -1,
  { name, from, preserveFocus }: { name: string; from: number; preserveFocus: boolean },
): Promise<void> {
  const step = stepFrom(places, from, direction);
  const place = step && places[step.index];
  if (!place) {
    tell(vscode.l10n.t('{0}: not met in this text', name));
    return;
  }
  await reveal(document, place, { as: 'caret', preserveFocus });
  const where = vscode.l10n.t('{0}: {1} of {2}', name, step.index + 1, places.length);
  const round = direction === 1 ? vscode.l10n.t('from the top again') : vscode.l10n.t('from the end again');
  tell(step.wrapped && places.length > 1 ? `${where} (${round})` : where);
}

/** Where a step starts: at the start of what the cursor stands on, so that a mention is one step whatever part of it the cursor is in. */
export function startOfStep(tools: Tools, { editor, document }: ReadText, places: readonly Span[]): number {
  const offset = document.offsetAt(editor.selection.active);
  const target = targetAt(tools, document, editor.selection.active);
  const on = places.find(({ start, end }) => start <= offset && offset <= end);
  return target && places.some(({ start }) => start === target.span.start) ? target.span.start : (on?.start ?? offset);
}

export const tell = (message: string): void => {
  vscode.window.setStatusBarMessage(message, TOLD_MS);
};
