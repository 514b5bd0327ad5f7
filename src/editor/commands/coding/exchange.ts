import * as vscode from 'vscode';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../../core/codings/exchange/names.js';
import type { Loss } from '../../../core/codings/exchange/imported.js';
import { readAllCodings } from '../../codings/allCodings.js';
import type { Command } from '../command.js';
import { askOne } from '../support/ask.js';
import { mayWrite } from '../support/consent.js';
import { codableEditor } from './passage.js';

const ENDINGS: Readonly<Record<ExchangeFormat, string>> = { w3c: 'jsonld', brat: 'ann', csv: 'csv' };

const askFormat = (title: string): Promise<ExchangeFormat | undefined> =>
  askOne(title, EXCHANGE_FORMATS, (one) => ({
    label: { w3c: 'W3C Web Annotation (JSON-LD)', brat: 'brat standoff (.ann)', csv: 'CSV' }[one],
  }));

/** Writes all codings of the workspace, a file each, in another tool's format into a folder that the reader chooses. */
export const exportCodings: Command = async (tools) => {
  const as = await askFormat(vscode.l10n.t('Export codings: in which format?'));
  if (!as) return;
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: vscode.l10n.t('Export Here'),
    })) ?? [];
  if (!folder || !(await mayWrite(folder))) return;
  const files: { file: vscode.Uri; document: vscode.Uri; orphans: number; hasText: boolean }[] = [];
  const whole = await readAllCodings(tools.engine, ({ file, document, places, hasText }) => {
    files.push({
      file,
      document,
      hasText,
      orphans: places.filter((parts) => parts.some(({ found }) => found === null)).length,
    });
  });
  if (!whole) return;
  const losses: Loss[] = [];
  for (const { file, document, orphans, hasText } of files) {
    const where = vscode.workspace.asRelativePath(file);
    if (!hasText) losses.push({ what: 'its document is not there; the codings have the places that they had', where });
    else if (orphans > 0)
      losses.push({ what: `${orphans} codings have no certain place; they have the one that they had`, where });
    const answer = await tools.engine.ask('exportCodings', {
      as,
      text: hasText ? await textOf(document) : '',
      file: await textOf(file),
      source: vscode.workspace.asRelativePath(document),
    });
    if (answer === null) {
      losses.push({ what: 'this coding file cannot be read', where });
      continue;
    }
    const name = where.replace(/[\\/]/g, '__').replace(/\.codings\.yaml$/, `.${ENDINGS[as]}`);
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(answer));
  }
  await tellLosses(vscode.l10n.t('{0} coding files exported', files.length), losses);
};

/** Takes codings of another tool's file over into the coder's own file of the current text. */
export const importCodings: Command = async (tools) => {
  const editor = codableEditor(tools);
  if (!editor) return;
  const { document } = editor;
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Import codings of {0}', vscode.workspace.asRelativePath(document.uri)),
      filters: { 'W3C, brat, CSV': ['jsonld', 'json', 'ann', 'csv'] },
    })) ?? [];
  if (!file || !(await mayWrite(document.uri))) return;
  const coder = await tools.codings.coder();
  if (!coder) return;
  const text = document.getText();
  const { codings, losses } = await tools.engine.ask('importCodings', {
    as: formatOf(file),
    content: await textOf(file),
    text,
  });
  const taken = new Set(tools.codings.of(document)?.codings.map(({ coding }) => coding.id));
  const fresh = codings.filter(({ id }) => !taken.has(id));
  const places = await tools.engine.ask('placeCodings', { text, selectors: fresh.flatMap(({ parts }) => parts) });
  let next = 0;
  const put = fresh.map((coding) => ({
    coding,
    spans: coding.parts.map(() => {
      const place = places[next++];
      return place?.found ? place : null;
    }),
  }));
  if (put.length > 0) await tools.codings.change(document, coder, { put, remove: [] });
  const twice = codings.length - fresh.length;
  await tellLosses(vscode.l10n.t('{0} codings imported', put.length), [
    ...losses,
    ...(twice > 0
      ? [{ what: `${twice} codings are there already, by their ids`, where: vscode.workspace.asRelativePath(file) }]
      : []),
  ]);
};

const formatOf = ({ path }: vscode.Uri): ExchangeFormat =>
  path.endsWith('.ann') ? 'brat' : path.endsWith('.csv') ? 'csv' : 'w3c';

async function tellLosses(done: string, losses: readonly Loss[]): Promise<void> {
  if (losses.length === 0)
    return void vscode.window.showInformationMessage(vscode.l10n.t('{0}; nothing was lost.', done));
  const show = vscode.l10n.t('Show What');
  const message = vscode.l10n.t('{0}; {1} things could not be taken over as they are.', done, losses.length);
  if ((await vscode.window.showWarningMessage(message, show)) !== show) return;
  const content = `# ${done}\n\n${losses.map(({ what, where }) => `- ${where}: ${what}`).join('\n')}\n`;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

async function textOf(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  return open ? open.getText() : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
