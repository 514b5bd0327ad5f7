import type { AliasKind } from '../../knowledge/model.js';
import {
  CITIES_BEFORE,
  FUNCTION_WORDS,
  HEADS_OF_NAMES,
  HOUSE_WORDS,
  LANGUAGE_VERBS,
  LANGUAGE_WORDS,
  MONTHS,
  SEATS,
} from './signs.js';
import type { Surroundings } from './surroundings.js';
import { isOf, type WordClass } from './wordClasses.js';
import { isName, isWord, joins } from './words.js';

/** A construction that needs no weighing. `name` is told by the hover; `says` is what the mention is: a place, or nobody at all. */
interface SureRule {
  readonly name: string;
  readonly says: 'place' | 'nobody';
  fits(around: Surroundings, kind: AliasKind): boolean;
}

/** In the order in which they are asked. */
export const SURE_RULES: readonly SureRule[] = [
  {
    name: 'a language',
    says: 'nobody',
    fits: (around, kind) => kind === 'adjective' && isLanguage(around),
  },
  {
    name: 'where a report comes from',
    says: 'place',
    fits: (around, kind) => kind === 'metonym' && isDateline(around),
  },
  {
    name: 'a city of that name',
    says: 'place',
    fits: (around, kind) => kind === 'metonym' && CITIES_BEFORE.has(around.before(0).text) && around.before(0).capital,
  },
  {
    name: 'the house itself',
    says: 'place',
    fits: (around, kind) => kind === 'metonym' && isSeat(around) && (isWithin(around) || isOfHouse(around)),
  },
  {
    name: 'part of another name',
    says: 'nobody',
    fits: (around, kind) =>
      kind === 'metonym' && around.after(0).capital && HEADS_OF_NAMES.has(around.after(0).text.replace(/s$/, '')),
  },
];

/** "The Norwegian language"; "fluent in Russian", "into English and Russian": nobody stands behind the adjective. */
function isLanguage(around: Surroundings): boolean {
  if (LANGUAGE_WORDS.has(around.after(0).text)) return true;
  let before = 0;
  while (before < LONGEST_LIST && joins(around.before(before)) && isName(around.before(before + 1))) before += 2;
  let after = 0;
  while (after < LONGEST_LIST && joins(around.after(after)) && isName(around.after(after + 1))) after += 2;
  const next = around.after(after);
  if ((isWord(next) && (joins(next) || !FUNCTION_WORDS.has(next.text))) || next.text === "'s") return false;
  const { text } = around.before(before);
  return LANGUAGE_VERBS.has(text) || (text === 'of' && KNOWLEDGE.has(around.before(before + 1).text));
}
/** As far as lists of languages are followed. */
const LONGEST_LIST = 8;
const KNOWLEDGE: ReadonlySet<string> = new Set(['knowledge', 'command', 'use', 'version']);

/** "A White House dinner", "the Kremlin wall". */
const isOfHouse = (around: Surroundings): boolean => HOUSE_WORDS.has(around.after(0).text.replace(/s$/, ''));

/** "A new president in the White House"; "officials in the Kremlin" speak for it. */
function isWithin(around: Surroundings): boolean {
  if (around.before(0).text !== 'the' || !HOUSED.has(around.before(1).text)) return false;
  const { text } = around.before(2);
  return !(text.endsWith('s') && isOf(text, OFFICES));
}
const HOUSED: ReadonlySet<string> = new Set(['in', 'at', 'inside', 'outside', 'into', 'near']);
const OFFICES: ReadonlySet<WordClass> = new Set(['office']);

/** A house where somebody governs, not a city. */
export function isSeat({ text, start, end }: Surroundings): boolean {
  const [first = ''] = text
    .slice(start, end)
    .toLowerCase()
    .split(/[\s’']/);
  return SEATS.has(first);
}

/** "MOSCOW, Dec. 3", "Astana, 12 June", "Hanoi (VNA) –", "WASHINGTON — ": at the beginning of a paragraph. */
function isDateline(around: Surroundings): boolean {
  if (around.before(0).text !== '') return false;
  const next = around.after(0).text;
  if (next === '—' || next === '–') return true;
  if (next === ',') {
    const day = /^\d{1,2}$/.test(around.after(1).text) ? 2 : 1;
    return MONTHS.has(around.after(day).text.replace(/\.$/, ''));
  }
  if (next !== '(') return false;
  const closing = around.after(2).text === ')' ? 2 : around.after(3).text === ')' ? 3 : 0;
  const behind = around.after(closing + 1);
  return closing > 0 && (behind.capital || '—–-'.includes(behind.text));
}
