import type * as vscode from 'vscode';
import type { Services } from '../services.js';
import { BUNDLED_SCHEME } from '../bundledKnowledge.js';

/** Registers something for the languages of the settings, and anew whenever the settings name others. */
export function forReadLanguages(
  { settings }: Services,
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  const languages = (): vscode.DocumentFilter[] => settings.get('languages').map((language) => ({ language }));
  let registered = register(languages());
  const listening = settings.onDidChange((change) => {
    if (!change.affects('languages')) return;
    registered.dispose();
    registered = register(languages());
  });
  return {
    dispose: () => {
      listening.dispose();
      registered.dispose();
    },
  };
}

/** Knowledge files are YAML wherever they come from. */
export const KNOWLEDGE_FILES: vscode.DocumentSelector = [
  { language: 'yaml' },
  { scheme: BUNDLED_SCHEME },
  { pattern: '**/*.policy.yaml' },
];
