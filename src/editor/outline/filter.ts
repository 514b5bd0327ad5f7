import type { Span } from '../../core/span.js';
import type { EntrySummary } from '../../engine/entries.js';
import type { Found } from './survey.js';

/** Lower case, no accents: "Côte" is found by "cote". */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (typed: string): string[] => typed.split(/\s+/).filter(Boolean);

/**
 * Keeps what is asked for: an entry with all its places where its name, id or type holds every word typed;
 * else those of its places whose words in the text do.
 * @param typed what stands in the filter box; blank keeps all. Case and accents do not matter.
 */
export function filterFound(found: readonly Found[], typed: string, text: string): readonly Found[] {
  const meets = wordsAsked(typed);
  if (!meets) return found;
  const forms = remember(meets);
  return found.flatMap(({ entry, places }) => {
    if (meets(describe(entry))) return [{ entry, places }];
    const kept = places.filter(({ start, end }) => forms(text.slice(start, end)));
    return kept.length > 0 ? [{ entry, places: kept }] : [];
  });
}

/** Tells whether something holds every word typed; null where nothing is typed. Case and accents do not matter. */
export function wordsAsked(typed: string): ((told: string) => boolean) | null {
  const wanted = wordsOf(fold(typed));
  if (wanted.length === 0) return null;
  return (told) => {
    const folded = fold(told);
    return wanted.every((word) => folded.includes(word));
  };
}

const describe = ({ name, id, type }: EntrySummary): string => `${name} ${id} ${type ?? ''}`;

/** The same few forms come back thousands of times. */
function remember(ask: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** Where the words of the filter stand in a label; sorted and disjoint. Case does not matter, accents do. */
export function matchesIn(label: string, typed: string): Span[] {
  const lower = label.toLowerCase();
  // A few letters grow when lowered (İ): then the offsets would not fit the label.
  if (lower.length !== label.length) return [];
  const hits = wordsOf(typed.toLowerCase()).flatMap((word) => occurrences(lower, word));
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return hits.filter((hit) => {
    const free = hit.start >= end;
    if (free) end = hit.end;
    return free;
  });
}

function occurrences(text: string, word: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push({ start: at, end: at + word.length });
  }
  return found;
}
