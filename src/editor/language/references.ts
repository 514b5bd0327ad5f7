import * as vscode from 'vscode';
import { placesOfEntry } from '../navigation/places.js';
import type { Feature, Services } from '../services.js';
import { BUNDLED_SCHEME } from '../bundledKnowledge.js';
import { idLocations } from '../knowledgeLanguage/idUses.js';
import { entryLocations, idAt } from './definition.js';
import { currentAnnotations, rangeOf, targetAt } from './mentionAt.js';
import { forReadLanguages, KNOWLEDGE_FILES } from './selectors.js';

/** All places where an entry is met: open documents as they are now, other texts of the workspace as they are on disk. */
export async function mentionLocations(
  services: Services,
  id: string,
  token?: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const { open, locations } = openMentions(services, id);
  const elsewhere = await services.workspaceMentions.locationsOf(id, token);
  return [...locations, ...elsewhere.filter((location) => !open.has(location.uri.toString()))];
}

/** The places of an entry in the texts that are open, and which those are. */
export function openMentions(
  services: Services,
  id: string,
): { readonly locations: vscode.Location[]; readonly open: ReadonlySet<string> } {
  const entry = services.engine.entries.byId(id);
  const open = new Set<string>();
  const locations: vscode.Location[] = [];
  if (entry === undefined) return { locations, open };
  for (const document of vscode.workspace.textDocuments) {
    const annotated = currentAnnotations(services, document);
    // The left side of a comparison is the same text in an older form: its mentions are nobody's second mentions.
    if (annotated === undefined || document.uri.scheme === 'git') continue;
    open.add(document.uri.toString());
    for (const span of placesOfEntry(annotated, entry))
      locations.push(new vscode.Location(document.uri, rangeOf(document, span)));
  }
  return { locations, open };
}

/** Shift+F12 on a mention, a claim, or an id in a knowledge file. */
export const references: Feature = (services) => {
  const find = async (
    id: string | null | undefined,
    context: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> => {
    if (id === null || id === undefined) return undefined;
    const declared = context.includeDeclaration ? await entryLocations(services, id) : [];
    return [...declared, ...(await mentionLocations(services, id, token))];
  };
  const inTexts = forReadLanguages(services, (selector) =>
    vscode.languages.registerReferenceProvider(selector, {
      provideReferences: (document, position, context, token) =>
        find(targetAt(services, document, position)?.entry.id, context, token),
    }),
  );
  const inKnowledge = vscode.languages.registerReferenceProvider(KNOWLEDGE_FILES, {
    async provideReferences(document, position, context, token) {
      const id = await idAt(services, document, position);
      if (id === null) return undefined;
      // The id's own places are the declarations; of the world's files nothing else is looked at.
      const written = await idLocations(services, id);
      if (context.includeDeclaration) written.push(...(await entryLocations(services, id)).filter(isOfWorld));
      return [...written, ...((await find(id, { ...context, includeDeclaration: false }, token)) ?? [])];
    },
  });
  return vscode.Disposable.from(inTexts, inKnowledge);
};

const isOfWorld = ({ uri }: vscode.Location): boolean => uri.scheme === BUNDLED_SCHEME && uri.path.includes('/world/');
