import * as vscode from 'vscode';
import { rangeOf } from '../language/mentionAt.js';
import type { Services } from '../services.js';
import { stanceName } from '../words.js';
import { readAllCodings } from './allCodings.js';
import { TableRows } from './tableRows.js';
import { nameOfId, statusName } from './words.js';

/** Rows are handed over in pieces, so that neither side is held up. */
const AT_ONCE = 2000;

/** A table of all statements of the workspace, in a panel: filtered and sorted there, each opens at its place. */
export class CodingTable implements vscode.Disposable {
  private readonly panel: vscode.WebviewPanel;
  private rows = this.noRows();
  private readonly subscriptions: vscode.Disposable[] = [];

  constructor(private readonly services: Services) {
    const media = vscode.Uri.joinPath(services.context.extensionUri, 'media');
    this.panel = vscode.window.createWebviewPanel(
      'policyAnnotator.codingTable',
      vscode.l10n.t('Statements'),
      vscode.ViewColumn.Active,
      {
        enableScripts: true,
        localResourceRoots: [media],
        retainContextWhenHidden: true,
      },
    );
    this.panel.webview.html = pageOf(this.panel.webview, media);
    this.subscriptions.push(
      this.panel.webview.onDidReceiveMessage((message: unknown) => this.onMessage(message)),
      this.panel.onDidDispose(() => this.dispose()),
    );
  }

  dispose(): void {
    for (const one of this.subscriptions.splice(0)) one.dispose();
    this.rows = this.noRows();
    this.panel.dispose();
  }

  private onMessage(message: unknown): void {
    if (typeof message !== 'object' || message === null || !('type' in message)) return;
    if (message.type === 'ready' || message.type === 'refresh') {
      this.fill().then(undefined, (error: unknown) => this.services.log.error(String(error)));
    } else if (message.type === 'open' && 'row' in message && typeof message.row === 'number') {
      this.open(message.row).catch((error: unknown) => this.services.log.error(String(error)));
    }
  }

  private noRows(): TableRows<vscode.Uri> {
    return new TableRows({
      name: (id) => nameOfId(id, this.services.engine.entries),
      stance: stanceName,
      status: statusName,
      withoutPlace: vscode.l10n.t('without a place'),
    });
  }

  private async fill(): Promise<void> {
    const rows = (this.rows = this.noRows());
    await this.post({ type: 'clear' });
    let waiting: string[][] = [];
    const send = (): void => {
      void this.post({ type: 'rows', rows: waiting });
      waiting = [];
    };
    await readAllCodings(this.services.engine, (file) => {
      // Read anew meanwhile: these rows are nobody's.
      if (rows !== this.rows) return;
      for (const row of rows.add(file.document, vscode.workspace.asRelativePath(file.document), file))
        waiting.push(row);
      if (waiting.length >= AT_ONCE) send();
    });
    if (rows !== this.rows) return;
    send();
    await this.post({ type: 'done' });
  }

  private async open(row: number): Promise<void> {
    const wanted = this.rows.at(row);
    if (!wanted) return;
    const document = await vscode.workspace.openTextDocument(wanted.document);
    const { span } = wanted;
    await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      ...(span && { selection: rangeOf(document, span) }),
    });
  }

  private post(message: unknown): Thenable<boolean> {
    return this.panel.webview.postMessage(message);
  }
}

const HEADS = (): string[] => [
  vscode.l10n.t('Document'),
  vscode.l10n.t('Actor'),
  vscode.l10n.t('Stance'),
  vscode.l10n.t('Claim'),
  vscode.l10n.t('Words'),
  vscode.l10n.t('Coder'),
  vscode.l10n.t('Status'),
];

function pageOf(webview: vscode.Webview, media: vscode.Uri): string {
  const at = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(media, name)).toString();
  const heads = HEADS()
    .map(
      (head, i) =>
        `<div role="columnheader" aria-sort="none"><button data-column="${i}">${escaped(head)}</button></div>`,
    )
    .join('');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource};">
<link rel="stylesheet" href="${at('codingTable.css')}">
<title>${escaped(vscode.l10n.t('Statements'))}</title>
</head>
<body data-count="${escaped(vscode.l10n.t('{0} of {1} statements'))}">
<header>
<input id="filter" type="search" placeholder="${escaped(vscode.l10n.t('Filter: words of any column'))}" aria-label="${escaped(vscode.l10n.t('Filter'))}">
<button id="refresh">${escaped(vscode.l10n.t('Read Again'))}</button>
<span id="count" role="status"></span>
</header>
<div id="table" role="grid" tabindex="0" aria-label="${escaped(vscode.l10n.t('Statements'))}">
<div id="heads" role="row">${heads}</div>
<div id="scroll"><div id="space"><div id="rows" role="rowgroup"></div></div></div>
</div>
<script src="${at('codingTable.js')}"></script>
</body>
</html>`;
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
