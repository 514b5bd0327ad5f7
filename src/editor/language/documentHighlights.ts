import * as vscode from 'vscode';
import type { Feature } from '../services.js';
import { currentAnnotations, rangeOf, targetAt } from './mentionAt.js';
import { forReadLanguages } from './selectors.js';

/** More than this are not drawn at once; VS Code asks again wherever the cursor goes. */
const MOST = 5000;

/** With the cursor on a mention, the others of the same actor or term stand out. */
export const documentHighlights: Feature = (services) =>
  forReadLanguages(services, (selector) =>
    vscode.languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights(document, position) {
        const target = targetAt(services, document, position);
        const annotated = currentAnnotations(services, document);
        if (target === undefined || target.mention === null || annotated === undefined) return undefined;
        const highlights: vscode.DocumentHighlight[] = [];
        for (const mention of annotated.mentions()) {
          if (mention.entry !== target.entry.number) continue;
          highlights.push(new vscode.DocumentHighlight(rangeOf(document, mention), vscode.DocumentHighlightKind.Text));
          if (highlights.length >= MOST) break;
        }
        return highlights;
      },
    }),
  );
