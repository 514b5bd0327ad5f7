import * as vscode from 'vscode';
import type { IdUse } from '../../core/knowledge/language/idUses.js';
import { ID } from '../../core/knowledge/shape.js';
import { BUNDLED_SCHEME } from '../bundledKnowledge.js';
import { rangeOf } from '../language/mentionAt.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import type { Feature, Services } from '../services.js';

/** F2 on an id: everywhere in the knowledge files, one step, with VS Code's preview. What comes with the product keeps its ids. */
export const renameId: Feature = (services) =>
  vscode.languages.registerRenameProvider(KNOWLEDGE_FILES, {
    async prepareRename(document, position) {
      const use = await useAt(services, document, position);
      if (!use) throw new Error(vscode.l10n.t('There is no id here that could be renamed.'));
      await refuseBundled(services, use.id);
      return { range: rangeOf(document, use), placeholder: use.id };
    },

    async provideRenameEdits(document, position, newName) {
      const use = await useAt(services, document, position);
      if (!use) throw new Error(vscode.l10n.t('There is no id here that could be renamed.'));
      await refuseBundled(services, use.id);
      const id = newName.trim().replace(/^@/, '');
      if (!ID.test(id))
        throw new Error(
          vscode.l10n.t(
            '“{0}” is no id: a small letter first, then small letters, digits and hyphens, three or more.',
            id,
          ),
        );
      const taken = services.engine.entries.byId(id) ?? (await sourceWith(services, id));
      if (id !== use.id && taken)
        throw new Error(
          vscode.l10n.t('The id “{0}” is that of {1} already. Merge the two, or choose another.', id, taken.name),
        );
      return renamed(services, use, id);
    },
  });

/** The changes to all of the reader's files. @throws where a file has changed since it was read */
async function renamed({ engine }: Services, { id: from, isSource }: IdUse, to: string): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const use of await engine.ask('idUses', { id: from })) {
    if (use.isSource !== isSource) continue;
    const uri = vscode.Uri.parse(use.uri, true);
    if (uri.scheme === BUNDLED_SCHEME) continue;
    const document = await vscode.workspace.openTextDocument(uri);
    const range = rangeOf(document, use);
    if (document.getText(range) !== from)
      throw new Error(
        vscode.l10n.t('{0} has just changed. Try again in a moment.', vscode.workspace.asRelativePath(uri)),
      );
    edit.replace(uri, range, to);
  }
  return edit;
}

function useAt(
  { engine, knowledgeFiles }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<IdUse | null> {
  if (!knowledgeFiles.isKnowledgeFile(document)) return Promise.resolve(null);
  return engine.ask('idUse', { uri: document.uri.toString(), offset: document.offsetAt(position) });
}

/** A source of that id, as messages name it. */
async function sourceWith({ engine }: Services, id: string): Promise<{ name: string } | undefined> {
  const uses = await engine.ask('idUses', { id });
  return uses.some(({ isOwn }) => isOwn) ? { name: vscode.l10n.t('a source') } : undefined;
}

async function refuseBundled({ engine }: Services, id: string): Promise<void> {
  const places = await engine.ask('places', { id });
  if (places.some(({ uri }) => uri.startsWith(`${BUNDLED_SCHEME}:`)))
    throw new Error(
      vscode.l10n.t('“{0}” comes with Policy Annotator: its id stays. Your own entry can have another id.', id),
    );
}
