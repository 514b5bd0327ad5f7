import * as vscode from 'vscode';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../../core/codings/exchange/names.js';
import type { Loss } from '../../../core/codings/exchange/imported.js';
import type { Coding } from '../../../core/codings/model.js';
import { listCodingFiles } from '../../codings/allCodings.js';
import type { PlacedCoding } from '../../codings/services.js';
import { documentOf } from '../../codings/whereKept.js';
import type { Command, Tools } from '../command.js';
import { askOne } from '../support/ask.js';
import { mayWrite } from '../support/consent.js';
import { codableEditor } from './passage.js';

const ENDINGS: Readonly<Record<ExchangeFormat, string>> = { w3c: 'jsonld', brat: 'ann', csv: 'csv' };

const askFormat = (title: string): Promise<ExchangeFormat | undefined> =>
  askOne(title, EXCHANGE_FORMATS, (one) => ({
    label: { w3c: 'W3C Web Annotation (JSON-LD)', brat: 'brat standoff (.ann)', csv: 'CSV' }[one],
  }));

/** Writes codings of the text at hand, or of the whole workspace, in another tool's format into a folder that the reader chooses, a file each. */
export const exportCodings: Command = async (tools) => {
  const as = await askFormat(vscode.l10n.t('Export codings: in which format?'));
  const files = as && (await askFiles(tools));
  if (!as || !files) return;
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: vscode.l10n.t('Export Here'),
    })) ?? [];
  if (!folder || !(await mayWrite(folder))) return;
  const losses: Loss[] = [];
  const whole = await eachWithProgress(vscode.l10n.t('Exporting codings …'), files, 1, async ([file]) => {
    if (file) losses.push(...(await exportFile(tools, as, file, folder)));
  });
  if (whole) await tellLosses(vscode.l10n.t('{0} coding files exported', files.length), losses);
};

/** The coding files of the text at hand or all of them; undefined where the reader gave up. */
async function askFiles({ current }: Tools): Promise<readonly vscode.Uri[] | undefined> {
  const { document } = current;
  const own = document ? await listCodingFiles(document.uri) : [];
  if (!document || own.length === 0) return listCodingFiles();
  const scope = await askOne(vscode.l10n.t('Export the codings of what?'), ['document', 'workspace'], (one) => ({
    label: one === 'document' ? vscode.workspace.asRelativePath(document.uri) : vscode.l10n.t('The whole workspace'),
  }));
  return scope && (scope === 'document' ? own : listCodingFiles());
}

/** @returns what could not be written as it is */
async function exportFile(
  tools: Tools,
  as: ExchangeFormat,
  file: vscode.Uri,
  folder: vscode.Uri,
): Promise<readonly Loss[]> {
  const where = vscode.workspace.asRelativePath(file);
  const document = documentOf(file);
  const text = document ? await textOf(document).catch(() => null) : null;
  const answer = await tools.engine.ask('exportCodings', {
    as,
    text,
    file: await textOf(file),
    source: vscode.workspace.asRelativePath(document ?? file),
  });
  if (answer === null) return [{ what: 'this coding file cannot be read', where }];
  const name = where.replace(/[\\/]/g, '__').replace(/\.codings\.yaml$/, `.${ENDINGS[as]}`);
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), new TextEncoder().encode(answer.content));
  const { orphans, leavesOut } = answer;
  if (orphans === 0) return [];
  const why =
    text === null ? 'its document is not there or cannot be read' : `${orphans} codings have no certain place`;
  return [{ what: `${why}; ${leavesOut ? 'they were left out' : 'they have the places that they had'}`, where }];
}

/** So many codings are looked for in the text at a time. */
const AT_ONCE = 50;

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
  const put: PlacedCoding[] = [];
  const whole = await eachWithProgress(vscode.l10n.t('Importing codings …'), fresh, AT_ONCE, async (some) => {
    put.push(...(await placed(tools, text, some)));
  });
  // Nothing was written yet.
  if (!whole) return;
  if (put.length > 0) await tools.codings.change(document, coder, { put, remove: [] });
  // Typed meanwhile: where they stand by now is found out once more.
  if (document.getText() !== text) await tools.codings.reload(document);
  const twice = codings.length - fresh.length;
  await tellLosses(vscode.l10n.t('{0} codings imported', put.length), [
    ...losses,
    ...(twice > 0
      ? [{ what: `${twice} codings are there already, by their ids`, where: vscode.workspace.asRelativePath(file) }]
      : []),
  ]);
};

async function placed({ engine }: Tools, text: string, codings: readonly Coding[]): Promise<PlacedCoding[]> {
  const settled = await engine.ask('settleCodings', { text, codings });
  return settled.map(({ coding, places }) => ({
    coding,
    spans: places.map((place) => (place.found === null ? null : place)),
  }));
}

/** Works through items some at a time, with progress and a way out. @returns false where the reader gave up */
function eachWithProgress<T>(
  title: string,
  items: readonly T[],
  atOnce: number,
  work: (some: readonly T[]) => Promise<void>,
): Thenable<boolean> {
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
  return vscode.window.withProgress(options, async (progress, token) => {
    for (let at = 0; at < items.length; at += atOnce) {
      if (token.isCancellationRequested) return false;
      progress.report({ message: `${at}/${items.length}`, increment: (100 * atOnce) / items.length });
      await work(items.slice(at, at + atOnce));
    }
    return true;
  });
}

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
