import type { Span } from '../span.js';
import { FOLD, FOLD_SEPARATOR, FOLD_SPECIAL } from '../text/charClass.js';
import { HYPHEN_JOINER, JoinerReader, SPACE_JOINER } from '../text/joiner.js';
import { PRIME, SEED, spelling, TokenReader } from '../text/tokens.js';
import { inflections } from './inflect.js';

/** A word or phrase met in a text. */
export interface WordHit extends Span {
  readonly atom: number;
}

interface Node {
  readonly atoms: number[];
  next: Map<number, Node> | null;
}

/** A word as phrases ask for it: in any inflection or as it is. Its number stands for all its forms. */
interface Lemma {
  readonly number: number;
  readonly forms: readonly string[];
}

const APOSTROPHE_JOINER = 0x27;
const JOINERS = new Set([SPACE_JOINER, HYPHEN_JOINER, APOSTROPHE_JOINER]);
/** One byte for each value of a hash's upper half: most words of a text are in no pattern and are let go by it unread. */
const FILTER_SIZE = 1 << 16;
const FILTER_SHIFT = 16;

/**
 * Finds words and phrases in any inflection, nested and overlapping ones too: "go back to work" is met, and "work" in it as well.
 * Of a phrase the first and the last word inflect. Its words may stand apart by a space, a line end, a hyphen or an apostrophe.
 */
export class WordFinder {
  /** Phrases word by word, by the numbers of lemmas: all forms of a phrase share one path. */
  private readonly roots = new Map<number, Node>();
  private readonly atoms = new Map<string, number>();
  private readonly lemmas = new Map<string, Lemma>();
  private readonly lemmasOfForm = new Map<string, number[]>();
  private readonly filter = new Uint8Array(FILTER_SIZE);
  private readonly reader = new TokenReader();
  private readonly joiners = new JoinerReader();

  /** The number of a word or phrase; the same one for the same words. */
  add(phrase: string): number {
    const words = this.wordsOf(phrase);
    const key = words.join(' ');
    const known = this.atoms.get(key);
    if (known !== undefined) return known;
    const atom = this.atoms.size;
    this.atoms.set(key, atom);
    this.insert(words, atom);
    return atom;
  }

  /** All hits in a text, sorted by start. Linear: a phrase looks ahead no further than the longest phrase there is. */
  find(text: string, skips: readonly Span[]): WordHit[] {
    const hits: WordHit[] = [];
    let from = 0;
    for (const skip of skips) {
      this.scan(text, from, skip.start, hits);
      from = Math.max(from, skip.end);
    }
    this.scan(text, from, text.length, hits);
    return hits;
  }

  private scan(text: string, from: number, to: number, hits: WordHit[]): void {
    const { filter, reader } = this;
    for (let i = from; i < to;) {
      let folded = FOLD[text.charCodeAt(i)] ?? 0;
      if (folded === FOLD_SEPARATOR) {
        i++;
        continue;
      }
      const start = i;
      let hash = SEED;
      while (folded > FOLD_SPECIAL) {
        hash = Math.imul(hash ^ folded, PRIME);
        if (++i === to) break;
        folded = FOLD[text.charCodeAt(i)] ?? 0;
      }
      let plain = true;
      if (i < to && (folded === FOLD_SPECIAL || i === start + 1)) {
        const found = reader.read(text, start, to);
        i = reader.end;
        if (!found) continue;
        hash = reader.hash;
        plain = reader.plain && !reader.dotted;
      }
      if (filter[hash >>> FILTER_SHIFT] === 0) continue;
      const word = plain ? text.slice(start, i).toLowerCase() : this.lastWord(text);
      const lemmas = this.lemmasOfForm.get(word);
      if (lemmas) this.walk(text, start, i, to, lemmas, hits);
    }
  }

  /** Tells all phrases that begin with the token at `[start, end)`. */
  private walk(text: string, start: number, end: number, to: number, first: readonly number[], hits: WordHit[]): void {
    let nodes = nodesOf(first, [this.roots]);
    while (nodes.length > 0) {
      for (const { atoms } of nodes) for (const atom of atoms) hits.push({ atom, start, end });
      const levels = nodes.flatMap((node) => node.next ?? []);
      if (levels.length === 0 || !JOINERS.has(this.joiners.read(text, end, to))) return;
      if (!this.reader.read(text, this.joiners.end, to)) return;
      end = this.reader.end;
      nodes = nodesOf(this.lemmasOfForm.get(this.lastWord(text)) ?? [], levels);
    }
  }

  /** The first and the last word of a phrase inflect; what stands between them is taken as it is. */
  private insert(words: readonly string[], atom: number): void {
    let level = this.roots;
    words.forEach((word, i) => {
      const lemma = this.lemma(word, i === 0 || i === words.length - 1);
      let node = level.get(lemma.number);
      if (!node) level.set(lemma.number, (node = { atoms: [], next: null }));
      if (i === 0) for (const form of lemma.forms) this.letThrough(form);
      if (i === words.length - 1) node.atoms.push(atom);
      else level = node.next ??= new Map();
    });
  }

  private lemma(word: string, inflects: boolean): Lemma {
    const key = inflects ? word : `=${word}`;
    const known = this.lemmas.get(key);
    if (known) return known;
    const lemma = { number: this.lemmas.size, forms: inflects ? inflections(word) : [word] };
    this.lemmas.set(key, lemma);
    for (const form of lemma.forms) {
      const others = this.lemmasOfForm.get(form);
      if (others) others.push(lemma.number);
      else this.lemmasOfForm.set(form, [lemma.number]);
    }
    return lemma;
  }

  private letThrough(word: string): void {
    if (this.reader.read(word, 0, word.length)) this.filter[this.reader.hash >>> FILTER_SHIFT] = 1;
  }

  private wordsOf(phrase: string): string[] {
    const words: string[] = [];
    for (let i = 0; i < phrase.length; i = this.reader.end) {
      if (this.reader.read(phrase, i, phrase.length)) words.push(this.lastWord(phrase));
    }
    return words;
  }

  /** The token read last, in lower case, accents composed, dots of "U.S." left out. */
  private lastWord(text: string): string {
    const { start, end, plain, dotted } = this.reader;
    return (plain && !dotted ? text.slice(start, end) : spelling(text, start, end, dotted)).toLowerCase();
  }
}

/** Where these lemmas lead from these levels. */
function nodesOf(lemmas: readonly number[], levels: readonly ReadonlyMap<number, Node>[]): Node[] {
  const nodes: Node[] = [];
  for (const level of levels) {
    for (const lemma of lemmas) {
      const node = level.get(lemma);
      if (node) nodes.push(node);
    }
  }
  return nodes;
}
