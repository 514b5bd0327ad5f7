import { lowerText } from '../text/charClass.js';
import { spelling, TokenReader } from '../text/tokens.js';
import { inflections } from './inflect.js';

/** Where a phrase has come to with one more word. */
export interface PhraseNode {
  readonly atoms: number[];
  /** By the numbers of lemmas. */
  next: Map<number, PhraseNode> | null;
}

/** A word as phrases ask for it: in any inflection or as it is. Its number stands for all its forms. */
interface Lemma {
  readonly number: number;
  readonly forms: readonly string[];
}

/** Words and phrases while they are gathered. They are numbered at once; their inflections are made when a text is first searched. */
export class Phrases {
  private readonly atoms = new Map<string, number>();
  /** Phrases that have a number and nothing else yet. */
  private waiting: { readonly words: readonly string[]; readonly atom: number }[] = [];
  private readonly inflected = new InflectedPhrases();
  private readonly reader = new TokenReader();

  /** The number of a word or phrase; the same one for the same words. */
  add(phrase: string): number {
    const words = this.wordsOf(phrase);
    const key = words.join(' ');
    const known = this.atoms.get(key);
    if (known !== undefined) return known;
    const atom = this.atoms.size;
    this.atoms.set(key, atom);
    this.waiting.push({ words, atom });
    return atom;
  }

  /** All that was added, in its inflections. */
  inflect(): InflectedPhrases {
    for (const { words, atom } of this.waiting) this.inflected.insert(words, atom);
    this.waiting = [];
    return this.inflected;
  }

  private wordsOf(phrase: string): string[] {
    const { reader } = this;
    const words: string[] = [];
    for (let i = 0; i < phrase.length; i = reader.end) {
      if (reader.read(phrase, i, phrase.length)) words.push(wordRead(phrase, reader));
    }
    return words;
  }
}

/** Phrases word by word, each word in all its forms. */
export class InflectedPhrases {
  /** All forms of a phrase share one path. */
  readonly roots = new Map<number, PhraseNode>();
  /** For each form of a word, in small letters, the lemmas it may belong to. */
  readonly lemmasOfForm = new Map<string, number[]>();
  readonly formsOfLemma: (readonly string[])[] = [];
  private readonly lemmas = new Map<string, Lemma>();

  /** The first and the last word of a phrase inflect; what stands between them is taken as it is. */
  insert(words: readonly string[], atom: number): void {
    let level = this.roots;
    words.forEach((word, i) => {
      const { number } = this.lemma(word, i === 0 || i === words.length - 1);
      let node = level.get(number);
      if (!node) level.set(number, (node = { atoms: [], next: null }));
      if (i === words.length - 1) node.atoms.push(atom);
      else level = node.next ??= new Map();
    });
  }

  private lemma(word: string, inflects: boolean): Lemma {
    const key = inflects ? word : `=${word}`;
    const known = this.lemmas.get(key);
    if (known) return known;
    const lemma = { number: this.lemmas.size, forms: (inflects ? inflections(word) : [word]).map(lowerText) };
    this.lemmas.set(key, lemma);
    this.formsOfLemma.push(lemma.forms);
    for (const form of lemma.forms) {
      const others = this.lemmasOfForm.get(form);
      if (!others) this.lemmasOfForm.set(form, [lemma.number]);
      else if (!others.includes(lemma.number)) others.push(lemma.number);
    }
    return lemma;
  }
}

/** The token that was read last, in small letters, accents composed, dots of "U.S." left out. */
export function wordRead(text: string, { start, end, plain, dotted }: TokenReader): string {
  return lowerText(plain && !dotted ? text.slice(start, end) : spelling(text, start, end, dotted));
}
