import * as vscode from 'vscode';
import type { KnowledgeRecord } from '../../engine/protocol.js';
import { rangeOf } from '../language/mentionAt.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import { firstWords } from '../outline/snippet.js';
import type { Feature } from '../services.js';
import { sectionTitle } from '../words.js';
import { hasYamlSupport } from './yamlSupport.js';

const { Class, Key, Event, File, Namespace } = vscode.SymbolKind;
const KINDS = { actor: Class, term: Key, claim: Event, source: File } as const;

/** The entries of a knowledge file by section, for Ctrl+Shift+O and the breadcrumbs, where no YAML extension lists its keys. */
export const knowledgeSymbols: Feature = ({ engine, knowledgeFiles }) =>
  vscode.languages.registerDocumentSymbolProvider(
    KNOWLEDGE_FILES,
    {
      async provideDocumentSymbols(document) {
        if (hasYamlSupport() || !knowledgeFiles.isKnowledgeFile(document)) return undefined;
        const records = await engine.ask('records', { uri: document.uri.toString() });
        const sections = (['source', 'actor', 'term', 'claim'] as const).flatMap((section) => {
          const symbols = records
            .filter((record) => record.section === section)
            .map((record) => symbolOf(document, record));
          const [first] = symbols;
          const last = symbols.at(-1);
          if (!first || !last) return [];
          const title = section === 'source' ? vscode.l10n.t('Sources') : sectionTitle(section);
          const range = first.range.union(last.range);
          const node = new vscode.DocumentSymbol(title, '', Namespace, range, first.selectionRange);
          node.children = symbols;
          return [node];
        });
        return sections;
      },
    },
    { label: 'Policy Annotator' },
  );

function symbolOf(document: vscode.TextDocument, record: KnowledgeRecord): vscode.DocumentSymbol {
  const range = rangeOf(document, record);
  const id = rangeOf(document, { start: record.idStart, end: record.idEnd });
  return new vscode.DocumentSymbol(firstWords(record.name, 80), record.id, KINDS[record.section], range.union(id), id);
}
