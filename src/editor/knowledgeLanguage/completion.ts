import * as vscode from 'vscode';
import type { Completion } from '../../core/knowledge/language/complete.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import type { Feature } from '../services.js';
import { hasYamlSupport } from './yamlSupport.js';

const { Reference, EnumMember, Property, Text } = vscode.CompletionItemKind;
const KINDS = { id: Reference, value: EnumMember, key: Property, form: Text } as const;

/** Ids where a record refers to another, forms of the open texts where an entry is named, also while the file cannot be parsed; keys and closed lists where no YAML extension gives them. */
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

function itemOf(completion: Completion, rank: number, range: vscode.Range): vscode.CompletionItem {
  const { text, detail, what, insert } = completion;
  const item = new vscode.CompletionItem({ label: text, description: describe(completion) }, KINDS[what]);
  if (insert !== undefined) item.insertText = insert;
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

function describe({ detail, what, count = 0 }: Completion): string {
  if (what === 'id') return detail;
  if (what !== 'form') return '';
  const often = vscode.l10n.t('{0} × in open texts', count);
  // The end may not be seen.
  return detail === '' ? often : `${often} · ${detail}`;
}
