import * as vscode from 'vscode';
import type { Harvest } from '../../core/knowledge/propose/harvest.js';
import { stem } from '../../core/knowledge/propose/stem.js';
import { mergeHarvests } from '../../core/knowledge/propose/mergeHarvests.js';
import { formatOf, formatOfFile } from '../readable.js';
import { findTexts } from '../workspaceIndex/findTexts.js';
import type { Command, Tools } from './command.js';
import { createKnowledgeFileFor } from './support/newFile.js';
import { engineReady, readText } from './support/ready.js';

const EMPTY: Harvest = { documents: [], names: [], known: [], terms: [], claims: [] };

/** Makes a knowledge file of what the text in front of the reader has: names, terms and claims, to be gone through. */
export const createFromDocument: Command = async (tools) => {
  const read = await readText(tools);
  if (!read) return;
  const { document } = read;
  const path = vscode.workspace.asRelativePath(document.uri, false);
  const ask = { text: document.getText(), format: formatOf(document.languageId), path };
  await create(tools, await tools.engine.ask('harvest', ask), stem(path));
};

/** The same of all texts of the workspace. */
export const createFromFolder: Command = async (tools) => {
  if (!(await engineReady(tools))) return;
  const harvest = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: vscode.l10n.t('Reading the folder’s texts'),
    },
    (progress, token) => harvestAll(tools, progress, token),
  );
  if (harvest) await create(tools, harvest, vscode.workspace.name ?? 'texts');
};

type Progress = vscode.Progress<{ message: string; increment: number }>;

/** One text after the other; undefined where the reader stopped it. */
async function harvestAll(
  { engine, settings, log }: Tools,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<Harvest | undefined> {
  const { uris } = await findTexts(settings, token);
  let all = EMPTY;
  for (const [i, uri] of uris.entries()) {
    if (token.isCancellationRequested) return undefined;
    progress.report({ message: `${i + 1}/${uris.length}`, increment: 100 / uris.length });
    try {
      if ((await vscode.workspace.fs.stat(uri)).size > settings.get('limits.documentSize', uri)) continue;
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const path = vscode.workspace.asRelativePath(uri, false);
      all = mergeHarvests(all, await engine.ask('harvest', { text, format: formatOfFile(uri), path }));
    } catch (error) {
      log.warn(`${uri.toString()} is left out: ${String(error)}`);
    }
  }
  return token.isCancellationRequested ? undefined : all;
}

async function create(tools: Tools, found: Harvest, name: string): Promise<void> {
  const harvest = await choose(found);
  if (!harvest) return;
  const today = new Date().toISOString().slice(0, 10);
  const content = (): Promise<string> => tools.engine.ask('writeHarvest', { harvest, title: name, today });
  if (!vscode.workspace.workspaceFolders?.length) {
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: await content() });
    await vscode.window.showTextDocument(document);
    return;
  }
  const uri = await createKnowledgeFileFor(tools, name, content);
  if (uri) await vscode.window.showTextDocument(uri);
}

/** Which kinds of finds shall go into the file; undefined where there are none, or the reader gave up. */
async function choose(found: Harvest): Promise<Harvest | undefined> {
  const kinds = [
    { key: 'names' as const, label: vscode.l10n.t('Actors in no knowledge file yet') },
    { key: 'terms' as const, label: vscode.l10n.t('Documents, treaties, initiatives, events') },
    { key: 'claims' as const, label: vscode.l10n.t('Claims that somebody is said to make') },
  ].filter(({ key }) => found[key].length > 0);
  if (kinds.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was found that your knowledge files lack.'));
    return undefined;
  }
  const items = kinds.map(({ key, label }) => ({ key, label, description: String(found[key].length), picked: true }));
  const title = vscode.l10n.t('What shall go into the new knowledge file?');
  const chosen = await vscode.window.showQuickPick(items, { title, canPickMany: true });
  if (!chosen || chosen.length === 0) return undefined;
  const keys = new Set(chosen.map(({ key }) => key));
  const kept = <T>(key: 'names' | 'terms' | 'claims', all: readonly T[]): readonly T[] => (keys.has(key) ? all : []);
  const { names, terms, claims } = found;
  return { ...found, names: kept('names', names), terms: kept('terms', terms), claims: kept('claims', claims) };
}
