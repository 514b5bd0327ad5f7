import { overlaps } from '../../../src/core/span.js';
import type { FoundActor } from './foundActors.js';
import type { GoldActorText } from './goldActors.js';

/** Whether the one state that is marked in a sentence was found and told rightly as acting or as a place; null where none is marked. */
export function scoreMetonymy({ actors }: GoldActorText, found: readonly FoundActor[]): boolean | null {
  const [gold] = actors;
  if (gold?.kind !== 'state' || (gold.role !== 'actor' && gold.role !== 'place')) return null;
  const met = found.find((one) => one.country !== null && overlaps(one, gold));
  return met !== undefined && met.isPlace === (gold.role === 'place');
}
