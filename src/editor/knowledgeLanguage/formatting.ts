import * as vscode from 'vscode';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import type { Feature } from '../services.js';
import { hasYamlSupport } from './yamlSupport.js';

/** "Format Document" in knowledge files, where no YAML extension does it: nothing but white space changes, never in a broken file. */
export const knowledgeFormatting: Feature = ({ engine, knowledgeFiles }) =>
  hasYamlSupport()
    ? new vscode.Disposable(() => undefined)
    : vscode.languages.registerDocumentFormattingEditProvider(KNOWLEDGE_FILES, {
        async provideDocumentFormattingEdits(document) {
          if (!knowledgeFiles.isKnowledgeFile(document)) return undefined;
          const text = document.getText();
          const formatted = await engine.ask('format', { text });
          if (formatted === null || formatted === text || document.getText() !== text) return [];
          const all = new vscode.Range(new vscode.Position(0, 0), document.positionAt(text.length));
          return [vscode.TextEdit.replace(all, formatted)];
        },
      });
