import * as vscode from 'vscode';
import { usable } from './settingDefaults.js';
import type { SettingKey, Settings, SettingsChange, SettingValues } from './services.js';

const SECTION = 'policyAnnotator';

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
    return usable(key, vscode.workspace.getConfiguration(SECTION, scope ?? null).get<unknown>(key));
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
