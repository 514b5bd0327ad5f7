import type { Span } from '../span.js';
import { FOLD, FOLD_SEPARATOR, FOLD_SPECIAL, LOWER } from '../text/charClass.js';
import { passes, shiftFor } from '../text/hashFilter.js';
import { HYPHEN_JOINER, JoinerReader, SPACE_JOINER } from '../text/joiner.js';
import { PRIME, SEED, TokenReader } from '../text/tokens.js';
import { WordHits } from './wordHits.js';
import { Phrases, type PhraseNode, wordRead } from './words.phrases.js';
import { type Level, pairHash, type WordTables, wordTables } from './words.tables.js';

const APOSTROPHE_JOINER = 0x27;
const DOT = 0x2e;
const JOINERS = new Set([SPACE_JOINER, HYPHEN_JOINER, APOSTROPHE_JOINER]);
const NO_FORM = -1;

/**
 * Finds words and phrases in any inflection, nested and overlapping ones too: "go back to work" is met, and "work" in it as well.
 * Of a phrase the first and the last word inflect. Its words may stand apart by a space, a line end, a hyphen or an apostrophe.
 */
export class WordFinder {
  private readonly phrases = new Phrases();
  /** Made at the first search, anew after each phrase that was added. */
  private search: WordSearch | null = null;

  /** The number of a word or phrase; the same one for the same words. */
  add(phrase: string): number {
    this.search = null;
    return this.phrases.add(phrase);
  }

  /**
   * All hits that begin in one of these stretches of a text (sorted, disjoint; the whole of it if none are given), sorted by start, then by end.
   * The list is this finder's own and good until the next search. Linear: a phrase looks ahead no further than the longest phrase there is.
   */
  find(text: string, skips: readonly Span[], stretches: readonly Span[] = [{ start: 0, end: text.length }]): WordHits {
    return this.ready.find(text, skips, stretches);
  }

  /** One bit for each hash of a token that its words and phrases may begin with. */
  get firstWords(): Int32Array {
    return this.ready.tables.filter;
  }

  private get ready(): WordSearch {
    return (this.search ??= new WordSearch(wordTables(this.phrases.inflect())));
  }

  /** The atoms met in a text. */
  atomsIn(text: string, skips: readonly Span[]): Set<number> {
    const { atoms, count } = this.find(text, skips);
    return new Set(atoms.subarray(0, count));
  }
}

/** Goes through texts word by word. A word that phrases begin with is remembered until the next shows whether one goes on. */
class WordSearch {
  private readonly hits = new WordHits();
  private readonly reader = new TokenReader();
  private readonly joiners = new JoinerReader();
  private readonly filterShift: number;
  private readonly pairShift: number;
  private readonly slotShift: number;
  /** The word before: its form if phrases may go on behind it, its hash, and where it stands. */
  private form = NO_FORM;
  private hash = 0;
  private start = 0;
  private end = 0;

  constructor(readonly tables: WordTables) {
    this.filterShift = shiftFor(tables.filter.length * 32);
    this.pairShift = shiftFor(tables.pairs.length * 32);
    this.slotShift = shiftFor(tables.slots.length / 2);
  }

  find(text: string, skips: readonly Span[], stretches: readonly Span[]): WordHits {
    this.hits.count = 0;
    let next = 0;
    for (const { start, end } of stretches) {
      let from = start;
      while ((skips[next]?.end ?? Infinity) <= from) next++;
      for (let skip = skips[next]; skip && skip.start < end; skip = skips[++next]) {
        this.scan(text, from, skip.start, skip.start);
        from = Math.max(from, skip.end);
        if (skip.end > end) break;
      }
      this.scan(text, from, end, skips[next]?.start ?? text.length);
    }
    return this.hits;
  }

