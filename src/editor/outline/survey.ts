import type { ClaimMark, Mention, NameMark } from '../../core/annotation.js';
import { knownClaims } from '../../core/knownClaims.js';
import type { Span } from '../../core/span.js';
import type { EntryList, EntrySummary } from '../../engine/entries.js';
import type { Place } from './nodes.js';

/** An entry with all its places in one text, in order. */
export interface Found {
  readonly entry: EntrySummary;
  readonly places: readonly Place[];
}

/** What a reading of a text tells: all offsets absolute. */
export interface Annotations {
  mentions(): Iterable<Mention>;
  names(): Iterable<NameMark>;
  claims(): Iterable<ClaimMark>;
}

/**
 * All entries met in the text, in the order of their first place. One walk over the annotations.
 * An annotation whose entry is not in the list is left out.
 */
export function survey(annotations: Annotations, entries: Pick<EntryList, 'get'>): Found[] {
  const places = new Map<number, Place[]>();
  const add = (entry: number, { start, end }: Span, more: Pick<Place, 'words' | 'others'>) => {
    const known = places.get(entry);
    const place = { start, end, ordinal: (known?.length ?? 0) + 1, ...more };
    if (known) known.push(place);
    else places.set(entry, [place]);
  };
  for (const mention of annotations.mentions()) {
    add(mention.entry, mention, mention.candidates ? { others: mention.candidates.slice(1) } : {});
  }
  for (const mark of knownClaims(annotations.claims())) add(mark.claim, mark, { words: wordsOf(mark) });
  const found: Found[] = [];
  for (const [number, list] of places) {
    const entry = entries.get(number);
    if (entry) found.push({ entry, places: list });
  }
  return found.sort(inTextOrder);
}

/** What is told apart in the words of a claim: what made the pattern match, else what is claimed. */
const wordsOf = (mark: ClaimMark): readonly Span[] =>
  mark.by === 'knowledge' && mark.words.length > 0 ? mark.words : mark.content;

/** Offset of an entry's first place. */
export const firstPlace = (found: Found): number => found.places[0]?.start ?? 0;

export const inTextOrder = (a: Found, b: Found): number => firstPlace(a) - firstPlace(b);
