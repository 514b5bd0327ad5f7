import type { ClaimCard, ClaimCardSource } from '../../core/notes/claimCard.js';
import type { AuthorClaimKind } from '../../core/claims/own/kinds.js';
import type { Act } from '../../core/language/language.js';
import type { Stance } from '../../core/knowledge/model.js';
import { plainMarkdown } from '../inertMarkdown.js';
import { commandLink } from '../linkCommands.js';
import type { Translate } from '../noteMarkdown.js';

/** What a hover says of a detected claim, in short: who, how, what it counts as, how sure, why; and what can be done about it. */
export function claimBlock(card: ClaimCard, t: Translate): string {
  const lines = [card.by === 'author' ? authorHead(card, t) : attributionHead(card, t), `*${whyLine(card, t)}*`];
  if (card.known) lines.push(knownLine(card.known, t));
  else lines.push(...card.suggested.map((one) => suggestionLine(one, card.at, t)));
  return [lines.join('  \n'), actions(card, t)].join('\n\n');
}

/** "$(megaphone) **Norway** (“he”) — warns · firm, likely". */
function attributionHead({ source, act, topic, ...card }: ClaimCard, t: Translate): string {
  const how = [act === null ? '' : actName(act, t), topic ? t('a topic, no claim') : '', sureness(card, t)];
  return `$(megaphone) ${who(source, t)} — ${how.filter(Boolean).map(plainMarkdown).join(' · ')}`;
}

function authorHead({ kind, ...card }: ClaimCard, t: Translate): string {
  const how = [kind === null ? '' : authorKindName(kind, t), sureness(card, t)];
  return `$(edit) **${plainMarkdown(t('The author'))}** — ${how.filter(Boolean).map(plainMarkdown).join(' · ')}`;
}

function who(source: ClaimCardSource | null, t: Translate): string {
  if (!source) return `**${plainMarkdown(t('not named'))}**`;
  if (source.name === null || source.id === null) return `**${plainMarkdown(source.text)}**`;
  const name = `**[${plainMarkdown(source.name)}](${commandLink('open', source.id)})**`;
  return source.text === source.name ? name : `${name} (${plainMarkdown(`“${source.text}”`)})`;
}

/** Firm or hedged, and how sure it is that this was read rightly. */
function sureness({ hedged, confidence }: Pick<ClaimCard, 'hedged' | 'confidence'>, t: Translate): string {
  const said = hedged ? t('hedged') : t('firm');
  const read = confidence >= SURE ? t('clear case') : confidence >= LIKELY ? t('likely') : t('doubtful');
  return `${said} · ${read}`;
}
const SURE = 0.85;
const LIKELY = 0.65;

const whyLine = ({ why }: ClaimCard, t: Translate): string => plainMarkdown(t(why.message, ...why.args));

function knownLine({ id, title, stance }: NonNullable<ClaimCard['known']>, t: Translate): string {
  const stands = stance === null ? '' : ` (${plainMarkdown(STANCE[stance](t))})`;
  return `$(quote) ${plainMarkdown(t('Known claim:'))} [${plainMarkdown(title)}](${commandLink('open', id)})${stands}`;
}

const STANCE: Readonly<Record<Stance, (t: Translate) => string>> = {
  supports: (t) => t('supports'),
  disputes: (t) => t('disputes'),
  reports: (t) => t('reports'),
};

function suggestionLine({ id, title, score }: ClaimCard['suggested'][number], claimAt: number, t: Translate): string {
  const link = `[$(link) ${t('Link')}](${commandLink('linkClaim', { claimAt, to: id })})`;
  const like = `[${plainMarkdown(title)}](${commandLink('open', id)}), ${score.toFixed(1)}`;
  return `$(lightbulb) ${plainMarkdown(t('Looks like:'))} ${like} &nbsp;${link}`;
}

function actions({ at: claimAt, known }: ClaimCard, t: Translate): string {
  const link = (command: 'addClaim' | 'linkClaim' | 'notAClaim', icon: string, words: string): string =>
    `[$(${icon}) ${words}](${commandLink(command, { claimAt })})`;
  const all = [link('notAClaim', 'circle-slash', t('Not a claim'))];
  if (!known) all.unshift(link('addClaim', 'add', t('Add')), link('linkClaim', 'link', t('Link to a known claim')));
  return all.join(' &nbsp;·&nbsp; ');
}

/** "warns": what somebody does who says it. */
export const actName = (act: Act, t: Translate): string =>
  ({
    states: t('states'),
    denies: t('denies'),
    doubts: t('doubts'),
    warns: t('warns'),
    predicts: t('predicts'),
    demands: t('demands'),
    promises: t('promises'),
    praises: t('praises'),
    accuses: t('accuses'),
    asks: t('asks'),
    believes: t('believes'),
    intends: t('intends'),
  })[act];

export const authorKindName = (kind: AuthorClaimKind, t: Translate): string =>
  ({
    recommendation: t('recommendation'),
    prediction: t('prediction'),
    cause: t('cause'),
    judgement: t('judgement'),
    comparison: t('comparison'),
  })[kind];
