import * as vscode from 'vscode';
import { MESSAGES } from '../../core/knowledge/messages.js';
import type { KnowledgeRecord } from '../../engine/protocol.js';
import { rangeOf } from '../language/mentionAt.js';
import type { Feature, Services } from '../services.js';

const { message } = MESSAGES['never-met'];

/** Tells of the reader's own actors and terms that no text of the workspace has: only once its texts were looked through, until a file changes. */
export const neverMet: Feature = (services) => {
  const collection = vscode.languages.createDiagnosticCollection('policy-annotator-never-met');
  const { knowledgeFiles, workspaceMentions } = services;
  return vscode.Disposable.from(
    collection,
    workspaceMentions.onDidBuild((counts) => void tell(services, collection, counts)),
    knowledgeFiles.onDidChange(() => collection.clear()),
  );
};

async function tell(
  { engine, knowledgeFiles, log }: Services,
  collection: vscode.DiagnosticCollection,
  counts: ReadonlyMap<number, number>,
): Promise<void> {
  collection.clear();
  if (counts.size === 0) return;
  for (const { uri, origin } of knowledgeFiles.inForce) {
    if (origin !== 'workspace') continue;
    try {
      const records = await engine.ask('records', { uri: uri.toString() });
      const unmet = records.filter(({ id, section }) => {
        const entry = engine.entries.byId(id);
        return (section === 'actor' || section === 'term') && entry && !counts.has(entry.number);
      });
      const document = await vscode.workspace.openTextDocument(uri);
      collection.set(
        uri,
        unmet.map((record) => diagnosticOf(document, record)),
      );
    } catch (error) {
      log.warn(`${uri.toString()}: ${String(error)}`);
    }
  }
}

function diagnosticOf(document: vscode.TextDocument, { name, idStart, idEnd }: KnowledgeRecord): vscode.Diagnostic {
  const range = rangeOf(document, { start: idStart, end: idEnd });
  const diagnostic = new vscode.Diagnostic(range, vscode.l10n.t(message, name), vscode.DiagnosticSeverity.Hint);
  diagnostic.source = 'Policy Annotator';
  diagnostic.code = 'never-met';
  return diagnostic;
}
