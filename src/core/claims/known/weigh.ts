import type { Kinship } from './kinship.js';
import type { Profile, Slot } from './profile.js';

/** Keeps weights apart where there are few claims to count by. */
const UNSEEN = 4;

/** Gives each slot its weight: the fewer claims speak of the like, the more it tells. */
export function weigh(profiles: readonly Profile[], kin: Kinship): void {
  const spokenOf = { entries: new Index(), units: new Index(), concepts: new Index() };
  profiles.forEach(({ said }, number) => {
    for (const { entry } of said.mentions) {
      spokenOf.entries.add(entry, number);
      for (const one of kin.kinOf(entry)) spokenOf.entries.add(one, number);
    }
    for (const unit of said.units) {
      spokenOf.units.add(unit.number, number);
      for (const { concept } of unit.senses) spokenOf.concepts.add(concept, number);
    }
  });
  const count = ({ entries, units, concepts }: Slot): number => {
    const claims = new Set<number>();
    for (const one of entries) spokenOf.entries.collect(one, claims);
    for (const one of units) spokenOf.units.collect(one, claims);
    for (const one of concepts) spokenOf.concepts.collect(one, claims);
    return claims.size;
  };
  for (const { views } of profiles) {
    for (const { slots } of views) {
      for (const slot of slots) slot.weight = -Math.log((count(slot) + 1) / (profiles.length + UNSEEN));
    }
  }
}

/** From something to the claims that speak of it. */
class Index {
  private readonly claims = new Map<number, number[]>();

  add(key: number, claim: number): void {
    const list = this.claims.get(key);
    if (list) list.push(claim);
    else this.claims.set(key, [claim]);
  }

  collect(key: number, into: Set<number>): void {
    for (const claim of this.claims.get(key) ?? []) into.add(claim);
  }
}
