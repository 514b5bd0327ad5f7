import * as vscode from 'vscode';
import { createEngineClient } from '../engine/client.js';
import type { StartWorker } from '../engine/client.types.js';
import { BundledKnowledge } from './bundledKnowledge.js';
import { KnowledgeDiagnostics } from './diagnostics.js';
import { codingFiles, type WriteAtomically } from './codings/filePort.js';
import { CodingStore } from './codings/store.js';
import { DocumentSyncer } from './documentSync.js';
import { features } from './features.js';
import { KnowledgeCache } from './knowledgeCache.js';
import { KnowledgeWatcher } from './knowledgeFiles.js';
import { ReaderChoice } from './readerChoice.js';
import type { Services } from './services.js';
import { EditorSettings } from './settings.js';
import { nextTurn } from './timing.js';
import { WorkspaceIndex } from './workspaceIndex/workspaceIndex.js';

/**
 * Builds the services and registers every feature; the same in all hosts. Each feature gets a turn of its own, so that at a busy start the
 * extension host is never held up for long; VS Code waits for the promise before it runs a command or asks for a view.
 * @param writeAtomically where the host has Node
 * @returns the services, for the editor tests
 */
export async function startExtension(
  context: vscode.ExtensionContext,
  startWorker: StartWorker,
  writeAtomically?: WriteAtomically,
): Promise<Services> {
  const began = performance.now();
  const log = vscode.window.createOutputChannel('Policy Annotator', { log: true });
  const settings = new EditorSettings();
  const engine = createEngineClient(startWorker, {
    textOf,
    model: async () => vscode.workspace.fs.readFile(vscode.Uri.joinPath(context.extensionUri, 'models', 'english.bin')),
  });
  const cache = new KnowledgeCache(engine, context.globalStorageUri, log);
  const bundled = new BundledKnowledge(context.extensionUri, log);
  const knowledgeFiles = new KnowledgeWatcher(engine, settings, bundled, cache, log);
  const diagnostics = new KnowledgeDiagnostics(engine, knowledgeFiles, log);
  const documents = new DocumentSyncer(engine, settings, knowledgeFiles, new ReaderChoice(context.workspaceState));
  const workspaceMentions = new WorkspaceIndex(engine, settings, log);
  const codings = new CodingStore(engine, settings, codingFiles(writeAtomically), log);
  const services: Services = {
    engine,
    settings,
    documents,
    knowledgeFiles,
    workspaceMentions,
    problems: diagnostics,
    codings,
    log,
    context,
  };
  let stopped = false;
  const parts = [
    codings,
    workspaceMentions,
    documents,
    diagnostics,
    knowledgeFiles,
    cache,
    bundled,
    engine,
    settings,
    log,
  ];
  context.subscriptions.push(...parts, { dispose: () => (stopped = true) });
  for (const feature of features) {
    await nextTurn();
    if (stopped) return services;
    // Before the services: what uses them is taken back first.
    context.subscriptions.unshift(feature(services));
  }
  knowledgeFiles.watchAndScan();
  documents.considerAll();
  codings.start();
  log.info(`Ready after ${(performance.now() - began).toFixed(1)} ms.`);
  return services;
}

/** A document as the editor has it now, for an engine that starts again. */
function textOf(uri: string): { text: string; version: number } | undefined {
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
  return document && { text: document.getText(), version: document.version };
}
