import type { AliasKind } from '../../knowledge/model.js';
import { readEvidence, type Place } from './evidence.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import { WEIGHTS } from './weights.js';

/** A word near a mention, and how much it says. */
export interface Evidence {
  readonly place: Place;
  readonly word: string;
  /** Where it stands; null for what is no single word. */
  readonly at: NearbyWord | null;
  readonly weight: number;
}

/** What the words around a mention say together: above zero it acts. */
export interface Verdict {
  readonly score: number;
  /** The word that said most on the side that won; null where none said anything. */
  readonly reason: Evidence | null;
}

/** What a mention of which nothing is known is taken for. */
const START = 'start';

let tables: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null;

/** Weighs all that stands around a mention. */
export function weigh(around: Surroundings, kind: AliasKind): Verdict {
  const weights = (tables ??= readWeights(WEIGHTS));
  let score = weights.get('kind')?.get(START) ?? 0;
  let forActor: Evidence | null = null;
  let forPlace: Evidence | null = null;
  readEvidence(around, kind, (place, word, at) => {
    const weight = weights.get(place)?.get(word) ?? 0;
    if (weight === 0) return;
    score += weight;
    // The hover names words: what kind of name it is and how it stands can be seen.
    if (at === null || place === 'shape') return;
    if (weight > (forActor?.weight ?? 0)) forActor = { place, word, at, weight };
    if (weight < (forPlace?.weight ?? 0)) forPlace = { place, word, at, weight };
  });
  return { score, reason: score > 0 ? forActor : forPlace };
}

/** @param written by place, "word:weight" in tenths; spaces in words are written as "_". */
function readWeights(written: Readonly<Record<string, string>>): Map<string, Map<string, number>> {
  return new Map(
    Object.entries(written).map(([place, list]) => [place, new Map(list.trim().split(/\s+/).map(readWeight))]),
  );
}

function readWeight(pair: string): [string, number] {
  const colon = pair.lastIndexOf(':');
  return [pair.slice(0, colon).replaceAll('_', ' '), Number(pair.slice(colon + 1)) / 10];
}
