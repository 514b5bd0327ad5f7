import { AUTHOR_CLAIM_KINDS } from '../core/claims/own/kinds.js';
import type { SettingKey, SettingValues } from './services.js';

/** What is taken where a setting holds nothing usable; the manifest says the same, and a test compares them. */
export const DEFAULTS: SettingValues = {
  enable: 'auto',
  languages: ['plaintext', 'markdown'],
  include: [],
  exclude: ['**/node_modules/**', '**/.git/**'],
  'knowledge.files': '**/*.policy.yaml',
  'knowledge.useBundled': true,
  'knowledge.useWorld': true,
  codeLens: true,
  'highlight.enabled': true,
  'highlight.actors': true,
  'highlight.terms': true,
  'highlight.claims': true,
  'highlight.style': 'background',
  suggestNames: true,
  'claims.attributed': true,
  'claims.author': [...AUTHOR_CLAIM_KINDS],
  'claims.leastConfidence': 0.5,
  'claims.topics': false,
  overviewRuler: true,
  'hover.enabled': true,
  'inlayHints.pronouns': false,
  'codings.coder': '',
  'codings.place': 'beside',
  'codings.marks': true,
  'limits.documentSize': 10_000_000,
};

const CHOICES: Partial<Record<SettingKey, readonly unknown[]>> = {
  enable: ['auto', 'on', 'off'],
  'highlight.style': ['background', 'underline', 'border', 'text'],
  'codings.place': ['beside', 'folder'],
};

/** The value, or the default where it is not of the default's kind: a settings file is edited by hand. */
export function usable<K extends SettingKey>(key: K, value: unknown): SettingValues[K] {
  return isUsable(key, value) ? value : DEFAULTS[key];
}

function isUsable<K extends SettingKey>(key: K, value: unknown): value is SettingValues[K] {
  if (Array.isArray(DEFAULTS[key])) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === typeof DEFAULTS[key] && (CHOICES[key]?.includes(value) ?? true);
}
