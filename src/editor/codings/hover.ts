import * as vscode from 'vscode';
import { plainMarkdown } from '../inertMarkdown.js';
import { rangeOf } from '../language/mentionAt.js';
import { trustedForOurs } from '../language/hover.js';
import { commandLink } from '../linkCommands.js';
import type { Feature, Services } from '../services.js';
import { codingsAt, type CodingHere } from './at.js';
import { statementLine, statusName } from './words.js';

/** What people coded under the pointer: who says what, who coded it, and what can be done about it. */
export const codingHover: Feature = (services) =>
  vscode.languages.registerHoverProvider(
    { pattern: '**' },
    {
      provideHover(document, position) {
        if (!services.settings.get('hover.enabled', document)) return undefined;
        const here = codingsAt(services, document, document.offsetAt(position));
        const span = here[0]?.spans[0];
        if (!span) return undefined;
        const blocks = here.map((one) => blockOf(services, one));
        return new vscode.Hover(trustedForOurs(blocks.join('\n\n---\n\n')), rangeOf(document, span));
      },
    },
  );

function blockOf({ engine }: Services, { coding, coder, file }: CodingHere): string {
  const facts = [
    coder,
    coding.date?.slice(0, 10) ?? '',
    coding.kind ?? '',
    coding.status === 'confirmed' ? '' : statusName(coding.status),
  ];
  const fields = Object.entries(coding.fields).map(
    ([name, value]) => `- ${plainMarkdown(name)}: ${plainMarkdown(value)}`,
  );
  const argument = { file, coding: coding.id };
  return [
    `$(tag) **${plainMarkdown(statementLine(coding, engine.entries))}**  \n*${vscode.l10n.t(
      'coded by {0}',
      facts
        .filter((fact) => fact !== '')
        .map(plainMarkdown)
        .join(' · '),
    )}*`,
    coding.note ? plainMarkdown(coding.note) : '',
    fields.join('\n'),
    [
      `[${vscode.l10n.t('Change')}](${commandLink('changeCoding', argument)})`,
      `[${vscode.l10n.t('Delete')}](${commandLink('deleteCoding', argument)})`,
      `[${vscode.l10n.t('Open File')}](${commandLink('openCoding', argument)})`,
    ].join(' | '),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