  /** Reads the words that begin in `[from, to)`; their phrases may go on as far as `limit`. */
  private scan(text: string, from: number, to: number, limit: number): void {
    // Local names: what belongs to the module or the object is fetched anew each time.
    const fold = FOLD;
    const special = FOLD_SPECIAL;
    const prime = PRIME;
    const { filter, pairs } = this.tables;
    const { filterShift, pairShift } = this;
    this.form = NO_FORM;
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
      if (folded === special || (i === start + 1 && text.charCodeAt(i) === DOT)) {
        i = this.readAny(text, start, to, limit);
        continue;
      }
      if (this.form !== NO_FORM && passes(pairs, pairShift, pairHash(this.hash, hash))) this.goOn(text, limit);
      if (passes(filter, filterShift, hash)) this.take(this.formOf(hash, text, start, i), start, i, hash);
      else this.form = NO_FORM;
    }
    if (this.form !== NO_FORM && to < limit) this.goOn(text, limit);
  }

  /** Takes what begins at `start`, whatever it is; where to go on. */
  private readAny(text: string, start: number, to: number, limit: number): number {
    const { reader } = this;
    const isToken = reader.read(text, start, to);
    const { end, hash } = reader;
    if (!isToken) return end;
    const form = this.formRead(text);
    if (this.form !== NO_FORM && passes(this.tables.pairs, this.pairShift, pairHash(this.hash, hash))) {
      this.goOn(text, limit);
    }
    this.take(form, start, end, hash);
    return end;
  }

  /** Tells what is met with the word at `[start, end)` alone, and remembers it. */
  private take(form: number, start: number, end: number, hash: number): void {
    this.form = NO_FORM;
    if (form === NO_FORM) return;
    const { atoms, atomsFrom, levels } = this.tables;
    const last = atomsFrom[form + 1] ?? 0;
    for (let i = atomsFrom[form] ?? 0; i < last; i++) this.hits.push(start, end, atoms[i] ?? 0);
    if (levels[form]?.length === 0) return;
    this.form = form;
    this.hash = hash;
    this.start = start;
    this.end = end;
  }

  /** Tells the phrases that begin with the word remembered. */
  private goOn(text: string, to: number): void {
    const { start } = this;
    let { end } = this;
    let levels: readonly Level[] = this.tables.levels[this.form] ?? [];
    while (levels.length > 0 && this.readNext(text, end, to)) {
      end = this.reader.end;
      const nodes = nodesOf(this.tables.lemmas[this.formRead(text)] ?? [], levels);
      for (const { atoms } of nodes) for (const atom of atoms) this.hits.push(start, end, atom);
      levels = nodes.flatMap((node) => node.next ?? []);
    }
  }

  /** Reads the word behind `end`; false where none follows that a phrase could have there. */
  private readNext(text: string, end: number, to: number): boolean {
    return JOINERS.has(this.joiners.read(text, end, to)) && this.reader.read(text, this.joiners.end, to);
  }

  /** The form of the token read last. */
  private formRead(text: string): number {
    const { hash, start, end, plain, dotted } = this.reader;
    if (plain && !dotted) return this.formOf(hash, text, start, end);
    const word = wordRead(text, this.reader);
    return this.formOf(hash, word, 0, word.length);
  }

  /** The form that stands at `[start, end)`, unit by unit but for case. */
  private formOf(hash: number, text: string, start: number, end: number): number {
    const { slots, spelled, letters } = this.tables;
    const mask = (slots.length >>> 1) - 1;
    let slot = hash >>> this.slotShift;
    for (;;) {
      const form = (slots[2 * slot + 1] ?? 0) - 1;
      if (form === NO_FORM) return NO_FORM;
      if (slots[2 * slot] === hash && spells(letters, spelled[form] ?? 0, spelled[form + 1] ?? 0, text, start, end)) {
        return form;
      }
      slot = (slot + 1) & mask;
    }
  }
}

function spells(letters: Uint16Array, from: number, to: number, text: string, start: number, end: number): boolean {
  if (end - start !== to - from) return false;
  // The reader has met each unit: the table knows them.
  const lower = LOWER;
  for (let i = from; i < to; i++) if (lower[text.charCodeAt(start++)] !== letters[i]) return false;
  return true;
}

/** Where these lemmas lead from these levels. */
function nodesOf(lemmas: readonly number[], levels: readonly Level[]): PhraseNode[] {
  const nodes: PhraseNode[] = [];
  for (const level of levels) {
    for (const lemma of lemmas) {
      const node = level.get(lemma);
      if (node) nodes.push(node);
    }
  }
  return nodes;
}
