import * as vscode from 'vscode';
import { rangeOf } from '../language/mentionAt.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import type { Feature, Services } from '../services.js';

/** Every place of an id in the knowledge files, those that cannot be changed included. */
export async function idLocations({ engine, knowledgeFiles }: Services, id: string): Promise<vscode.Location[]> {
  const uses = await engine.ask('idUses', { id });
  return uses.map((use) => new vscode.Location(vscode.Uri.parse(use.uri, true), knowledgeFiles.rangeOf(use.uri, use)));
}

/** With the cursor on an id, its other places in the file stand out. */
export const idHighlights: Feature = ({ engine, knowledgeFiles }) =>
  vscode.languages.registerDocumentHighlightProvider(KNOWLEDGE_FILES, {
    async provideDocumentHighlights(document, position) {
      if (!knowledgeFiles.isKnowledgeFile(document)) return undefined;
      const uri = document.uri.toString();
      const use = await engine.ask('idUse', { uri, offset: document.offsetAt(position) });
      if (!use) return undefined;
      const { Read, Write } = vscode.DocumentHighlightKind;
      return (await engine.ask('idUses', { id: use.id }))
        .filter((one) => one.uri === uri && one.isSource === use.isSource)
        .map((one) => new vscode.DocumentHighlight(rangeOf(document, one), one.isOwn ? Write : Read));
    },
  });
