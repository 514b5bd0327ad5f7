import { ACTOR_MISSING, BY_CONCEPT, BY_KIN, BY_OPPOSITE } from './compare.js';
import type { Kinship } from './kinship.js';
import type { View } from './profile.js';
import type { NamedEntry } from './utterance.js';
import type { Vocabulary } from './vocabulary.js';

/** What may fill a slot of a claim, its place among all slots of all views, and how well. */
interface Filler {
  readonly slot: number;
  readonly quality: number;
}

/** Sums of the same weights in another order may differ so far. */
const ROUNDING = 1e-6;

/**
 * Tells how much of a claim a stretch of text can say at the most, by its words without their order. Of a phrase one word is looked for: the
 * longest, which is mostly the rarest.
 */
export class Glance {
  private readonly byStem = new Map<number, Filler[]>();
  private readonly byEntry = new Map<number, Filler[]>();
  /** By slot: how well it is filled in the stretch looked at. */
  private readonly filled: Float64Array;

  constructor(
    private readonly views: readonly View[],
    kin: Kinship,
    vocabulary: Vocabulary,
  ) {
    const slots = views.flatMap((view) => view.slots);
    this.filled = new Float64Array(slots.length);
    slots.forEach(({ entries, units, concepts, opposites }, slot) => {
      const addWords = (numbers: Iterable<number>, quality: number): void => {
        for (const unit of numbers) add(this.byStem, vocabulary.longestStemOf(unit), { slot, quality });
      };
      for (const entry of entries) {
        add(this.byEntry, entry, { slot, quality: 1 });
        for (const one of kin.kinOf(entry)) add(this.byEntry, one, { slot, quality: BY_KIN });
      }
      addWords(units, 1);
      for (const concept of concepts) addWords(vocabulary.wordsOf(concept), BY_CONCEPT);
      for (const concept of opposites) addWords(vocabulary.wordsOf(concept), BY_OPPOSITE);
    });
  }

  /** True where a stretch with these stems and mentions may reach a score. */
  mayReach(score: number, stems: readonly number[], mentions: readonly NamedEntry[]): boolean {
    this.filled.fill(0);
    for (const { entry } of mentions) this.fill(this.byEntry.get(entry));
    for (const stem of stems) this.fill(this.byStem.get(stem));
    let slot = 0;
    for (const { slots } of this.views) {
      let had = 0;
      let all = 0;
      let missing = 0;
      for (const { weight, actor } of slots) {
        const quality = this.filled[slot++] ?? 0;
        had += weight * quality;
        all += weight;
        if (actor && quality === 0) missing++;
      }
      if (had * ACTOR_MISSING ** missing + ROUNDING >= score * all) return true;
    }
    return false;
  }

  private fill(fillers: readonly Filler[] | undefined): void {
    if (!fillers) return;
    for (const { slot, quality } of fillers) if (quality > (this.filled[slot] ?? 0)) this.filled[slot] = quality;
  }
}

function add(index: Map<number, Filler[]>, key: number, filler: Filler): void {
  const fillers = index.get(key);
  if (fillers) fillers.push(filler);
  else index.set(key, [filler]);
}
