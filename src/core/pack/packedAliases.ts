import type { IndexedAlias, IndexedKind } from '../actors/aliasIndex.js';
import { startsWithArticle, withArticles } from '../actors/article.js';
import { ALIAS_KINDS, type Alias } from '../knowledge/model.js';
import type { Span } from '../span.js';
import { numbersOf, type Sections } from './sections.js';
import { type Decode, TextColumn } from './textColumn.js';

export const INDEXED_KINDS: readonly IndexedKind[] = [...ALIAS_KINDS, 'word', 'except'];
/** Between the context words of an alias. */
export const CONTEXT_SEPARATOR = '\t';
/** Nobody edits the pack's files: places within an entry are left out, and read as this. */
export const NOWHERE: Span = { start: 0, end: 0 };

/** An alias of the pack, and the words of which one must stand near it; none: it counts everywhere. */
export interface PackedAlias extends IndexedAlias {
  readonly context: readonly string[];
}

const ANYWHERE: readonly string[] = [];

/** The aliases of a pack by their numbers. Those before `written` are written so, sorted by actor; those behind are the same with an article. */
export class PackedAliases {
  private readonly texts: TextColumn;
  private readonly contexts: TextColumn;
  private readonly kinds: Uint8Array;
  /** By alias: the number of its actor. */
  private readonly owners: Int32Array;
  /** By actor: the first of its aliases that are written so; one more for the end. */
  private readonly ownFrom: Int32Array;
  /** The numbers of those that are written so, in the order of their texts. */
  private readonly sorted: Int32Array;
  /** By alias: its list of context words, plus one. */
  private readonly contextOf: Int32Array;
  /** Those that were met: texts ask for the same ones again and again. */
  private readonly made: (PackedAlias | undefined)[];
  /** Lists of context words that were met: aliases that have the same one share it, so that it is looked for once. */
  private readonly lists = new Map<number, readonly string[]>();
  private withArticle: readonly PackedAlias[] | null = null;

  /** @param articled the numbers of those written with an article */
  constructor(
    sections: Sections,
    decode: Decode,
    readonly written: number,
    private readonly articledNumbers: readonly number[],
  ) {
    this.texts = new TextColumn(sections.texts, sections.textsFrom, decode);
    this.contexts = new TextColumn(sections.contexts, sections.contextsFrom, decode);
    this.kinds = sections.kinds;
    this.owners = numbersOf(sections.owners);
    this.ownFrom = numbersOf(sections.ownFrom);
    this.sorted = numbersOf(sections.sorted);
    this.contextOf = numbersOf(sections.contextOf);
    this.made = new Array<undefined>(this.count);
  }

  get count(): number {
    return this.texts.count;
  }

  /** The texts of all, by number. */
  allTexts(): string[] {
    return this.texts.all();
  }

  /** An alias by its number; undefined beyond the last. */
  at(number: number): PackedAlias | undefined {
    if (number < 0 || number >= this.count) return undefined;
    return (this.made[number] ??= this.read(number));
  }

  /** The aliases of an actor by their numbers, those with an article too. */
  of(actor: number): Map<number, PackedAlias> {
    const found = new Map<number, PackedAlias>();
    this.ownOf(actor).forEach((alias, i) => found.set((this.ownFrom[actor] ?? 0) + i, alias));
    const { owners } = this;
    for (let number = owners.indexOf(actor, this.written); number >= 0 && owners[number] === actor; number++)
      found.set(number, this.read(number));
    return found;
  }

  /** The aliases of an actor as its files have them; its name only if it `isNamed` among them. */
  writtenOf(actor: number, isNamed: boolean): Alias[] {
    const found: (Alias & { except: string[] })[] = [];
    for (const { text, kind, context } of this.ownOf(actor)) {
      if (kind === 'except') found.at(-1)?.except.push(text);
      else if (kind !== 'word') found.push({ text, kind, context, except: [], at: NOWHERE });
    }
    // The name stands last where it is no alias of its own.
    if (!isNamed) found.pop();
    return found;
  }

  /** The aliases with an article of their own, which may hide longer names. */
  get articled(): readonly PackedAlias[] {
    return (this.withArticle ??= this.articledNumbers.map((number) => this.read(number)));
  }

  /** The pack's longer names that new aliases with an article would hide, with that article. */
  hiddenBy(aliases: readonly IndexedAlias[]): PackedAlias[] {
    const known = new Set(this.articled.map(({ text }) => text));
    const hiding = aliases.filter(({ text }) => startsWithArticle(text) && !known.has(text));
    const likely = new Set(hiding.flatMap(({ text }) => this.beginningWith(`${text.slice(4)} `)));
    const inOrder = [...likely].sort((a, b) => a - b);
    return withArticles(
      inOrder.map((number) => this.read(number)),
      hiding,
    );
  }

  /** The numbers of those that are written so and begin with `text`. */
  private beginningWith(text: string): number[] {
    const { sorted } = this;
    const found: number[] = [];
    for (let i = this.firstFrom(text); i < sorted.length; i++) {
      const number = sorted[i] ?? 0;
      if (!this.texts.at(number).startsWith(text)) break;
      found.push(number);
    }
    return found;
  }

  /** Where in the order of texts the first is that does not stand before this one. */
  private firstFrom(text: string): number {
    let from = 0;
    let to = this.sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.texts.at(this.sorted[middle] ?? 0) < text) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The aliases of an actor that are written so. */
  private ownOf(actor: number): PackedAlias[] {
    const from = this.ownFrom[actor] ?? 0;
    const to = this.ownFrom[actor + 1] ?? 0;
    if (from === to) return [];
    return this.texts
      .lines(from, to)
      .split('\n')
      .map((text, i) => this.read(from + i, text));
  }

  private read(number: number, text = this.texts.at(number)): PackedAlias {
    return {
      text,
      kind: INDEXED_KINDS[this.kinds[number] ?? 0] ?? 'name',
      entry: this.owners[number] ?? 0,
      context: this.contextAt((this.contextOf[number] ?? 0) - 1),
    };
  }

  private contextAt(number: number): readonly string[] {
    if (number < 0) return ANYWHERE;
    let list = this.lists.get(number);
    if (!list) this.lists.set(number, (list = this.contexts.at(number).split(CONTEXT_SEPARATOR)));
    return list;
  }
}
