import type { AliasKind } from '../../knowledge/model.js';
import { keysOf, readEvidence, type EvidenceTaker, type Place } from './evidence.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import { WEIGHTS } from './weights.js';

/** A word near a mention, and how much it says. */
export interface Evidence {
  readonly place: Place;
  readonly at: NearbyWord;
  /** What stands before the word in its key: tells "China's policy" from "China policy". */
  readonly before: string;
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
/** Texts go back to the same words; beyond that the cache starts anew. */
const MOST_KEPT = 20_000;

/** Sums up what the words around one mention after the other say. */
class Scale implements EvidenceTaker {
  private score = 0;
  private forActor: Evidence | null = null;
  private forPlace: Evidence | null = null;
  private readonly weights = readWeights(WEIGHTS);
  private readonly known = new Map<string, number>();

  weigh(around: Surroundings, kind: AliasKind): Verdict {
    this.score = this.weights.get(`kind:${START}`) ?? 0;
    this.forActor = this.forPlace = null;
    readEvidence(around, kind, this);
    return { score: this.score, reason: this.score > 0 ? this.forActor : this.forPlace };
  }

  shape(place: Place, name: string, at: NearbyWord | null): void {
    const weight = this.weights.get(`${place}:${name}`) ?? 0;
    if (weight === 0) return;
    this.score += weight;
    // The hover names words: what kind of name it is and how it stands can be seen.
    if (at !== null && place !== 'shape') this.remember({ place, at, before: '', weight });
  }

  word(place: Place, at: NearbyWord, before: string, behind: string): void {
    const weight = this.weightOf(place, at, before, behind);
    if (weight === 0) return;
    this.score += weight;
    if (at.text !== '') this.remember({ place, at, before, weight });
  }

  private remember(evidence: Evidence): void {
    if (evidence.weight > (this.forActor?.weight ?? 0)) this.forActor = evidence;
    if (evidence.weight < (this.forPlace?.weight ?? 0)) this.forPlace = evidence;
  }

  private weightOf(place: Place, at: NearbyWord, before: string, behind: string): number {
    const key = `${place}:${before}${at.text}${behind}${at.capital ? '^' : ''}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_KEPT) this.known.clear();
    const weight = keysOf(at, before, behind).reduce((sum, one) => sum + (this.weights.get(`${place}:${one}`) ?? 0), 0);
    this.known.set(key, weight);
    return weight;
  }
}

let scale: Scale | null = null;

/** Weighs all that stands around a mention. */
export const weigh = (around: Surroundings, kind: AliasKind): Verdict => (scale ??= new Scale()).weigh(around, kind);

/** @param written by place, "word:weight" in tenths; spaces in words are written as "_". */
function readWeights(written: Readonly<Record<string, string>>): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [place, list] of Object.entries(written)) {
    for (const pair of list.trim().split(/\s+/)) {
      const colon = pair.lastIndexOf(':');
      weights.set(`${place}:${pair.slice(0, colon).replaceAll('_', ' ')}`, Number(pair.slice(colon + 1)) / 10);
    }
  }
  return weights;
}
