import type { Counts } from '../rates.js';
import type { FoundActor } from './foundActors.js';
import type { GoldActorText } from './goldActors.js';

/** The countries that a sentence speaks of, each once, wherever it does. */
export function scoreCountries({ countries }: GoldActorText, found: readonly FoundActor[]): Counts {
  const met = new Set(found.flatMap(({ country }) => country ?? []));
  const gold = new Set(countries);
  return { right: [...gold].filter((one) => met.has(one)).length, found: met.size, gold: gold.size };
}
