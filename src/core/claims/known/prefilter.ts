import type { Kinship } from './kinship.js';
import type { NamedEntry } from './utterance.js';

/** The actors that one way to put a claim needs: one of each group. */
interface Needs {
  readonly claim: number;
  readonly groups: number;
}

/** Groups beyond these are not asked for beforehand. */
const MOST_GROUPS = 30;

/** Tells from the mentions of a stretch alone which claims it could speak of, so that its words are read only then. */
export class Prefilter {
  private readonly needs: Needs[] = [];
  /** For each entry, who needs it and for which group. */
  private readonly neededBy = new Map<number, { readonly need: number; readonly bit: number }[]>();
  /** Claims that name no actor: they can always be meant. */
  private readonly free = new Set<number>();

  constructor(private readonly kin: Kinship) {}

  add(claim: number, groups: readonly (readonly number[])[]): void {
    if (groups.length < 2) this.easy.add(claim);
    if (groups.length === 0) {
      this.free.add(claim);
      return;
    }
    const need = this.needs.length;
    const asked = groups.slice(0, MOST_GROUPS);
    this.needs.push({ claim, groups: 2 ** asked.length - 1 });
    asked.forEach((entries, group) => {
      const all = new Set(entries.flatMap((entry) => [entry, ...this.kin.kinOf(entry)]));
      for (const entry of all) this.ask(entry, need, 2 ** group);
    });
  }

  /** Claims that one name alone, or none, makes candidates: too many texts have it. */
  readonly easy = new Set<number>();

  /** The claims all of whose actors are met, those that name none included. */
  candidates(mentions: readonly NamedEntry[]): ReadonlySet<number> {
    if (mentions.length === 0) return this.free;
    const found = new Set(this.free);
    const met = new Map<number, number>();
    for (const { entry } of mentions) {
      for (const { need, bit } of this.neededBy.get(entry) ?? []) {
        const bits = (met.get(need) ?? 0) | bit;
        met.set(need, bits);
        const { claim, groups } = this.needs[need] ?? { claim: -1, groups: -1 };
        if (bits === groups) found.add(claim);
      }
    }
    return found;
  }

  private ask(entry: number, need: number, bit: number): void {
    const list = this.neededBy.get(entry);
    if (list) list.push({ need, bit });
    else this.neededBy.set(entry, [{ need, bit }]);
  }
}
