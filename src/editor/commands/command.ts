import type { CurrentText } from '../currentText.js';
import type { KnowledgeView } from '../knowledgeView/view.js';
import type { OutlineView } from '../outline/view.js';
import type { Services } from '../services.js';

/** What a command works with. */
export interface Tools extends Services {
  readonly current: CurrentText;
  readonly outline: OutlineView;
  readonly knowledge: KnowledgeView;
}

/**
 * One thing a reader can do. The arguments come from a hover's link, a node of a tree or a keybinding, so each command
 * looks at what it was given. It says for itself what it does without an editor and before the engine is ready.
 */
export type Command = (tools: Tools, ...args: readonly unknown[]) => unknown;
