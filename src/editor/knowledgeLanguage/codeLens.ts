import * as vscode from 'vscode';
import type { KnowledgeRecord } from '../../engine/protocol.js';
import type { CommandId } from '../commands/ids.js';
import { currentAnnotations, rangeOf } from '../language/mentionAt.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import { placesOfEntry } from '../navigation/places.js';
import type { Feature, Services } from '../services.js';

const SHOW: CommandId = 'policyAnnotator.showMentions';

/** Above each entry of the reader's files, how often it is met in the texts that are open. A click lists the places. */
export const mentionLens: Feature = (services) => {
  const changed = new vscode.EventEmitter<void>();
  const { documents, engine, knowledgeFiles, settings } = services;
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      if (!settings.get('codeLens', document) || !isOwn(services, document)) return [];
      const records = await engine.ask('records', { uri: document.uri.toString() });
      if (token.isCancellationRequested) return [];
      return records.filter(({ section }) => section !== 'source').map((record) => lensOf(services, document, record));
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(KNOWLEDGE_FILES, provider),
    documents.onDidChange(() => changed.fire()),
    knowledgeFiles.onDidChange(() => changed.fire()),
    settings.onDidChange((change) => {
      if (change.affects('codeLens')) changed.fire();
    }),
  );
};

const isOwn = ({ knowledgeFiles }: Services, { uri }: vscode.TextDocument): boolean =>
  knowledgeFiles.inForce.some((file) => file.origin === 'workspace' && file.uri.toString() === uri.toString());

function lensOf(services: Services, document: vscode.TextDocument, record: KnowledgeRecord): vscode.CodeLens {
  const range = rangeOf(document, { start: record.idStart, end: record.idEnd });
  const count = countOf(services, record.id);
  const title =
    count === 0
      ? vscode.l10n.t('not met in open texts')
      : count === 1
        ? vscode.l10n.t('met once in open texts')
        : vscode.l10n.t('met {0} times in open texts', count);
  return new vscode.CodeLens(range, { title, command: count === 0 ? '' : SHOW, arguments: [record.id] });
}

function countOf(services: Services, id: string): number {
  const entry = services.engine.entries.byId(id);
  if (!entry) return 0;
  let count = 0;
  for (const document of vscode.workspace.textDocuments) {
    const annotated = document.uri.scheme === 'git' ? undefined : currentAnnotations(services, document);
    if (annotated) count += placesOfEntry(annotated, entry).length;
  }
  return count;
}
