import * as vscode from 'vscode';
import type { Span } from '../../../core/span.js';
import { reveal } from '../../navigation/reveal.js';
import { stepFrom } from '../../navigation/step.js';
import type { ReadText } from './ready.js';

const TOLD_MS = 5000;

/** Moves the cursor to the next or previous of some places and tells which of how many it is. */
export async function stepThrough(
  document: vscode.TextDocument,
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

/** Where a step starts: at the start of what the cursor stands on, so that a place is one step whatever part of it the cursor is in. */
export function startOfStep({ editor, document }: ReadText, places: readonly Span[]): number {
  const offset = document.offsetAt(editor.selection.active);
  // Of claims within claims the one that begins last, or the inner one could not be left.
  const on = places.filter(({ start, end }) => start <= offset && offset <= end).at(-1);
  return on?.start ?? offset;
}

export const tell = (message: string): void => {
  vscode.window.setStatusBarMessage(message, TOLD_MS);
};
