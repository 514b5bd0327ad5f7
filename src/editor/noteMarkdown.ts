import type { CardFact, CardText, NoteCard } from '../core/notes/card.js';
import type { HoverCard } from '../engine/protocol.js';
import { claimBlock } from './claims/claimMarkdown.js';
import { inertMarkdown, plainMarkdown } from './inertMarkdown.js';
import { commandLink } from './linkCommands.js';
import { nameBlock } from './nameMarkdown.js';
import { ICON_OF_TYPE } from './typeIcons.js';

/** Translates; templates have {0}, {1} … like `vscode.l10n.t`. */
export type Translate = (template: string, ...args: string[]) => string;

/** A longer note is cut here, and the hover says so. UTF-16 units. */
const LONGEST_NOTE = 6000;

/**
 * The hover of all that lies under the cursor, as blocks of Markdown: first each thing in short, innermost first, then
 * the details of each. A single thing is one block.
 */
export function hoverBlocks(cards: readonly HoverCard[], t: Translate): string[] {
  const shorts = cards.map((card) => blockOf(card, t));
  const notes = cards.filter((card) => card.section !== 'detected' && card.section !== 'suggested');
  const details = notes.map((card) => ({ card, lines: detailsOf(card, t) })).filter(({ lines }) => lines !== '');
  const [first] = details;
  // Right behind what they tell of, they need no name.
  if (details.length === 1 && first && first.card === cards.at(-1)) return [...shorts, first.lines];
  return [...shorts, ...details.map(({ card, lines }) => `**${plainMarkdown(card.title)}**\n\n${lines}`)];
}

function blockOf(card: HoverCard, t: Translate): string {
  if (card.section === 'detected') return claimBlock(card, t);
  return card.section === 'suggested' ? nameBlock(card, t) : shortOf(card, t);
}

/** What it is, why it stands here, what one must know. */
function shortOf(card: NoteCard, t: Translate): string {
  const title = `**${plainMarkdown(card.title)}**`;
  const head = card.subtitle === '' ? title : `${title} — ${plainMarkdown(card.subtitle)}`;
  const met = card.met === null ? '' : `  \n*${plainMarkdown(card.met)}*`;
  const { first } = splitNote(card.note);
  return [
    `${icon(card)} ${head}${met}`,
    first,
    card.suggestion === undefined ? '' : `$(lightbulb) ${plainMarkdown(card.suggestion)}`,
    links(card, t),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The rest of the note, the facts, the sources. */
function detailsOf(card: NoteCard, t: Translate): string {
  const { rest, cut } = splitNote(card.note);
  const sources = card.sources.map((source) => plainMarkdown(source)).join('; ');
  return [
    rest,
    cut ? `*${t('The note is longer; the whole of it stands in the knowledge file.')}*` : '',
    card.facts.map((fact) => `- ${factLine(fact, t)}`).join('\n'),
    sources === '' ? '' : `$(book) ${sources}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** The first paragraph of a note, and what follows; both inert. */
function splitNote(note: string | null): { first: string; rest: string; cut: boolean } {
  const text = (note ?? '').trim();
  const shown = inertMarkdown(text.slice(0, LONGEST_NOTE));
  const gap = shown.search(/\n[ \t]*\r?\n/);
  const cut = text.length > LONGEST_NOTE;
  return gap < 0 ? { first: shown, rest: '', cut } : { first: shown.slice(0, gap), rest: shown.slice(gap).trim(), cut };
}

const factLine = ({ label, items }: CardFact, t: Translate): string =>
  `${plainMarkdown(t(label))}: ${items.map((item) => item.map(piece).join('')).join(', ')}`;

const piece = ({ text, entry }: CardText): string =>
  entry === undefined ? plainMarkdown(text) : `[${plainMarkdown(text)}](${commandLink('open', entry)})`;

function links(card: NoteCard, t: Translate): string {
  const all = [`[$(go-to-file) ${t('Open entry')}](${commandLink('open', card.id)})`];
  all.push(`[$(list-unordered) ${t('Mentions')}](${commandLink('mentions', card.id)})`);
  all.push(`[$(arrow-down) ${t('Next')}](${commandLink('next', card.id)})`);
  return all.join(' &nbsp;·&nbsp; ');
}

const icon = ({ type }: NoteCard): string => `$(${type === null ? 'quote' : ICON_OF_TYPE[type]})`;
