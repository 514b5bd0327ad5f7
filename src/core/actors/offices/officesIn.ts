import type { Mention } from '../../annotation.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Span } from '../../span.js';
import { Surroundings, type NearbyWord } from '../role/surroundings.js';
import { holdersIn } from './holders.js';
import { LONGEST_TITLE, titlesFor } from './titles.js';

/** "The U.S. president" in a dated text: whoever held the office then. */
export interface OfficeMark extends Span {
  /** Entry number of the holder. */
  readonly entry: number;
}

/** Words before an office by which it is not the holder's at the date of the text, or nobody's in particular. */
const NOT_NOW = new Set(
  'former then late ex future next new old previous past first last another a an any every each no some incoming deputy vice assistant acting interim would-be aspiring'.split(
    ' ',
  ),
);
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;
/** How far a sentence is looked through for another year. */
const SENTENCE = 200;

/**
 * Offices named by state or body and title, with those who held them at the date of the text. None that is said to be former, none in a sentence
 * that speaks of another year, none before the holder's name. Linear in the number of mentions.
 * @param text a paragraph. @param mentions its mentions. @param date of the text, ISO; without one nobody is sure to be meant.
 */
export function officesIn(
  text: string,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  date: string | undefined,
): OfficeMark[] {
  if (date === undefined) return [];
  const holders = holdersIn(knowledge);
  return mentions.flatMap((mention) => {
    if (mention.decision === 'ambiguous' || mention.kind === 'metonym' || mention.kind === 'people') return [];
    const office = officeAround(new Surroundings(text, mention.start, mention.end), mention);
    if (!office || speaksOfAnotherYear(text, office, date)) return [];
    const entry = holders.at(office.titles, mention.entry, date);
    return entry === null ? [] : [{ start: office.start, end: office.end, entry }];
  });
}

interface Office extends Span {
  readonly titles: readonly string[];
}

const officeAround = (around: Surroundings, mention: Mention): Office | null =>
  officeBehind(around) ?? (mention.kind === 'adjective' ? null : officeBefore(around));

/** "the U.S. president", "Britain's prime minister". */
function officeBehind(around: Surroundings): Office | null {
  const owns = around.after(0).text === "'s";
  const before = around.before(0).text;
  const isDefinite = owns ? !NOT_NOW.has(before) : before === 'the';
  if (!isDefinite || (owns && around.before(0).text === 'the' && NOT_NOW.has(around.before(1).text))) return null;
  const from = owns ? 1 : 0;
  for (let length = LONGEST_TITLE; length > 0; length--) {
    const words = Array.from({ length }, (_, i) => around.after(from + i));
    const titles = titlesFor(words.map(({ text }) => text).join(' '));
    const last = words.at(-1);
    if (!titles || !last) continue;
    const next = around.after(from + length);
    return isName(around, last, next) ? null : { start: around.start, end: last.end, titles };
  }
  return null;
}

/** "the president of the United States". */
function officeBefore(around: Surroundings): Office | null {
  let at = around.before(0).text === 'the' ? 1 : 0;
  if (around.before(at++).text !== 'of' || around.after(0).text === "'s" || around.isJoined('after')) return null;
  for (let length = LONGEST_TITLE; length > 0; length--) {
    const words = Array.from({ length }, (_, i) => around.before(at + i)).reverse();
    const titles = titlesFor(words.map(({ text }) => text).join(' '));
    const first = words[0];
    if (!titles || !first) continue;
    const isTheHolder = around.before(at + length).text === 'the' && !isName(around, around, around.after(0));
    return isTheHolder ? { start: first.start, end: around.end, titles } : null;
  }
  return null;
}

/** True where a name stands right behind the title: then he is named, and need not be told. "president-elect" is none yet. */
const isName = ({ text }: Surroundings, title: Span, next: NearbyWord): boolean =>
  text[title.end] === '-' || (next.capital && /^\s+$/.test(text.slice(title.end, next.start)));

function speaksOfAnotherYear(text: string, { start, end }: Span, date: string): boolean {
  const before =
    text
      .slice(Math.max(0, start - SENTENCE), start)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + SENTENCE).split(/[.!?]\s/)[0] ?? '';
  const years = `${before} ${behind}`.match(YEAR) ?? [];
  return years.some((year) => year !== date.slice(0, 4));
}
