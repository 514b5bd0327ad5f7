import * as vscode from 'vscode';
import { knownClaims } from '../core/knownClaims.js';
import { detectedClaims } from '../core/shownClaims.js';
import { claimChoices } from './claims/choices.js';
import type { AnnotatedDocument } from '../engine/client.types.js';
import type { EntryList } from '../engine/entries.js';
import type { Feature, Services } from './services.js';
import { Debounced } from './timing.js';

const STATUS_MENU = 'policyAnnotator.showStatusMenu';
const REST_MS = 250;
/** Documents beyond this never reach an extension: VS Code keeps them to itself. Bytes. */
const VSCODE_LIMIT = 50 * 1024 * 1024;

interface Shown {
  readonly text: string;
  readonly tooltip: string;
  readonly warns?: boolean;
}

/** One item in the status bar: how it stands with the active document, and a menu of what can be done about it. */
export const statusItem: Feature = (services) => new StatusItem(services);

class StatusItem {
  private readonly item = vscode.window.createStatusBarItem('policyAnnotator', vscode.StatusBarAlignment.Right, 95);
  private readonly update = new Debounced(REST_MS, () => void this.show());
  private readonly subscriptions: { dispose(): unknown }[];

  constructor(private readonly services: Services) {
    this.item.name = 'Policy Annotator';
    this.item.command = STATUS_MENU;
    const soon = (): void => this.update.call();
    this.subscriptions = [
      this.item,
      this.update,
      services.documents.onDidChange((document) => {
        if (document === vscode.window.activeTextEditor?.document) soon();
      }),
      services.engine.onHealth(soon),
      services.settings.onDidChange(soon),
      vscode.window.onDidChangeActiveTextEditor(soon),
      vscode.window.tabGroups.onDidChangeTabs(soon),
      vscode.commands.registerCommand(STATUS_MENU, () => this.openMenu()),
    ];
    soon();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async show(): Promise<void> {
    const shown = await this.shown();
    if (shown === null) {
      this.item.hide();
      return;
    }
    this.item.text = shown.text;
    this.item.tooltip = new vscode.MarkdownString(`**Policy Annotator**\n\n${shown.tooltip}`);
    this.item.backgroundColor = shown.warns ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.accessibilityInformation = { label: `Policy Annotator: ${shown.tooltip}`, role: 'button' };
    this.item.show();
  }

  private async shown(): Promise<Shown | null> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) return tooLargeForExtensions();
    const { document } = editor;
    const { documents, engine, settings } = this.services;
    const isText = settings.get('languages', document).includes(document.languageId);
    if (!isText && !documents.isOn(document)) return null;
    if (engine.health === 'stopped') {
      return {
        text: '$(error) Policy',
        tooltip: vscode.l10n.t('The engine has stopped. Click to restart it.'),
        warns: true,
      };
    }
    return this.ofDocument(document);
  }

  private ofDocument(document: vscode.TextDocument): Shown {
    const { documents, engine, settings } = this.services;
    const why = documents.why(document) ?? '';
    switch (documents.state(document)) {
      case 'off':
        return { text: '$(circle-slash) Policy', tooltip: vscode.l10n.t('Off for this document. {0}', why) };
      case 'quiet':
        return {
          text: '$(circle-outline) Policy',
          tooltip: vscode.l10n.t('Quiet here. {0} Click to turn it on.', why),
        };
      case 'deciding':
      case 'reading':
        return { text: '$(sync~spin) Policy', tooltip: vscode.l10n.t('Reading this document …') };
      case 'unread':
        return { text: '$(warning) Policy', tooltip: vscode.l10n.t('Not read. {0}', why), warns: true };
      case 'ready':
        break;
    }
    const annotated = documents.annotated(document);
    const counts = annotated === undefined ? { actors: 0, claims: 0 } : countIn(annotated, engine.entries);
    const hidden = settings.get('highlight.enabled', document) ? '' : ` ${vscode.l10n.t('Highlighting is off.')}`;
    const actors = counts.actors === 1 ? vscode.l10n.t('1 actor') : vscode.l10n.t('{0} actors', counts.actors);
    const claims =
      counts.claims === 1 ? vscode.l10n.t('1 known claim') : vscode.l10n.t('{0} known claims', counts.claims);
    const choices = claimChoices(settings, document);
    const said = annotated === undefined ? 0 : [...detectedClaims(annotated.claims(), choices)].length;
    const detected = said === 0 ? '' : ` ${vscode.l10n.t('Claims found by who makes them: {0}.', said)}`;
    return {
      text: `$(organization) ${counts.actors} $(quote) ${counts.claims}`,
      tooltip: `${vscode.l10n.t('{0} and {1} in this document.', actors, claims)}${detected}${hidden}`,
    };
  }

  private async openMenu(): Promise<void> {
    const chosen = await vscode.window.showQuickPick(this.menu(), {
      title: 'Policy Annotator',
      placeHolder: this.placeHolder(),
    });
    await chosen?.run();
  }

  private placeHolder(): string {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) return '';
    const { documents } = this.services;
    return documents.why(document) ?? this.ofDocument(document).tooltip;
  }

  private menu(): (vscode.QuickPickItem & { run(): unknown })[] {
    const { documents, engine, log, settings } = this.services;
    const document = vscode.window.activeTextEditor?.document;
    const items: (vscode.QuickPickItem & { run(): unknown })[] = [];
    const isOff = settings.get('enable', document) === 'off';
    if (document !== undefined && !isOff) {
      const on = documents.isOn(document);
      items.push({
        label: on
          ? vscode.l10n.t('$(circle-slash) Turn off for this document')
          : vscode.l10n.t('$(check) Turn on for this document'),
        run: () => documents.setOn(document, !on),
      });
      const painted = settings.get('highlight.enabled', document);
      items.push({
        label: painted
          ? vscode.l10n.t('$(eye-closed) Hide all highlighting')
          : vscode.l10n.t('$(eye) Show highlighting'),
        run: () => settings.update('highlight.enabled', !painted, document),
      });
    }
    items.push(
      { label: vscode.l10n.t('$(debug-restart) Restart the engine'), run: () => engine.restart() },
      { label: vscode.l10n.t('$(output) Show the log'), run: () => log.show() },
      {
        label: vscode.l10n.t('$(gear) Settings'),
        run: () => vscode.commands.executeCommand('workbench.action.openSettings', 'policyAnnotator'),
      },
    );
    return items;
  }
}

function countIn(annotated: AnnotatedDocument, entries: EntryList): { actors: number; claims: number } {
  const actors = new Set<number>();
  for (const mention of annotated.mentions()) {
    if (entries.get(mention.entry)?.section === 'actor') actors.add(mention.entry);
  }
  const claims = new Set<number>();
  for (const { claim } of knownClaims(annotated.claims())) claims.add(claim);
  return { actors: actors.size, claims: claims.size };
}

/** A tab shows a text, but no extension gets to see it: it is too large for VS Code. */
async function tooLargeForExtensions(): Promise<Shown | null> {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof vscode.TabInputText) || input.uri.scheme === 'untitled') return null;
  const { size } = await Promise.resolve(vscode.workspace.fs.stat(input.uri)).catch(() => ({ size: 0 }));
  if (size <= VSCODE_LIMIT) return null;
  return {
    text: '$(warning) Policy',
    tooltip: vscode.l10n.t('Not read: VS Code gives files over 50 MB to no extension. Split the file to read it here.'),
    warns: true,
  };
}
