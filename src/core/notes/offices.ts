import type { Knowledge, MergedActor } from '../knowledge/knowledge.js';
import type { Role } from '../knowledge/model.js';
import type { CardText } from './card.js';
import { nameById } from './names.js';
import { period, withArticle } from './words.js';

/** An office: what it is, where, and who holds it. Exactly one of the two may be the actor that is described. */
interface Office {
  readonly title: string;
  readonly of?: string;
  readonly holder?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The offices that an actor holds, by its own entry or by the entries of those where it holds them. */
export function officesHeld(knowledge: Knowledge, actor: MergedActor): Office[] {
  const own = actor.roles.filter((role) => role.holder === undefined || role.holder === actor.id);
  const elsewhere = knowledge.entries.flatMap((entry) =>
    entry.section === 'actor' && entry.id !== actor.id
      ? entry.roles.filter((role) => role.holder === actor.id).map((role) => ({ ...role, of: role.of ?? entry.id }))
      : [],
  );
  const known = new Set(own.map(officeKey));
  return [...own, ...elsewhere.filter((office) => !known.has(officeKey(office)))].sort(byBeginning);
}

/** The offices that an actor has, with those who hold them. */
export const officesHad = (actor: MergedActor): Role[] =>
  actor.roles.filter((role) => role.holder !== undefined && role.holder !== actor.id).sort(byBeginning);

/** The office held at a date; else the last one taken up before it; else the next. Without a date, the latest. */
export function officeAt(offices: readonly Office[], date: string | undefined): Office | null {
  if (date === undefined) return offices.find(({ to }) => to === undefined) ?? offices[0] ?? null;
  const begun = offices.filter(({ from }) => from === undefined || compare(from, date) <= 0);
  const held = begun.find(({ to }) => to === undefined || compare(to, date) >= 0);
  return held ?? begun[0] ?? offices.at(-1) ?? null;
}

/** "President of the United States (2021–2025)". */
export function tellHeld(knowledge: Knowledge, { title, of, from, to }: Office): CardText[] {
  if (of === undefined) return [{ text: `${title}${period(from, to)}` }];
  const { text, entry } = nameById(knowledge, of);
  const full = withArticle(text);
  const article = full.slice(0, full.length - text.length);
  return [{ text: `${title} of ${article}` }, { text, ...(entry && { entry }) }, { text: period(from, to) }].filter(
    (piece) => piece.text !== '',
  );
}

/** "chair: Norway (2023–2025)". */
export function tellHad(knowledge: Knowledge, { title, holder, from, to }: Office): CardText[] {
  const who = nameById(knowledge, holder ?? '');
  return [{ text: `${title}: ` }, who, { text: period(from, to) }].filter((piece) => piece.text !== '');
}

const officeKey = ({ title, of, from }: Office): string => [title.toLowerCase(), of, from].join('\n');

/** The latest first. */
const byBeginning = (a: Office, b: Office): number => (b.from ?? '').localeCompare(a.from ?? '');

/** Compares ISO dates as far as both go: 2023 and 2023-05 are the same. */
function compare(a: string, b: string): number {
  const common = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, common), b.slice(0, common)];
  return x < y ? -1 : x > y ? 1 : 0;
}
