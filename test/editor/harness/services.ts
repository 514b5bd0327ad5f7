import * as vscode from 'vscode';
import type { AnnotatedDocument } from '../../../src/engine/client.types.js';
import type { Services } from '../../../src/editor/services.js';
import { EXTENSION_ID } from './documents.js';
import { until } from './until.js';

/** What the extension is made of, started if it was not yet; knowledge is in force. */
export async function extensionServices(): Promise<Services> {
  const extension = vscode.extensions.getExtension<Services>(EXTENSION_ID);
  if (!extension) throw new Error('VS Code does not know the extension.');
  const services = await extension.activate();
  await services.knowledgeFiles.ready;
  await until('knowledge to be in force', () => services.engine.health === 'ready' && services.engine.entries.size > 0);
  return services;
}

/** The annotations of a document once they are those of its present text. */
export async function annotationsOf(document: vscode.TextDocument): Promise<AnnotatedDocument> {
  const { documents } = await extensionServices();
  return until(`${document.uri.path} to be read`, () => {
    const annotated = documents.annotated(document);
    return annotated?.state === 'ready' && annotated.version === document.version ? annotated : undefined;
  });
}

/** "Russia=russia": each mention with the entry it means, in order of the text. */
export async function mentionsOf(document: vscode.TextDocument): Promise<string[]> {
  const { engine } = await extensionServices();
  const text = document.getText();
  return [...(await annotationsOf(document)).mentions()].map(
    ({ start, end, entry }) => `${text.slice(start, end)}=${engine.entries.get(entry)?.id}`,
  );
}

/** Changes settings for as long as a test runs. */
export async function withSettings(values: Record<string, unknown>, run: () => Promise<void>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('policyAnnotator');
  const target = vscode.ConfigurationTarget.Global;
  try {
    for (const [key, value] of Object.entries(values)) await configuration.update(key, value, target);
    await run();
  } finally {
    for (const key of Object.keys(values)) await configuration.update(key, undefined, target);
  }
}
