import type { IndexedAlias, IndexedKind } from '../actors/aliasIndex.js';
import { deserialise } from '../actors/aliasIndex.serialise.js';
import type { AliasTables } from '../actors/aliasIndex.tables.js';
import { startsWithArticle, withArticles } from '../actors/article.js';
import type { Place } from '../knowledge/knowledge.js';
import { ACTOR_TYPES, ALIAS_KINDS, type Reference, type Relation, type Role } from '../knowledge/model.js';
import { PackedActor, type Detail } from './packedActor.js';
import { numbersOf, splitSections } from './sections.js';

/** Raised with every change of what is written. */
export const PACK_VERSION = 1;
export const INDEXED_KINDS: readonly IndexedKind[] = [...ALIAS_KINDS, 'word', 'except'];
/** Numbers a place takes: file, start, end. */
export const PLACE_SIZE = 3;

/** An alias of the pack, and the words of which one must stand near it; none: it counts everywhere. */
export interface PackedAlias extends IndexedAlias {
  readonly context: readonly string[];
}

/** The small part that is read at once. */
export interface PackHead {
  readonly asOf?: string;
  /** The aliases before this number are written so; those behind are the same with an article. */
  readonly written: number;
  /** Those of them that begin with an article. */
  readonly articled: readonly number[];
  /** The files' names, to which places point. */
  readonly files: readonly string[];
  readonly relations: readonly (Relation & { readonly from: string })[];
}

/** The context words of aliases, by their numbers: an index into the lists. */
export interface PackContexts {
  readonly of: Readonly<Record<number, number>>;
  readonly lists: readonly (readonly string[])[];
}

/** Offices and memberships, by the numbers of actors. */
export interface PackLinks {
  readonly roles: Readonly<Record<number, readonly Role[]>>;
  readonly memberOf: Readonly<Record<number, readonly Reference[]>>;
}

/**
 * The world's actors, merged and indexed when the product was built. Opening takes milliseconds: lists of names are cut from strings,
 * all else is read when it is first asked for. Immutable.
 */
export class Pack {
  readonly head: PackHead;
  readonly actors: readonly PackedActor[];
  readonly byId: ReadonlyMap<string, number>;
  readonly aliasCount: number;
  /** The index of all aliases, by their numbers. */
  readonly tables: AliasTables;
  readonly aliasTexts: readonly string[];
  private readonly aliasKinds: Uint8Array;
  private readonly aliasEntries: Int32Array;
  private readonly made: (PackedAlias | undefined)[];
  private readonly kinFrom: Int32Array;
  private readonly kin: Int32Array;
  private readonly placesFrom: Int32Array;
  private readonly places: Int32Array;
  private readonly detailsFrom: Int32Array;
  private readonly details: Uint8Array;
  private readonly contextBytes: Uint8Array;
  private readContexts: PackContexts | null = null;
  private readLinks: PackLinks | null = null;
  private readonly linkBytes: Uint8Array;

  /** @param uriOf where a file of the pack is shown. @param decode UTF-8, which the core leaves to its host. @throws Error where the bytes are no pack of this version. */
  constructor(
    bytes: Uint8Array,
    private readonly uriOf: (file: string) => string,
    private readonly decode: (bytes: Uint8Array) => string,
  ) {
    const [head, ids, names, types, texts, kinds, entries, contexts, links, kinFrom, kin, placesFrom, places, detailsFrom, details, index] = // prettier-ignore
      splitSections(PACK_VERSION, bytes) ?? [];
    const tables = index && deserialise(index, null);
    if (
      !head ||
      !ids ||
      !names ||
      !types ||
      !texts ||
      !kinds ||
      !entries ||
      !contexts ||
      !links ||
      !kinFrom ||
      !kin ||
      !placesFrom ||
      !places ||
      !detailsFrom ||
      !details ||
      !tables
    )
      // prettier-ignore
      throw new Error('the bundled knowledge of the world is damaged. Install again.');
    this.head = this.parse(head) as PackHead;
    this.tables = tables;
    this.aliasTexts = this.lines(texts);
    this.aliasCount = this.aliasTexts.length;
    this.aliasKinds = kinds;
    this.aliasEntries = numbersOf(entries);
    this.made = new Array<undefined>(this.aliasTexts.length);
    this.contextBytes = contexts;
    this.linkBytes = links;
    this.kinFrom = numbersOf(kinFrom);
    this.kin = numbersOf(kin);
    this.placesFrom = numbersOf(placesFrom);
    this.places = numbersOf(places);
    this.detailsFrom = numbersOf(detailsFrom);
    this.details = details;
    const allNames = this.lines(names);
    const allIds = this.lines(ids);
    this.actors = allIds.map(
      (id, number) =>
        new PackedActor(this, number, id, allNames[number] ?? '', ACTOR_TYPES[types[number] ?? 0] ?? 'group'),
    );
    const byId = new Map<string, number>();
    for (let number = 0; number < allIds.length; number++) byId.set(allIds[number] ?? '', number);
    this.byId = byId;
  }

