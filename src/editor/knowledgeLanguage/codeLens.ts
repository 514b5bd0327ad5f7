import * as vscode from 'vscode';
import type { KnowledgeRecord } from '../../engine/protocol.js';
import type { CommandId } from '../commands/ids.js';
import { currentAnnotations, rangeOf } from '../language/mentionAt.js';
import { KNOWLEDGE_FILES } from '../language/selectors.js';
import { addCounts } from '../navigation/places.js';
import type { Feature, Services } from '../services.js';
import { mentionCount } from './mentionCounts.js';

const SHOW: CommandId = 'policyAnnotator.showMentionsEverywhere';
const COUNT: CommandId = 'policyAnnotator.countInFolder';

/**
 * Above each entry of the reader's files, how often it is met in the texts that are open, and in the folder once somebody has asked for that: the first line of
 * a file asks. A click lists the places.
 */
export const mentionLens: Feature = (services) => {
  const changed = new vscode.EventEmitter<void>();
  const { documents, engine, knowledgeFiles, settings, workspaceMentions } = services;
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      if (!settings.get('codeLens', document) || !isOwn(services, document)) return [];
      const records = await engine.ask('records', { uri: document.uri.toString() });
      if (token.isCancellationRequested) return [];
      const entries = records.filter(({ section }) => section !== 'source');
      const open = openCounts(services);
      return [
        ...(entries.length > 0 ? countLens(services) : []),
        ...entries.map((record) => lensOf(services, document, record, open)),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(KNOWLEDGE_FILES, provider),
    documents.onDidChange(() => changed.fire()),
    knowledgeFiles.onDidChange(() => changed.fire()),
    workspaceMentions.onDidCount(() => changed.fire()),
    settings.onDidChange((change) => {
      if (change.affects('codeLens')) changed.fire();
    }),
  );
};

const isOwn = ({ knowledgeFiles }: Services, { uri }: vscode.TextDocument): boolean =>
  knowledgeFiles.inForce.some((file) => file.origin === 'workspace' && file.uri.toString() === uri.toString());

/** Looking through the folder costs time, so it is never begun unasked. */
function countLens({ workspaceMentions: { counted } }: Services): vscode.CodeLens[] {
  if (counted?.isCurrent || !vscode.workspace.workspaceFolders?.length) return [];
  const title = counted
    ? vscode.l10n.t('$(refresh) Count mentions in the folder again')
    : vscode.l10n.t('$(search) Count mentions in the folder');
  return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), { title, command: COUNT })];
}

function lensOf(
  { engine, workspaceMentions: { counted } }: Services,
  document: vscode.TextDocument,
  record: KnowledgeRecord,
  counts: ReadonlyMap<number, number>,
): vscode.CodeLens {
  const range = rangeOf(document, { start: record.idStart, end: record.idEnd });
  const open = counts.get(engine.entries.byId(record.id)?.number ?? -1) ?? 0;
  const isMet = open > 0 || counted?.byId.has(record.id) === true;
  return new vscode.CodeLens(range, {
    title: mentionCount(open, record.id, counted),
    command: isMet ? SHOW : '',
    arguments: [record.id, counted ? 'folder' : 'open'],
  });
}

/** How often each entry, by its number, is met in the texts that are open: one walk for all entries. */
function openCounts(services: Services): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const document of vscode.workspace.textDocuments) {
    const annotated = document.uri.scheme === 'git' ? undefined : currentAnnotations(services, document);
    if (annotated) addCounts(annotated, counts);
  }
  return counts;
}
