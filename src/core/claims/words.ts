import type { Span } from '../span.js';
import { FOLD, FOLD_SEPARATOR, FOLD_SPECIAL, LOWER } from '../text/charClass.js';
import { passes, shiftFor } from '../text/hashFilter.js';
import { HYPHEN_JOINER, JoinerReader, SPACE_JOINER } from '../text/joiner.js';
import { PRIME, SEED, TokenReader } from '../text/tokens.js';
import { WordHits } from './wordHits.js';
import { Phrases, type PhraseNode, wordRead } from './words.phrases.js';
import { type FirstForm, pairHash, type WordTables, wordTables } from './words.tables.js';

const APOSTROPHE_JOINER = 0x27;
const JOINERS = new Set([SPACE_JOINER, HYPHEN_JOINER, APOSTROPHE_JOINER]);

/**
 * Finds words and phrases in any inflection, nested and overlapping ones too: "go back to work" is met, and "work" in it as well.
 * Of a phrase the first and the last word inflect. Its words may stand apart by a space, a line end, a hyphen or an apostrophe.
 */
export class WordFinder {
  private readonly phrases = new Phrases();
  /** Made at the first search, anew after each phrase that was added. */
  private tables: WordTables | null = null;
  private readonly hits = new WordHits();
  private readonly reader = new TokenReader();
  private readonly joiners = new JoinerReader();

  /** The number of a word or phrase; the same one for the same words. */
  add(phrase: string): number {
    this.tables = null;
    return this.phrases.add(phrase);
  }

  /**
   * All hits in a text, sorted by start, then by end. The list is this finder's own and good until the next search.
   * Linear: a phrase looks ahead no further than the longest phrase there is.
   */
  find(text: string, skips: readonly Span[]): WordHits {
    const tables = (this.tables ??= wordTables(this.phrases));
    this.hits.count = 0;
    let from = 0;
    for (const skip of skips) {
      this.scan(text, from, skip.start, tables);
      from = Math.max(from, skip.end);
    }
    this.scan(text, from, text.length, tables);
    return this.hits;
  }

  /** The atoms met in a text. */
  atomsIn(text: string, skips: readonly Span[]): Set<number> {
    const { atoms, count } = this.find(text, skips);
    return new Set(atoms.subarray(0, count));
  }

  private scan(text: string, from: number, to: number, tables: WordTables): void {
    // Local names: what belongs to the module or the object is fetched anew each time.
    const { filter } = tables;
    const shift = shiftFor(filter.length * 32);
    const fold = FOLD;
    const special = FOLD_SPECIAL;
    const prime = PRIME;
    for (let i = from; i < to;) {
      let folded = fold[text.charCodeAt(i)] ?? 0;
      if (folded === FOLD_SEPARATOR) {
        i++;
        continue;
      }
      const start = i;
      let hash = SEED;
      while (folded > special) {
        hash = Math.imul(hash ^ folded, prime);
        folded = ++i < to ? (fold[text.charCodeAt(i)] ?? 0) : FOLD_SEPARATOR;
      }
      if (folded === special || i === start + 1) {
        i = this.readAny(text, start, to, tables);
        continue;
      }
      const bit = hash >>> shift;
      if ((((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
      const form = formOf(tables, hash, text, start, i);
      if (form) this.take(text, start, i, to, hash, form, tables);
    }
  }

  /** Takes what begins at `start`, whatever it is; where to go on. */
  private readAny(text: string, start: number, to: number, tables: WordTables): number {
    const { reader } = this;
    const isToken = reader.read(text, start, to);
    const { end, hash } = reader;
    if (!isToken || !passes(tables.filter, shiftFor(tables.filter.length * 32), hash)) return end;
    const word = wordRead(text, reader);
    const form = formOf(tables, hash, word, 0, word.length);
    if (form) this.take(text, start, end, to, hash, form, tables);
    return end;
  }

  /** Tells what is met with the word at `[start, end)`, and the phrases that begin with it. */
  private take(
    text: string,
    start: number,
    end: number,
    to: number,
    hash: number,
    { atoms, goesOn }: FirstForm,
    { pairs }: WordTables,
  ): void {
    for (const atom of atoms) this.hits.push(start, end, atom);
    if (goesOn.length === 0 || !this.readNext(text, end, to)) return;
    if (passes(pairs, shiftFor(pairs.length * 32), pairHash(hash, this.reader.hash)))
      this.walk(text, start, to, goesOn);
  }

  /** Reads the word behind `end`; false where none follows that a phrase could have there. */
  private readNext(text: string, end: number, to: number): boolean {
    return JOINERS.has(this.joiners.read(text, end, to)) && this.reader.read(text, this.joiners.end, to);
  }

  /** Tells the phrases that begin at `start` and go on with the word read last. */
  private walk(text: string, start: number, to: number, levels: readonly ReadonlyMap<number, PhraseNode>[]): void {
    for (;;) {
      const { end } = this.reader;
      const nodes = nodesOf(this.phrases.lemmasOfForm.get(wordRead(text, this.reader)) ?? [], levels);
      for (const { atoms } of nodes) for (const atom of atoms) this.hits.push(start, end, atom);
      levels = nodes.flatMap((node) => node.next ?? []);
      if (levels.length === 0 || !this.readNext(text, end, to)) return;
    }
  }
}

/** The form that stands at `[start, end)`, unit by unit but for case; null where none does. */
function formOf(
  { slots, forms }: WordTables,
  hash: number,
  text: string,
  start: number,
  end: number,
): FirstForm | null {
  const mask = (slots.length >>> 1) - 1;
  let slot = hash >>> shiftFor(mask + 1);
  for (;;) {
    const number = slots[2 * slot + 1] ?? 0;
    if (number === 0) return null;
    const form = slots[2 * slot] === hash ? forms[number - 1] : undefined;
    if (form && spells(form.letters, text, start, end)) return form;
    slot = (slot + 1) & mask;
  }
}

function spells(letters: Uint16Array, text: string, start: number, end: number): boolean {
  const { length } = letters;
  if (end - start !== length) return false;
  // The reader has met each unit: the table knows them.
  const lower = LOWER;
  for (let i = 0; i < length; i++) if (lower[text.charCodeAt(start + i)] !== letters[i]) return false;
  return true;
}

/** Where these lemmas lead from these levels. */
function nodesOf(lemmas: readonly number[], levels: readonly ReadonlyMap<number, PhraseNode>[]): PhraseNode[] {
  const nodes: PhraseNode[] = [];
  for (const level of levels) {
    for (const lemma of lemmas) {
      const node = level.get(lemma);
      if (node) nodes.push(node);
    }
  }
  return nodes;
}
