import * as vscode from 'vscode';
import type { SettingKey, Settings, SettingsChange, SettingValues } from './services.js';

const SECTION = 'policyAnnotator';

/** What is taken where a setting holds nothing usable; the manifest says the same, and a test compares them. */
export const DEFAULTS: SettingValues = {
  enable: 'auto',
  languages: ['plaintext', 'markdown'],
  include: [],
  exclude: ['**/node_modules/**', '**/.git/**'],
  'knowledge.files': '**/*.policy.yaml',
  'knowledge.useBundled': true,
  'highlight.enabled': true,
  'highlight.actors': true,
  'highlight.terms': true,
  'highlight.claims': true,
  'highlight.style': 'background',
  overviewRuler: true,
  'hover.enabled': true,
  'limits.documentSize': 10_000_000,
};

/** Values that are not of the default's type (a settings file is edited by hand) give way to the default. */
const usable = <T>(value: T | undefined, fallback: T): T => {
  if (Array.isArray(fallback)) {
    const listed = Array.isArray(value) && value.every((item) => typeof item === 'string');
    return listed && value !== undefined ? value : fallback;
  }
  return typeof value === typeof fallback && value !== undefined ? value : fallback;
};

/** Typed reads of `policyAnnotator.*`; every read asks VS Code, so nothing can grow stale. */
export class EditorSettings implements Settings {
  private readonly changed = new vscode.EventEmitter<SettingsChange>();
  private readonly listening: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor() {
    this.listening = vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(SECTION)) return;
      this.changed.fire({ affects: (key, scope) => event.affectsConfiguration(`${SECTION}.${key}`, scope) });
    });
  }

  get<K extends SettingKey>(key: K, scope?: vscode.ConfigurationScope): SettingValues[K] {
    const value = vscode.workspace.getConfiguration(SECTION, scope ?? null).get<SettingValues[K]>(key);
    return usable(value, DEFAULTS[key]);
  }

  async update<K extends SettingKey>(
    key: K,
    value: SettingValues[K],
    scope?: vscode.ConfigurationScope,
  ): Promise<void> {
    const configuration = vscode.workspace.getConfiguration(SECTION, scope ?? null);
    const set = configuration.inspect(key);
    const target =
      set?.workspaceFolderValue !== undefined
        ? vscode.ConfigurationTarget.WorkspaceFolder
        : set?.workspaceValue !== undefined
          ? vscode.ConfigurationTarget.Workspace
          : vscode.ConfigurationTarget.Global;
    await configuration.update(key, value, target);
  }

  dispose(): void {
    this.listening.dispose();
    this.changed.dispose();
  }
}
