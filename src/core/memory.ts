import { NameBook } from './actors/names/nameBook.js';
import type { Naming } from './actors/names/naming.js';
import type { Paragraph } from './paragraph.js';

/** Counts how often each key is held; tells when one comes or goes. */
class Tally<K> {
  private readonly counts = new Map<K, number>();

  has(key: K): boolean {
    return this.counts.has(key);
  }
  keys(): Iterable<K> {
    return this.counts.keys();
  }
  clear(): void {
    this.counts.clear();
  }
  /** @returns true where the key is new, or gone. */
  add(key: K, by: 1 | -1): boolean {
    const before = this.counts.get(key) ?? 0;
    const now = before + by;
    if (now > 0) this.counts.set(key, now);
    else this.counts.delete(key);
    return before === 0 || now === 0;
  }
}

/**
 * What the paragraphs of a document tell each other: which entries are met clearly, which names are told in full, what the reader wants ignored. It remembers who asked,
 * so that an edit finds the paragraphs that its facts concern without looking at the others. Only the reading adds and removes.
 */
export class DocumentMemory {
  private readonly offered = new Tally<number>();
  private readonly ignore = new Tally<string>();
  private readonly names = new NameBook();
  /** Paragraphs by what they need: an entry's number, or the key of a name. */
  private readonly asking = new Map<number | string, Set<Paragraph>>();
  private readonly flipped = new Set<number | string>();
  private ignoreChanged = false;

  met(entry: number): boolean {
    return this.offered.has(entry);
  }

  /** Whom a short form means in this text; null: nobody; undefined: the text does not say. */
  named(key: string): Naming | null | undefined {
    return this.names.get(key);
  }

  ignorePhrases(): Iterable<string> {
    return this.ignore.keys();
  }

  add(paragraph: Paragraph): void {
    this.count(paragraph, 1);
    for (const need of needsOf(paragraph)) {
      const askers = this.asking.get(need);
      if (askers) askers.add(paragraph);
      else this.asking.set(need, new Set([paragraph]));
    }
  }

  remove(paragraph: Paragraph): void {
    this.count(paragraph, -1);
    for (const need of needsOf(paragraph)) {
      const askers = this.asking.get(need);
      askers?.delete(paragraph);
      if (askers?.size === 0) this.asking.delete(need);
    }
  }

  clear(): void {
    this.offered.clear();
    this.names.clear();
    this.ignore.clear();
    this.asking.clear();
    this.takeChanges();
  }

  /** The paragraphs that facts changed since the last call concern; then forgets the changes. */
  takeChanges(): { dependants: Set<Paragraph>; ignoreChanged: boolean } {
    const dependants = new Set<Paragraph>();
    for (const fact of this.flipped) this.asking.get(fact)?.forEach((paragraph) => dependants.add(paragraph));
    const { ignoreChanged } = this;
    this.flipped.clear();
    this.ignoreChanged = false;
    return { dependants, ignoreChanged };
  }

  private count(paragraph: Paragraph, by: 1 | -1): void {
    for (const entry of paragraph.offers) if (this.offered.add(entry, by)) this.flipped.add(entry);
    for (const offer of paragraph.nameOffers) if (this.names.count(offer, by)) this.flipped.add(offer.key);
    for (const phrase of paragraph.ignorePhrases) if (this.ignore.add(phrase, by)) this.ignoreChanged = true;
  }
}

function* needsOf({ needs, nameNeeds }: Paragraph): Iterable<number | string> {
  yield* needs;
  yield* nameNeeds;
}
