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
  next: Map<string, Node> | null;
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
  private readonly roots = new Map<string, Node>();
  private readonly atoms = new Map<string, number>();
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
    for (const form of formsOf(words)) this.insert(form, atom);
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
      const node = this.roots.get(word);
      if (node) this.walk(text, start, i, to, node, hits);
    }
  }

  /** Tells all phrases that begin with the token at `[start, end)`. */
  private walk(text: string, start: number, end: number, to: number, first: Node, hits: WordHit[]): void {
    for (let node: Node | undefined = first; node;) {
      for (const atom of node.atoms) hits.push({ atom, start, end });
      if (!node.next || !JOINERS.has(this.joiners.read(text, end, to))) return;
      if (!this.reader.read(text, this.joiners.end, to)) return;
      end = this.reader.end;
      node = node.next.get(this.lastWord(text));
    }
  }

  private insert(words: readonly string[], atom: number): void {
    let level = this.roots;
    words.forEach((word, i) => {
      let node = level.get(word);
      if (!node) level.set(word, (node = { atoms: [], next: null }));
      if (i === 0) this.letThrough(word);
      if (i === words.length - 1) {
        if (!node.atoms.includes(atom)) node.atoms.push(atom);
      } else level = node.next ??= new Map();
    });
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

/** The first and the last word of a phrase inflect; what stands between them is taken as it is. */
function formsOf(words: readonly string[]): string[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const last = rest.pop();
  if (last === undefined) return inflections(first).map((form) => [form]);
  return inflections(first).flatMap((head) => inflections(last).map((tail) => [head, ...rest, tail]));
}
