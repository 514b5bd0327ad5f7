import * as vscode from 'vscode';
import { CodingsView } from './codings/view.js';
import { openSuggestions } from './commands/coding/suggestions.js';
import { registerCommands } from './commands/index.js';
import { trackContext } from './contextTracking.js';
import { CurrentText } from './currentText.js';
import { KnowledgeView } from './knowledgeView/view.js';
import { OutlineView } from './outline/view.js';
import type { Feature } from './services.js';

/** The trees of the side bar and the commands, which work on both. */
export const sidebarAndCommands: Feature = (services) => {
  const current = new CurrentText(services.knowledgeFiles);
  const outline = new OutlineView(services, current);
  const knowledge = new KnowledgeView(services, current);
  const codings = new CodingsView(
    services,
    current,
    (document) => openSuggestions({ ...services, current, outline, knowledge }, document).length,
  );
  return vscode.Disposable.from(
    current,
    codings,
    outline,
    knowledge,
    trackContext(services, current),
    registerCommands({ ...services, current, outline, knowledge }),
  );
};
