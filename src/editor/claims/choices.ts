import type * as vscode from 'vscode';
import type { ClaimChoices } from '../../core/shownClaims.js';
import type { SettingKey, Settings, SettingsChange } from '../services.js';

const KEYS = [
  'claims.attributed',
  'claims.author',
  'claims.leastConfidence',
  'claims.topics',
] as const satisfies SettingKey[];

/** Which claims of a document the settings let be seen. */
export const claimChoices = (settings: Settings, scope?: vscode.ConfigurationScope): ClaimChoices => ({
  attributed: settings.get('claims.attributed', scope),
  author: settings.get('claims.author', scope),
  leastConfidence: settings.get('claims.leastConfidence', scope),
  topics: settings.get('claims.topics', scope),
});

/** Whether a change of settings lets other claims be seen. */
export const changesClaims = (change: SettingsChange): boolean => KEYS.some((key) => change.affects(key));
