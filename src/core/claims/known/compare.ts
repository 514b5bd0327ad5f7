import type { Span } from '../../span.js';
import type { Kinship } from './kinship.js';
import type { Slot, View } from './profile.js';
import type { Utterance, UtteredUnit } from './utterance.js';

/** What fills a slot. */
export interface Filling {
  readonly slot: Slot;
  /** 1 for the very words of the claim, less for others of the same meaning. */
  readonly quality: number;
  readonly by: Span;
  /** True where what fills it says the opposite. */
  readonly reversed: boolean;
  /** True where what fills it stands in the scope of a negation. */
  readonly negated: boolean;
  /** True where what fills it is a negation, so that the claim asks for one. */
  readonly negates: boolean;
}

/** How near an utterance comes to a view of a claim. */
export interface Likeness {
  readonly view: View;
  readonly score: number;
  /** Of the slots that are filled. */
  readonly fillings: readonly Filling[];
}

export const BY_KIN = 0.9;
export const BY_CONCEPT = 0.85;
export const BY_OPPOSITE = 0.7;
/** One word fills one slot well; what it fills besides, by its concept alone, it fills badly. */
const DOUBLE = 0.6;
/** What is left of a likeness where something speaks against it. */
const VETOED = 0.8;
export const ACTOR_MISSING = 0.6;

/** The slots of a claim, turned inside out: from what is uttered to the slots that it fills. */
export class SlotIndex {
  private readonly byEntry = new Map<number, Slot[]>();
  private readonly byKin = new Map<number, Slot[]>();
  private readonly byUnit = new Map<number, Slot[]>();
  private readonly byConcept = new Map<number, Slot[]>();
  private readonly byOpposite = new Map<number, Slot[]>();

  constructor(slots: readonly Slot[], kin: Kinship) {
    for (const slot of slots) {
      for (const entry of slot.entries) {
        add(this.byEntry, entry, slot);
        for (const one of kin.kinOf(entry)) if (!slot.entries.has(one)) add(this.byKin, one, slot);
      }
      for (const unit of slot.units) add(this.byUnit, unit, slot);
      for (const concept of slot.concepts) add(this.byConcept, concept, slot);
      for (const concept of slot.opposites) add(this.byOpposite, concept, slot);
    }
  }

  /** The best filling of every slot that an utterance fills at all. */
  fill(uttered: Utterance): ReadonlyMap<Slot, Filling> {
    const filled = new Map<Slot, Filling>();
    const offer = (slot: Slot, quality: number, by: Span, how: typeof PLAIN): void => {
      if (quality > (filled.get(slot)?.quality ?? 0)) filled.set(slot, { slot, quality, by, ...how });
    };
    for (const mention of uttered.mentions) {
      for (const slot of this.byEntry.get(mention.entry) ?? []) offer(slot, 1, mention, PLAIN);
      for (const slot of this.byKin.get(mention.entry) ?? []) offer(slot, BY_KIN, mention, PLAIN);
    }
    for (const unit of uttered.units) this.fillBy(unit, offer);
    return filled;
  }

  private fillBy(unit: UtteredUnit, offer: (slot: Slot, quality: number, by: Span, how: typeof PLAIN) => void): void {
    const { negated, negates, senses } = unit;
    for (const slot of this.byUnit.get(unit.number) ?? []) {
      offer(slot, 1, unit, { negated, negates, reversed: senses.some(({ concept }) => slot.opposites.has(concept)) });
    }
    for (const { concept } of senses) {
      for (const slot of this.byConcept.get(concept) ?? [])
        offer(slot, BY_CONCEPT, unit, { negated, negates, reversed: false });
      for (const slot of this.byOpposite.get(concept) ?? [])
        offer(slot, BY_OPPOSITE, unit, { negated, negates, reversed: true });
    }
  }
}

const PLAIN = { reversed: false, negated: false, negates: false };

/** How much of a view of a claim an utterance says. */
export function compare(view: View, uttered: Utterance, filled: ReadonlyMap<Slot, Filling>): Likeness {
  const fillings: Filling[] = [];
  let missing = 0;
  for (const slot of view.slots) {
    const filling = filled.get(slot);
    if (filling) fillings.push(filling);
    else if (slot.actor) missing++;
  }
  let had = 0;
  let all = 0;
  for (const { weight } of view.slots) all += weight;
  fillings.forEach((one, i) => (had += one.slot.weight * one.quality * (isDouble(fillings, i) ? DOUBLE : 1)));
  const vetoed =
    uttered.units.some(({ number, negated }) => !negated && view.vetoUnits.has(number)) ||
    uttered.mentions.some(({ entry }) => view.vetoEntries.has(entry));
  return { view, score: all > 0 ? (had / all) * (vetoed ? VETOED : 1) * ACTOR_MISSING ** missing : 0, fillings };
}

/** True where the word has filled another slot already, or fills it better. */
function isDouble(fillings: readonly Filling[], at: number): boolean {
  const one = fillings[at];
  if (!one || one.quality >= BY_KIN) return false;
  return fillings.some(({ by, quality }, i) => i !== at && by.start === one.by.start && (i < at || quality >= BY_KIN));
}

function add(index: Map<number, Slot[]>, key: number, slot: Slot): void {
  const list = index.get(key);
  if (list) list.push(slot);
  else index.set(key, [slot]);
}
