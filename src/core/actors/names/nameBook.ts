import type { NameOffer, Naming } from './naming.js';
import { sharedNoun } from './nounKey.js';

interface Told {
  readonly naming: Naming | null;
  count: number;
}

/** What is told of one short form. */
interface Page {
  /** Most forms are told in one way only. */
  first: Told;
  /** All other ways, by what they tell. */
  others: Map<string, Told> | null;
  best: Naming | null;
}

/** What a document tells of names, by their short forms. Of several that one form may mean, the fullest is believed; of a noun that several bodies share, nothing but that. */
export class NameBook {
  private readonly pages = new Map<string, Page>();

  /** Null: no actor; undefined: nothing is told of it. */
  get(key: string): Naming | null | undefined {
    return this.pages.get(key)?.best;
  }

  clear(): void {
    this.pages.clear();
  }

  /** Counts an offer that has come or gone. @returns true where another is believed now. */
  count({ key, naming }: NameOffer, by: 1 | -1): boolean {
    const page = this.pages.get(key);
    if (!page) {
      this.pages.set(key, { first: { naming, count: by }, others: null, best: naming });
      return true;
    }
    const told = toldOf(page, naming);
    told.count += by;
    const before = page.best;
    if (told.count > 0) page.best = believed(key, before, naming);
    else if (!this.takeOut(key, page, told)) return true;
    return !isSame(before, page.best);
  }

  /** @returns false where nothing is told under the key any more. */
  private takeOut(key: string, page: Page, told: Told): boolean {
    if (told !== page.first) page.others?.delete(idOf(told.naming));
    else {
      const [next] = page.others?.entries() ?? [];
      if (!next) {
        this.pages.delete(key);
        return false;
      }
      page.first = next[1];
      page.others?.delete(next[0]);
    }
    page.best = page.first.naming;
    for (const { naming } of page.others?.values() ?? []) page.best = believed(key, page.best, naming);
    return true;
  }
}

function toldOf(page: Page, naming: Naming | null): Told {
  if (isSame(page.first.naming, naming)) return page.first;
  const others = (page.others ??= new Map<string, Told>());
  const id = idOf(naming);
  let told = others.get(id);
  if (!told) others.set(id, (told = { naming, count: 0 }));
  return told;
}

const isSame = (a: Naming | null, b: Naming | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.name === b.name && a.type === b.type && a.rule === b.rule && a.entry === b.entry);

const idOf = (naming: Naming | null): string =>
  naming === null ? '' : `${naming.type} ${naming.rule} ${naming.name} ${naming.entry ?? ''}`;

/** What is believed where two things are told under a key. */
function believed(key: string, a: Naming | null, b: Naming | null): Naming | null {
  const isOne = a === null || b === null || (a.name === b.name && a.entry === b.entry);
  return (isOne ? undefined : sharedNoun(key, a, b)) ?? fuller(a, b);
}

/** The longer name; among equals that which comes first in the alphabet, so that the order of the text does not matter. */
function fuller(a: Naming | null, b: Naming | null): Naming | null {
  if (a === null || b === null) return a ?? b;
  if (a.name.length !== b.name.length) return a.name.length > b.name.length ? a : b;
  return isSame(a, b) || idOf(a) <= idOf(b) ? a : b;
}
