import type { AliasKind } from '../../knowledge/model.js';
import { readEvidence } from './evidence.js';
import { keysOf } from './keys.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import type { EvidenceTaker, Place } from './taker.js';
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

/** Weights of words met before: by place, by what stands before and behind in their keys, by word. */
type Known = Map<Place, Map<string, Map<string, Map<string, number>>>>;

/** The value of a key, made when first asked for. */
function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** Sums up what the words around one mention after the other say. */
class Scale implements EvidenceTaker {
  private score = 0;
  private forActor: Evidence | null = null;
  private forPlace: Evidence | null = null;
  private readonly weights = readWeights(WEIGHTS);
  private readonly capitals: Known = new Map();
  private readonly smalls: Known = new Map();
  private kept = 0;

  weigh(around: Surroundings, kind: AliasKind): Verdict {
    this.score = this.weights.get('kind')?.get(START) ?? 0;
    this.forActor = this.forPlace = null;
    readEvidence(around, kind, this);
    return { score: this.score, reason: this.score > 0 ? this.forActor : this.forPlace };
  }

  shape(place: Place, name: string, at: NearbyWord | null): void {
    const weight = this.weights.get(place)?.get(name) ?? 0;
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

  private tableOf(place: Place, before: string, behind: string, capital: boolean): Map<string, number> {
    const known = capital ? this.capitals : this.smalls;
    const byBefore = at(known, place, () => new Map<string, Map<string, Map<string, number>>>());
    const byBehind = at(byBefore, before, () => new Map<string, Map<string, number>>());
    return at(byBehind, behind, () => new Map<string, number>());
  }

  /** By maps in maps: a key of all would be a new string at each word. */
  private weightOf(place: Place, word: NearbyWord, before: string, behind: string): number {
    const table = this.tableOf(place, before, behind, word.capital);
    const known = table.get(word.text);
    if (known !== undefined) return known;
    if (++this.kept > MOST_KEPT) {
      this.capitals.clear();
      this.smalls.clear();
      this.kept = 0;
    }
    const weights = this.weights.get(place);
    const weight = keysOf(word, before, behind).reduce((sum, one) => sum + (weights?.get(one) ?? 0), 0);
    table.set(word.text, weight);
    return weight;
  }
}

let scale: Scale | null = null;

/** Weighs all that stands around a mention. */
export const weigh = (around: Surroundings, kind: AliasKind): Verdict => (scale ??= new Scale()).weigh(around, kind);

/** @param written by place, "word:weight" in tenths; spaces in words are written as "_". */
function readWeights(written: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    Object.entries(written).map(([place, list]) => [place, new Map(list.trim().split(/\s+/).map(readWeight))]),
  );
}

function readWeight(pair: string): [string, number] {
  const colon = pair.lastIndexOf(':');
  return [pair.slice(0, colon).replaceAll('_', ' '), Number(pair.slice(colon + 1)) / 10];
}
