import { deserialise } from '../actors/aliasIndex.serialise.js';
import type { AliasTables } from '../actors/aliasIndex.tables.js';
import type { Place } from '../knowledge/knowledge.js';
import { ACTOR_TYPES, type ActorType, type Relation } from '../knowledge/model.js';
import { PackedActor, type Detail } from './packedActor.js';
import { PackedAliases } from './packedAliases.js';
import { PackedLinks } from './packedLinks.js';
import { numbersOf, splitSections, type Sections } from './sections.js';
import { type Decode, TextColumn } from './textColumn.js';

/** Numbers a place takes: file, start, end. */
export const PLACE_SIZE = 3;

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

/** What of an actor stands as JSON of its own; what is empty is left out. */
export type WrittenDetail = Partial<Omit<Detail, 'aliases'>> & {
  /** Its name is one of its aliases, too. */
  readonly isNamed?: true;
};

/**
 * The world's actors, merged and indexed when the product was built. Opening takes a millisecond: nothing is read but where what lies.
 * Names, aliases, notes and offices are decoded when they are first asked for. Immutable.
 */
export class Pack {
  readonly head: PackHead;
  readonly actors: readonly PackedActor[];
  readonly ids: TextColumn;
  readonly names: TextColumn;
  readonly byId: ReadonlyMap<string, number>;
  readonly aliases: PackedAliases;
  /** The index of all aliases, by their numbers. */
  readonly tables: AliasTables;
  readonly links: PackedLinks;
  private readonly types: Uint8Array;
  private readonly kinFrom: Int32Array;
  private readonly kin: Int32Array;
  private readonly placesFrom: Int32Array;
  private readonly places: Int32Array;
  private readonly details: TextColumn;

  /** @param uriOf where a file of the pack is shown. @param decode UTF-8, which the core leaves to its host. @throws Error where the bytes are no pack of this version. */
  constructor(
    bytes: Uint8Array,
    private readonly uriOf: (file: string) => string,
    decode: Decode,
  ) {
    const [sections, tables] = opened(bytes);
    this.tables = tables;
    this.head = JSON.parse(decode(sections.head)) as PackHead;
    this.ids = new TextColumn(sections.ids, sections.idsFrom, decode);
    this.names = new TextColumn(sections.names, sections.namesFrom, decode);
    this.types = sections.types;
    this.aliases = new PackedAliases(sections, decode, this.head.written, this.head.articled);
    this.links = new PackedLinks(sections, decode);
    this.kinFrom = numbersOf(sections.kinFrom);
    this.kin = numbersOf(sections.kin);
    this.placesFrom = numbersOf(sections.placesFrom);
    this.places = numbersOf(sections.places);
    this.details = new TextColumn(sections.details, sections.detailsFrom, decode);
    const actors: PackedActor[] = [];
    const byId = new Map<string, number>();
    for (const id of this.ids.all()) {
      byId.set(id, actors.length);
      actors.push(new PackedActor(this, actors.length, id));
    }
    this.actors = actors;
    this.byId = byId;
  }

  typeOf(actor: number): ActorType {
    return ACTOR_TYPES[this.types[actor] ?? 0] ?? 'group';
  }

  /** The actors who may stand for one another with this one, as `kinshipOf` reads it. */
  kinOf(actor: number): Int32Array {
    return this.kin.subarray(this.kinFrom[actor] ?? 0, this.kinFrom[actor + 1] ?? 0);
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

  detailOf(actor: number): Detail {
    const { isNamed = false, ...written } = JSON.parse(this.details.at(actor)) as WrittenDetail;
    return {
      identifiers: {},
      relations: [],
      sources: [],
      ...written,
      aliases: this.aliases.writtenOf(actor, isNamed),
    };
  }
}

/** The pieces of a pack, and the index among them. @throws Error */
function opened(bytes: Uint8Array): [Sections, AliasTables] {
  const sections = splitSections(bytes);
  const tables = sections && deserialise(sections.index, null);
  if (tables) return [sections, tables];
  throw new Error('the bundled knowledge of the world is damaged. Install again.');
}