  /** An alias by its number; undefined beyond the last. */
  alias(number: number): PackedAlias | undefined {
    const text = this.aliasTexts[number];
    if (text === undefined) return undefined;
    const { of, lists } = (this.readContexts ??= this.parse(this.contextBytes) as PackContexts);
    return (this.made[number] ??= {
      text,
      kind: INDEXED_KINDS[this.aliasKinds[number] ?? 0] ?? 'name',
      entry: this.aliasEntries[number] ?? 0,
      context: lists[of[number] ?? -1] ?? ANYWHERE,
    });
  }

  /** The numbers of the aliases of an actor: they stand together, twice, as written and with an article. */
  aliasesOf(actor: number): number[] {
    const found: number[] = [];
    for (const [from, to] of [[0, this.head.written] as const, [this.head.written, this.aliasCount] as const]) {
      for (let i = this.firstOf(actor, from, to); i < to && this.aliasEntries[i] === actor; i++) found.push(i);
    }
    return found;
  }

  /** The first alias in `[from, to)`, where they are sorted by actor, of this actor or one behind. */
  private firstOf(actor: number, from: number, to: number): number {
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.aliasEntries[middle] ?? 0) < actor) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** The aliases with an article of their own, which may hide longer names. */
  get articled(): PackedAlias[] {
    return this.head.articled.flatMap((number) => this.alias(number) ?? []);
  }

  /** The pack's longer names that new aliases with an article would hide, with that article. */
  hiddenBy(aliases: readonly IndexedAlias[]): PackedAlias[] {
    const known = new Set(this.articled.map(({ text }) => text));
    const hiding = aliases.filter(({ text }) => startsWithArticle(text) && !known.has(text));
    if (hiding.length === 0) return [];
    const firsts = new Set(hiding.map(({ text }) => firstWord(text.slice(4))));
    const likely: PackedAlias[] = [];
    for (let number = 0; number < this.head.written; number++) {
      const alias = firsts.has(firstWord(this.aliasTexts[number] ?? '')) ? this.alias(number) : undefined;
      if (alias) likely.push(alias);
    }
    return withArticles(likely, hiding);
  }

  /** The actors who may stand for one another with this one, as `kinshipOf` reads it. */
  kinOf(actor: number): Int32Array {
    return this.kin.subarray(this.kinFrom[actor] ?? 0, this.kinFrom[actor + 1] ?? 0);
  }

  get links(): PackLinks {
    return (this.readLinks ??= this.parse(this.linkBytes) as PackLinks);
  }

  /** Where the files are shown that it was made from. */
  get uris(): string[] {
    return this.head.files.map(this.uriOf);
  }

  /** The number of the file that an actor stands in; later ones only add to it. */
  fileOf(actor: number): number {
    return this.places[(this.placesFrom[actor] ?? 0) * PLACE_SIZE] ?? 0;
  }

  placesOf(actor: number): Place[] {
    const found: Place[] = [];
    for (let i = this.placesFrom[actor] ?? 0; i < (this.placesFrom[actor + 1] ?? 0); i++) {
      const [file = 0, start = 0, end = 0] = this.places.subarray(i * PLACE_SIZE, (i + 1) * PLACE_SIZE);
      found.push({ uri: this.uriOf(this.head.files[file] ?? ''), start, end });
    }
    return found;
  }

  private parse(section: Uint8Array): unknown {
    return JSON.parse(this.decode(section));
  }

  private lines(section: Uint8Array): string[] {
    return this.decode(section).split('\n');
  }

  detailOf(actor: number): Detail {
    return this.parse(this.details.subarray(this.detailsFrom[actor] ?? 0, this.detailsFrom[actor + 1] ?? 0)) as Detail;
  }
}

const firstWord = (text: string): string => text.slice(0, `${text} `.indexOf(' '));
const ANYWHERE: readonly string[] = [];
