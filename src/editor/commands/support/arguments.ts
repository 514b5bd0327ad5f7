import * as vscode from 'vscode';
import type { EntrySummary } from '../../../engine/entries.js';
import type { OutlineNode } from '../../outline/nodes.js';
import type { Tools } from '../command.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The entry that a link (by its id) or a node of either tree names; undefined for a command run by hand. */
export function entryArgument({ engine }: Tools, argument: unknown): EntrySummary | undefined {
  if (typeof argument === 'string') return engine.entries.byId(argument);
  const entry = isObject(argument) ? argument['entry'] : undefined;
  const id = isObject(entry) ? entry['id'] : undefined;
  // By id, not by number: other knowledge may be in force than when the node was made.
  return typeof id === 'string' ? engine.entries.byId(id) : undefined;
}

const NODES: ReadonlySet<unknown> = new Set<OutlineNode['what']>([
  'group',
  'entry',
  'place',
  'claimKind',
  'source',
  'said',
  'name',
  'namePlace',
  'section',
  'more',
]);

/** A node of the outline, which is what its own commands are run with. */
export const outlineNode = (argument: unknown): OutlineNode | undefined =>
  isOutlineNode(argument) ? argument : undefined;

const isOutlineNode = (argument: unknown): argument is OutlineNode =>
  isObject(argument) && NODES.has(argument['what']) && typeof argument['id'] === 'string';

/** The file that a node of the knowledge tree stands for. */
export function fileArgument(argument: unknown): vscode.Uri | undefined {
  const uri = isObject(argument) ? argument['file'] : undefined;
  return typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
}
