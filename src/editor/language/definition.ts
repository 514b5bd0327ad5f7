import * as vscode from 'vscode';
import type { Place } from '../../core/knowledge/knowledge.js';
import type { Feature, Services } from '../services.js';
import { rangeOf, targetAt } from './mentionAt.js';
import { forReadLanguages, KNOWLEDGE_FILES } from './selectors.js';

/** Where an entry is written; the user's own files first, since that is where one may change it. */
export async function entryLocations(services: Services, id: string): Promise<vscode.Location[]> {
  const places = await services.engine.ask('places', { id });
  return Promise.all([...places].reverse().map(toLocation));
}

async function toLocation(place: Place): Promise<vscode.Location> {
  const uri = vscode.Uri.parse(place.uri, true);
  const document = await vscode.workspace.openTextDocument(uri);
  return new vscode.Location(uri, rangeOf(document, place));
}

/** F12 on a mention goes to the entry in its knowledge file; in a knowledge file, on an id, to where that id is written. */
export const definition: Feature = (services) => {
  const inTexts = forReadLanguages(services, (selector) =>
    vscode.languages.registerDefinitionProvider(selector, {
      provideDefinition(document, position) {
        const target = targetAt(services, document, position);
        return target && entryLocations(services, target.entry.id);
      },
    }),
  );
  const inKnowledge = vscode.languages.registerDefinitionProvider(KNOWLEDGE_FILES, {
    async provideDefinition(document, position) {
      const id = await idAt(services, document, position);
      return id === null ? undefined : entryLocations(services, id);
    },
  });
  return vscode.Disposable.from(inTexts, inKnowledge);
};

/** The id written or referred to at a place of a knowledge file; null elsewhere. */
export async function idAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<string | null> {
  if (!services.knowledgeFiles.isKnowledgeFile(document)) return null;
  return services.engine.ask('idAt', { uri: document.uri.toString(), offset: document.offsetAt(position) });
}
