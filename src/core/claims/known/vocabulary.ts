import { stemOf } from './stem.js';
import { readThesaurus } from './thesaurus.js';
import { endOfWord, NO_LETTER, readLetter } from './wordLetters.js';

/** A word or phrase that was met, from one token to another (inclusive). */
export interface Unit {
  readonly number: number;
  readonly first: number;
  readonly last: number;
}

/** What a unit means: a concept, and whether its subject is the other side. */
export interface Sense {
  readonly concept: number;
  readonly inverse: boolean;
  /** True for concepts that deny without a "not": refusing, lacking, being little. */
  readonly denies: boolean;
}

interface Node {
  unit: number;
  readonly next: Map<string, Node>;
}

/** Words that may stand apart from their verb: "hem it in", "box China in". */
const PARTICLES = new Set([
  'in',
  'off',
  'out',
  'down',
  'up',
  'back',
  'away',
  'over',
  'aside',
  'apart',
  'togeth',
  'together',
]);
const DENYING = new Set([
  'refuse',
  'insufficient',
  'only',
  'lack',
  'little',
  'fall',
  'impossible',
  'bypass',
  'neglect',
  'trust',
]);
const LONGEST_GAP = 2;

/** Words and phrases by their stems, and the concepts they express. Phrases match at the longest; what is inside one does not count. */
export class Vocabulary {
  readonly names: readonly string[];
  /** For each concept the one that says the opposite, or -1. */
  readonly opposites: readonly number[];
  private readonly root: Node = { unit: -1, next: new Map() };
  private readonly senses: Sense[][] = [];
  private readonly texts: string[] = [];
  private readonly unitsOf: number[][] = [];
  private readonly longestStems: number[] = [];
  private readonly stemNumbers = new Map<string, number>();

  constructor() {
    const concepts = readThesaurus();
    this.names = concepts.map(({ name }) => name);
    this.opposites = concepts.map(({ opposite }) => (opposite === null ? -1 : this.names.indexOf(opposite)));
    concepts.forEach(({ name, words }, number) => {
      const denies = DENYING.has(name);
      const units: number[] = [];
      this.unitsOf.push(units);
      for (const { text, inverse } of words) {
        const unit = this.add(text);
        const senses = this.senses[unit];
        units.push(unit);
        if (senses?.every(({ concept }) => concept !== number)) senses.push({ concept: number, inverse, denies });
      }
    });
  }

  /** The number of a word or phrase; the same for the same stems. -1 for one without letters. */
  add(text: string): number {
    const stems = stemsOf(text);
    if (stems.length === 0) return -1;
    let node = this.root;
    for (const stem of stems) {
      let next = node.next.get(stem);
      if (!next) node.next.set(stem, (next = { unit: -1, next: new Map() }));
      node = next;
    }
    if (node.unit < 0) {
      node.unit = this.senses.length;
      this.senses.push([]);
      this.texts.push(text);
      this.longestStems.push(this.numberStem(longestOf(stems)));
    }
    return node.unit;
  }

  private numberStem(stem: string): number {
    const number = this.stemNumbers.get(stem) ?? this.stemNumbers.size;
    this.stemNumbers.set(stem, number);
    return number;
  }

  sensesOf(unit: number): readonly Sense[] {
    return this.senses[unit] ?? [];
  }

  /** A word or phrase as it was added. */
  textOf(unit: number): string {
    return this.texts[unit] ?? '';
  }

  /** Of the stems that must be there for a unit to be met, the number of the longest; -1 for no unit. */
  longestStemOf(unit: number): number {
    return this.longestStems[unit] ?? -1;
  }

  /** The number of a stem that is the longest of a unit; -1 for any other. */
  stemNumberOf(stem: string): number {
    return this.stemNumbers.get(stem) ?? -1;
  }

  /** All words of a concept. */
  wordsOf(concept: number): readonly number[] {
    return this.unitsOf[concept] ?? [];
  }

  /** The units among these stems, from left to right. Linear: none looks ahead further than the longest phrase there is. */
  find(stems: readonly string[]): Unit[] {
    const found: Unit[] = [];
    let covered = -1;
    for (let at = 0; at < stems.length; at++) {
      // Most words begin nothing.
      if (!this.root.next.has(stems[at] ?? '')) continue;
      const { unit, last, apart } = this.longest(stems, at);
      if (unit < 0 || last <= covered) continue;
      found.push({ number: unit, first: at, last });
      // Between "hem" and "in" stands another phrase's matter.
      covered = Math.max(covered, apart ? at : last);
    }
    return found;
  }

  private longest(stems: readonly string[], at: number): { unit: number; last: number; apart: boolean } {
    const best = { unit: -1, last: at, apart: false };
    let node: Node | undefined = this.root;
    let apart = false;
    for (let i = at; node && i < stems.length;) {
      let next: Node | undefined = node.next.get(stems[i] ?? '');
      if (!next && i > at && !apart) {
        const to = this.particleBehind(node, stems, i);
        if (to > 0) {
          next = node.next.get(stems[to] ?? '');
          i = to;
          apart = true;
        }
      }
      node = next;
      if (!node) break;
      if (node.unit >= 0) Object.assign(best, { unit: node.unit, last: i, apart });
      i++;
    }
    return best;
  }

  private particleBehind(node: Node, stems: readonly string[], from: number): number {
    for (let to = from + 1; to <= from + LONGEST_GAP && to < stems.length; to++) {
      const stem = stems[to] ?? '';
      if (PARTICLES.has(stem) && node.next.has(stem)) return to;
    }
    return -1;
  }
}

/** The words of a text within a span; hyphens part them, apostrophes do not. */
export function tokensOf(text: string, from = 0, to = text.length): { text: string; start: number; end: number }[] {
  const tokens: { text: string; start: number; end: number }[] = [];
  for (let i = from; i < to;) {
    if (readLetter(text, i) === NO_LETTER) {
      i++;
      continue;
    }
    const start = i;
    i = endOfWord(text, i, to);
    tokens.push({ text: text.slice(start, i), start, end: i });
  }
  return tokens;
}

const stemsOf = (text: string): string[] => tokensOf(text).map(({ text: word }) => stemOf(word));

const longestOf = (stems: readonly string[]): string =>
  stems.reduce((longest, stem) => (stem.length > longest.length ? stem : longest));
