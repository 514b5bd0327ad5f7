import * as vscode from 'vscode';
import { registerCommands } from './commands/index.js';
import { trackContext } from './contextTracking.js';
import { CurrentText } from './currentText.js';
import { KnowledgeView } from './knowledgeView/view.js';
import { OutlineView } from './outline/view.js';
import type { Feature } from './services.js';

/** The two trees of the side bar and the commands, which work on both. */
export const sidebarAndCommands: Feature = (services) => {
  const current = new CurrentText(services.knowledgeFiles);
  const outline = new OutlineView(services, current);
  const knowledge = new KnowledgeView(services, current);
  return vscode.Disposable.from(
    current,
    outline,
    knowledge,
    trackContext(services, current),
    registerCommands({ ...services, current, outline, knowledge }),
  );
};
