import { knownClaims } from '../../core/knownClaims.js';
import type { Span } from '../../core/span.js';
import type { AnnotatedDocument } from '../../engine/client.types.js';
import type { EntrySummary } from '../../engine/entries.js';

type Annotations = Pick<AnnotatedDocument, 'mentions' | 'claims'>;

/** All places of an entry in a text, in order; a mention that could mean several entries counts for each. */
export function placesOfEntry(annotated: Annotations, entry: Pick<EntrySummary, 'number' | 'section'>): Span[] {
  if (entry.section === 'claim')
    return [...knownClaims(annotated.claims())].filter(({ claim }) => claim === entry.number);
  return [...annotated.mentions()].filter(
    (mention) => mention.entry === entry.number || mention.candidates?.includes(entry.number),
  );
}

/** Adds to `counts` how often each entry, by its number, is met in a text; what could mean several counts for each. */
export function addCounts(annotated: Annotations, counts: Map<number, number>): void {
  const add = (entry: number): void => void counts.set(entry, (counts.get(entry) ?? 0) + 1);
  for (const { entry, candidates } of annotated.mentions()) for (const one of candidates ?? [entry]) add(one);
  for (const { claim } of knownClaims(annotated.claims())) add(claim);
}
