import * as vscode from 'vscode';
import type { Completion } from '../../core/knowledge/language/complete.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import type { Feature } from '../services.js';
import { hasYamlSupport } from './yamlSupport.js';

const { Reference, EnumMember, Property } = vscode.CompletionItemKind;
const KINDS = { id: Reference, value: EnumMember, key: Property } as const;

/** Ids where a record refers to another, also while the file cannot be parsed; keys and closed lists where no YAML extension gives them. */
export const knowledgeCompletion: Feature = (services) =>
  vscode.languages.registerCompletionItemProvider(
    KNOWLEDGE_FILES,
    {
      async provideCompletionItems(document, position, token) {
        if (!services.knowledgeFiles.isKnowledgeFile(document)) return undefined;
        const before = document.getText(new vscode.Range(new vscode.Position(0, 0), position));
        const { items, replaces, isIncomplete } = await services.engine.ask('complete', {
          before,
          schema: !hasYamlSupport(),
        });
        if (token.isCancellationRequested) return undefined;
        const range = new vscode.Range(position.translate(0, -replaces), position);
        return new vscode.CompletionList(
          items.map((item, i) => itemOf(item, i, range)),
          isIncomplete,
        );
      },
    },
    '@',
    '[',
    '{',
    ' ',
  );

function itemOf({ text, detail, what }: Completion, rank: number, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: text, description: what === 'id' ? detail : '' }, KINDS[what]);
  if (what === 'key') {
    item.documentation = detail;
    item.insertText = `${text}: `;
  }
  // What is typed may stand in the name alone.
  item.filterText = `${text} ${what === 'id' ? detail : ''}`;
  item.sortText = String(rank).padStart(4, '0');
  item.range = range;
  return item;
}
