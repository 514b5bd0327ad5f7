import type { Kinship } from './kinship.js';
import type { NamedEntry } from './utterance.js';

interface Candidate {
  readonly claim: number;
  /** The stretch of text in which it was last found. */
  foundIn: number;
}

/** The actors that one way to put a claim needs: one of each group. */
interface Need {
  readonly candidate: Candidate;
  readonly groups: number;
  /** Bits of the groups met in a stretch, the last that had any of them. */
  met: number;
  metIn: number;
}

interface Asking {
  readonly need: Need;
  readonly bit: number;
}

/** Groups beyond these are not asked for beforehand. */
const MOST_GROUPS = 30;

/** Tells from the mentions of a stretch alone which claims it could speak of, so that its words are read only then. */
export class Prefilter {
  /** Claims that one name alone, or none, makes candidates: too many texts have it. */
  readonly easy = new Set<number>();
  /** For each entry, who needs it and for which group. */
  private readonly neededBy = new Map<number, Asking[]>();
  /** Claims that name no actor: they can always be meant. */
  private readonly free: Candidate[] = [];
  private readonly candidateOf = new Map<number, Candidate>();
  private stretch = 0;

  constructor(private readonly kin: Kinship) {}

  add(claim: number, groups: readonly (readonly number[])[]): void {
    if (groups.length < 2) this.easy.add(claim);
    let candidate = this.candidateOf.get(claim);
    if (!candidate) this.candidateOf.set(claim, (candidate = { claim, foundIn: 0 }));
    if (groups.length === 0) {
      this.free.push(candidate);
      return;
    }
    const asked = groups.slice(0, MOST_GROUPS);
    const need = { candidate, groups: 2 ** asked.length - 1, met: 0, metIn: 0 };
    asked.forEach((entries, group) => {
      const all = new Set(entries.flatMap((entry) => [entry, ...this.kin.kinOf(entry)]));
      for (const entry of all) this.ask(entry, { need, bit: 2 ** group });
    });
  }

  /** The claims all of whose actors are met, those that name none included. */
  candidates(mentions: readonly NamedEntry[]): readonly number[] {
    if (mentions.length === 0 && this.free.length === 0) return NOBODY;
    this.stretch++;
    const found: number[] = [];
    for (const candidate of this.free) this.find(candidate, found);
    for (const { entry } of mentions) {
      for (const { need, bit } of this.neededBy.get(entry) ?? NO_NEEDS) {
        if (need.metIn !== this.stretch) need.met = 0;
        need.metIn = this.stretch;
        need.met |= bit;
        if (need.met === need.groups) this.find(need.candidate, found);
      }
    }
    return found;
  }

  private find(candidate: Candidate, found: number[]): void {
    if (candidate.foundIn !== this.stretch) found.push(candidate.claim);
    candidate.foundIn = this.stretch;
  }

  private ask(entry: number, asking: Asking): void {
    const list = this.neededBy.get(entry);
    if (list) list.push(asking);
    else this.neededBy.set(entry, [asking]);
  }
}

const NOBODY: readonly number[] = [];
const NO_NEEDS: readonly Asking[] = [];
