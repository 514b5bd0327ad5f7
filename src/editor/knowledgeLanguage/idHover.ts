import * as vscode from 'vscode';
import { translate, trustedForOurs } from '../language/hover.js';
import { rangeOf } from '../language/mentionAt.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import { hoverBlocks } from '../noteMarkdown.js';
import type { Feature } from '../services.js';

/** On an id in a knowledge file, the note that readers of texts get. */
export const idHover: Feature = ({ engine, knowledgeFiles, settings }) =>
  vscode.languages.registerHoverProvider(KNOWLEDGE_FILES, {
    async provideHover(document, position, token) {
      if (!knowledgeFiles.isKnowledgeFile(document) || !settings.get('hover.enabled', document)) return undefined;
      const use = await engine.ask('idUse', { uri: document.uri.toString(), offset: document.offsetAt(position) });
      const card = use && (await engine.ask('card', { id: use.id }));
      if (!card || token.isCancellationRequested) return undefined;
      const text = hoverBlocks([card], translate).join('\n\n---\n\n');
      return new vscode.Hover(trustedForOurs(text), rangeOf(document, use));
    },
  });
