import type * as vscode from 'vscode';
import type { NameMark } from '../../../core/annotation.js';
import { isTold, type MetName } from '../../../core/knowledge/propose/newActor.js';
import type { Span } from '../../../core/span.js';
import { oneLine } from '../../../core/text/oneLine.js';
import { nameAt, rangeOf } from '../../language/mentionAt.js';
import type { Tools } from '../command.js';
import { outlineNode } from './arguments.js';
import { readText, type ReadText } from './ready.js';

/** A name that stands in no knowledge file, with the text that has it. */
export interface NameInText extends ReadText {
  readonly name: NameMark;
}

/** The name that a link, a quick fix or a node of the outline names, else the one at the cursor; undefined where there is none. */
export async function nameInText(tools: Tools, argument: unknown): Promise<NameInText | undefined> {
  const text = await readText(tools);
  if (!text) return undefined;
  const { annotated, document, editor } = text;
  const at = startOf(argument);
  const name =
    at === undefined
      ? nameAt(tools, document, editor.selection.start)
      : annotated.namesIn(at, at).find(({ start, end }) => start <= at && at < end);
  return name && { ...text, name };
}

/** Where a name starts that a command is run with. */
export function startOf(argument: unknown): number | undefined {
  const node = outlineNode(argument);
  if (node?.what === 'name') return node.places[0]?.start;
  if (node?.what === 'namePlace') return node.place.start;
  if (typeof argument !== 'object' || argument === null || !('nameAt' in argument)) return undefined;
  return typeof argument.nameAt === 'number' ? argument.nameAt : undefined;
}

/** All places of a name, or of every name of a text, as proposals read them; without what the text tells nowhere in full: "the Council" of several. */
export function metNames({ annotated, document }: ReadText, only?: NameMark): MetName[] {
  const text = document.getText();
  const found = new Map<string, { name: string; type: NameMark['type']; forms: string[] }>();
  const told = new Set<string>();
  for (const mark of annotated.names()) {
    const { name, type, start, end } = mark;
    if (only && (only.name !== name || only.type !== type)) continue;
    const key = `${type} ${name}`;
    const one = found.get(key) ?? { name, type, forms: [] };
    one.forms.push(text.slice(start, end));
    if (only || isTold(mark)) told.add(key);
    found.set(key, one);
  }
  return [...found].flatMap(([key, one]) => (told.has(key) ? [one] : []));
}

export const wordsAt = (document: vscode.TextDocument, span: Span): string =>
  oneLine(document.getText(rangeOf(document, span)));
