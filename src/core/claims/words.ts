import type { Span } from '../span.js';
import { inflections } from './inflect.js';

/** A word or phrase met in a text. */
export interface WordHit extends Span {
  readonly atom: number;
}

interface Node {
  atoms: number[];
  next: Map<string, Node> | null;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const newNode = (): Node => ({ atoms: [], next: null });

/**
 * Finds words and phrases in any inflection, nested and overlapping ones too: "go back to work" is met, and "work" in it as well.
 * A phrase of n words is met where its words follow one another with nothing but spaces or hyphens between them.
 */
export class WordFinder {
  private readonly root = new Map<string, Node>();
  private readonly atoms = new Map<string, number>();

  /** The number of a word or phrase; the same one for the same words. */
  add(phrase: string): number {
    const words = tokenise(phrase).map((token) => token.word);
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
    const tokens = tokenise(text, skips);
    const hits: WordHit[] = [];
    for (let i = 0; i < tokens.length; i++) this.phrasesAt(text, tokens, i, hits);
    return hits;
  }

  private phrasesAt(text: string, tokens: readonly Token[], first: number, hits: WordHit[]): void {
    let level: Map<string, Node> | null = this.root;
    for (let i = first; level && i < tokens.length; i++) {
      const token = tokens[i];
      const before = tokens[i - 1];
      if (!token || (i > first && before && !joined(text, before.end, token.start))) return;
      const node = level.get(token.word);
      if (!node) return;
      const start = tokens[first]?.start ?? token.start;
      for (const atom of node.atoms) hits.push({ atom, start, end: token.end });
      level = node.next;
    }
  }

  private insert(words: readonly string[], atom: number): void {
    let level = this.root;
    words.forEach((word, i) => {
      let node = level.get(word);
      if (!node) level.set(word, (node = newNode()));
      if (i === words.length - 1) {
        if (!node.atoms.includes(atom)) node.atoms.push(atom);
      } else level = node.next ??= new Map();
    });
  }
}

interface Token extends Span {
  readonly word: string;
}

/** Words in lower case and without accents' two spellings (NFC), those inside skips left out. */
function tokenise(text: string, skips: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  let skip = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((skips[skip]?.end ?? Infinity) <= start) skip++;
    if ((skips[skip]?.start ?? Infinity) < end) continue;
    tokens.push({ start, end, word: match[0].normalize('NFC').toLowerCase() });
  }
  return tokens;
}

/** True where only spaces (a line end included) or one hyphen stand between two words. */
function joined(text: string, from: number, to: number): boolean {
  if (to - from > 40) return false;
  return /^(?:\s+|[-‐‑’']\s*)$/u.test(text.slice(from, to));
}

/** The first and the last word of a phrase inflect; what stands between them is taken as it is. */
function formsOf(words: readonly string[]): string[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const last = rest.pop();
  if (last === undefined) return inflections(first).map((form) => [form]);
  return inflections(first).flatMap((head) => inflections(last).map((tail) => [head, ...rest, tail]));
}
