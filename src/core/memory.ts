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
  /** Paragraphs by what they need: an entry's number, or the key of a name. Most is asked for by one alone. */
  private readonly asking = new Map<Need, Paragraph | Set<Paragraph>>();
  /** Those of a text as it was first read, whose needs are looked at when it is first edited: many a text never is. */
  private unasked: readonly Paragraph[] = [];
  private readonly flipped = new Set<Need>();
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

  /** Forgets all, and learns what a text tells that is read for the first time: nobody has to be told of it. */
  fill(paragraphs: readonly Paragraph[]): void {
    this.offered.clear();
    this.names.clear();
    this.ignore.clear();
    this.asking.clear();
    this.takeChanges();
    for (const paragraph of paragraphs) {
      for (const entry of paragraph.offers) this.offered.add(entry, 1);
      for (const offer of paragraph.nameOffers) this.names.count(offer, 1);
      for (const phrase of paragraph.ignorePhrases) this.ignore.add(phrase, 1);
    }
    this.unasked = paragraphs.slice();
  }

  add(paragraph: Paragraph): void {
    this.askAll();
    this.count(paragraph, 1);
    this.ask(paragraph);
  }

  remove(paragraph: Paragraph): void {
    this.askAll();
    this.count(paragraph, -1);
    for (const need of paragraph.needs) {
      const askers = this.asking.get(need);
      if (askers === paragraph) this.asking.delete(need);
      else if (askers instanceof Set) {
        askers.delete(paragraph);
        if (askers.size === 0) this.asking.delete(need);
      }
    }
  }

  /** The paragraphs that facts changed since the last call concern; then forgets the changes. */
  takeChanges(): { dependants: Set<Paragraph>; ignoreChanged: boolean } {
    const dependants = new Set<Paragraph>();
    for (const fact of this.flipped) {
      const askers = this.asking.get(fact);
      if (askers instanceof Set) for (const paragraph of askers) dependants.add(paragraph);
      else if (askers) dependants.add(askers);
    }
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

  private askAll(): void {
    if (this.unasked.length === 0) return;
    for (const paragraph of this.unasked) this.ask(paragraph);
    this.unasked = [];
  }

  private ask(paragraph: Paragraph): void {
    for (const need of paragraph.needs) {
      const askers = this.asking.get(need);
      if (askers === undefined) this.asking.set(need, paragraph);
      else if (askers instanceof Set) askers.add(paragraph);
      else if (askers !== paragraph) this.asking.set(need, new Set([askers, paragraph]));
    }
  }
}

type Need = number | string;
