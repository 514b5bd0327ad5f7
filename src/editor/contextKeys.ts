import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client.types.js';
import type { OutlineMode, OutlineSort } from './outline/options.js';
import type { DocumentState } from './services.js';

/** What the manifest's `when` clauses may ask, each behind `policyAnnotator.`. */
export interface ContextKeys {
  /** The active editor's document is annotated. */
  active: boolean;
  /** How it stands with the text that the views show. */
  state: DocumentState | 'none';
  /** The cursor stands on a mention; on a known claim. */
  onMention: boolean;
  onClaim: boolean;
  /** The cursor stands on a claim that was found by who makes it. */
  onDetectedClaim: boolean;
  /** The cursor stands on a name that stands in no knowledge file. */
  onName: boolean;
  /** The current text has codings. */
  coded: boolean;
  /** The workspace has a knowledge file of its own. */
  hasKnowledge: boolean;
  /** The engine's health. */
  engine: EngineClient['health'];
  highlighting: boolean;
  'outline.state': DocumentState | 'none' | 'empty' | 'list';
  'outline.mode': OutlineMode;
  'outline.sort': OutlineSort;
  'outline.filtered': boolean;
  'outline.follows': boolean;
  'knowledge.onlyMet': boolean;
}

const known = new Map<string, unknown>();

/** Tells VS Code what is true now. A value that it knows already is not sent again. */
export function setContext<K extends keyof ContextKeys>(key: K, value: ContextKeys[K]): void {
  if (known.get(key) === value) return;
  known.set(key, value);
  void vscode.commands.executeCommand('setContext', `policyAnnotator.${key}`, value);
}
