import type { NameCard } from '../core/notes/nameCard.js';
import { commandLink } from './linkCommands.js';
import { plainMarkdown } from './inertMarkdown.js';
import type { Translate } from './noteMarkdown.js';
import { ICON_OF_TYPE } from './typeIcons.js';

/** What a hover says of a name that stands in no file: what it is taken for, why, and how often the text has it. */
export function nameBlock({ at, name, type, subtitle, count, why }: NameCard, t: Translate): string {
  const often = count === 1 ? t('once in this text') : t('{0} times in this text', String(count));
  const facts = [t('in no knowledge file yet'), often].map(plainMarkdown).join(' · ');
  const link = (command: 'addName' | 'notAnActor', icon: string, words: string): string =>
    `[$(${icon}) ${words}](${commandLink(command, { nameAt: at })})`;
  const links = [link('addName', 'add', t('Add as an actor')), link('notAnActor', 'circle-slash', t('Not an actor'))];
  return [
    `$(${ICON_OF_TYPE[type]}) **${plainMarkdown(name)}** — ${plainMarkdown(subtitle)}`,
    `*${plainMarkdown(t(why.message, ...why.args))}*`,
    facts,
    links.join(' &nbsp;·&nbsp; '),
  ].join('  \n');
}
