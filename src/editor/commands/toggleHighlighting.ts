import * as vscode from 'vscode';
import type { Section } from '../../core/knowledge/model.js';
import { sectionTitle } from '../words.js';
import type { Command, Tools } from './command.js';
import { entryArgument } from './support/arguments.js';
import { tell } from './support/step.js';

const SETTING = { actor: 'highlight.actors', term: 'highlight.terms', claim: 'highlight.claims' } as const;

/** Paints all marks, or none. Hovers, outline and navigation work either way. */
export const toggleHighlighting: Command = async ({ settings, current }) => {
  const on = !settings.get('highlight.enabled', current.document);
  await settings.update('highlight.enabled', on, current.document);
  tell(on ? vscode.l10n.t('Highlighting is on') : vscode.l10n.t('Highlighting is off'));
};

export const toggleActors: Command = (tools) => toggle(tools, 'actor');
export const toggleTerms: Command = (tools) => toggle(tools, 'term');
export const toggleClaims: Command = (tools) => toggle(tools, 'claim');

/** The kind of the node it is run on. */
export const toggleKind: Command = (tools, argument) => {
  const entry = entryArgument(tools, argument);
  return entry && toggle(tools, entry.section);
};

/** Where all highlighting is off, whoever asks for one kind wants to see it: then both go on. */
async function toggle({ settings, current }: Tools, section: Section): Promise<void> {
  const scope = current.document;
  const all = settings.get('highlight.enabled', scope);
  const on = !(all && settings.get(SETTING[section], scope));
  await settings.update(SETTING[section], on, scope);
  if (on && !all) await settings.update('highlight.enabled', true, scope);
  const name = sectionTitle(section);
  tell(on ? vscode.l10n.t('{0}: highlighted', name) : vscode.l10n.t('{0}: not highlighted', name));
}
