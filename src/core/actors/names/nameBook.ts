import type { NameOffer, Naming } from './naming.js';

interface Told {
  readonly naming: Naming | null;
  count: number;
}

/** What a document tells of names, by their short forms. Of several that one form may mean, the fullest is believed. */
export class NameBook {
  private readonly told = new Map<string, Map<string, Told>>();
  private readonly best = new Map<string, Naming | null>();

  /** Null: no actor; undefined: nothing is told of it. */
  get(key: string): Naming | null | undefined {
    return this.best.get(key);
  }

  clear(): void {
    this.told.clear();
    this.best.clear();
  }

  /** Counts an offer that has come or gone. @returns true where another is believed now. */
  count({ key, naming }: NameOffer, by: 1 | -1): boolean {
    const all = this.told.get(key) ?? new Map<string, Told>();
    this.told.set(key, all);
    const id = idOf(naming);
    const told = all.get(id) ?? { naming, count: 0 };
    told.count += by;
    if (told.count > 0) all.set(id, told);
    else all.delete(id);
    return this.believe(key, all, told);
  }

  private believe(key: string, all: ReadonlyMap<string, Told>, changed: Told): boolean {
    const before = this.best.get(key);
    const isKnown = this.best.has(key);
    if (all.size === 0) {
      this.told.delete(key);
      this.best.delete(key);
      return isKnown;
    }
    let now: Naming | null = isKnown && changed.count > 0 ? fuller(before ?? null, changed.naming) : null;
    if (!isKnown || changed.count <= 0) for (const { naming } of all.values()) now = fuller(now, naming);
    this.best.set(key, now);
    return !isKnown || idOf(now) !== idOf(before ?? null);
  }
}

const idOf = (naming: Naming | null): string =>
  naming === null ? '' : `${naming.type} ${naming.rule} ${naming.name} ${naming.entry ?? ''}`;

/** The longer name; among equals that which comes first in the alphabet, so that the order of the text does not matter. */
function fuller(a: Naming | null, b: Naming | null): Naming | null {
  if (a === null || b === null) return a ?? b;
  if (a.name.length !== b.name.length) return a.name.length > b.name.length ? a : b;
  return idOf(a) <= idOf(b) ? a : b;
}
