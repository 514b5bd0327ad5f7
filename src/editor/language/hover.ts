import * as vscode from 'vscode';
import { claimChoices } from '../claims/choices.js';
import { detectedAt } from '../claims/detectedAt.js';
import { HEAD_LENGTH, textDate } from '../../core/text/documentDate.js';
import { LINK_COMMANDS } from '../linkCommands.js';
import { hoverBlocks, type Translate } from '../noteMarkdown.js';
import type { Feature } from '../services.js';
import { nameAt, rangeOf, targetAt } from './mentionAt.js';
import { forReadLanguages } from './selectors.js';

export const translate: Translate = (template, ...args) => vscode.l10n.t(template, ...args);

/** When a document was written, as far as it says so: offices are told as of that day. */
export function documentDate(document: vscode.TextDocument): string | undefined {
  const head = document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(HEAD_LENGTH)));
  return textDate(head, document.uri.path.split('/').at(-1) ?? '');
}

/** Trusted for our own commands only; HTML stays text. */
export function trustedForOurs(markdown: string): vscode.MarkdownString {
  const block = new vscode.MarkdownString(markdown, true);
  block.isTrusted = { enabledCommands: Object.values(LINK_COMMANDS) };
  block.supportHtml = false;
  return block;
}

/** Notes on what lies under the pointer. */
export const hover: Feature = (services) =>
  forReadLanguages(services, (selector) =>
    vscode.languages.registerHoverProvider(selector, {
      async provideHover(document, position, token) {
        if (!services.settings.get('hover.enabled', document)) return undefined;
        const at = targetAt(services, document, position);
        const names = services.settings.get('suggestNames', document);
        const span =
          at?.mention ??
          (names ? nameAt(services, document, position) : undefined) ??
          detectedAt(services, document, position) ??
          at?.span;
        const date = documentDate(document);
        // "The U.S. president" in a dated text is nobody's mention, and yet somebody.
        const word = span === undefined && date !== undefined ? document.getWordRangeAtPosition(position) : undefined;
        const range = span ? rangeOf(document, span) : word;
        if (range === undefined) return undefined;
        const cards = await services.engine.ask('hover', {
          uri: document.uri.toString(),
          offset: document.offsetAt(position),
          date,
          claims: claimChoices(services.settings, document),
          names,
        });
        if (token.isCancellationRequested || cards === null || cards.length === 0) return undefined;
        return new vscode.Hover(trustedForOurs(hoverBlocks(cards, translate).join('\n\n---\n\n')), range);
      },
    }),
  );
