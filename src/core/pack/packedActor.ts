import type { MergedActor, Place } from '../knowledge/knowledge.js';
import type { Actor, ActorType, Alias, Citation, Reference, Relation, Role } from '../knowledge/model.js';
import type { Pack } from './pack.js';

/** What of an actor is read only when somebody asks for it. Without places: nobody looks for them in a text that cannot be edited. */
export type Detail = Pick<Actor, 'note' | 'aliases' | 'identifiers' | 'relations' | 'sources'>;

const NOTHING: readonly never[] = [];
const NOWHERE: Place = { uri: '', start: 0, end: 0 };

/** An actor of the pack. All that it says is read when asked for, so that thousands of them cost nothing. */
export class PackedActor implements MergedActor {
  private readName: string | null = null;
  private read: Detail | null = null;

  constructor(
    private readonly pack: Pack,
    /** Its number as an entry. */
    readonly number: number,
    readonly id: string,
  ) {}

  get section(): 'actor' {
    return 'actor';
  }
  get origin(): 'world' {
    return 'world';
  }
  get removeAliases(): readonly never[] {
    return NOTHING;
  }
  get name(): string {
    return (this.readName ??= this.pack.names.at(this.number));
  }
  get type(): ActorType {
    return this.pack.typeOf(this.number);
  }
  get at(): Place {
    return this.places[0] ?? NOWHERE;
  }
  get idAt(): Place {
    return this.at;
  }
  get places(): readonly Place[] {
    return this.pack.placesOf(this.number);
  }
  get memberOf(): readonly Reference[] {
    return this.pack.links.memberOf(this.number);
  }
  get roles(): readonly Role[] {
    return this.pack.links.rolesOf(this.number);
  }
  get note(): string | undefined {
    return this.detail.note;
  }
  get aliases(): readonly Alias[] {
    return this.detail.aliases;
  }
  get identifiers(): Readonly<Record<string, string>> {
    return this.detail.identifiers;
  }
  get relations(): readonly Relation[] {
    return this.detail.relations;
  }
  get sources(): readonly Citation[] | undefined {
    return this.detail.sources;
  }

  /** The same as a plain record, to be merged with what another file says: spreading this object would lose what is read late. */
  plain(): MergedActor {
    const { section, id, name, type, origin, removeAliases, places, memberOf, roles } = this;
    const [at = NOWHERE] = places;
    return { section, id, name, type, origin, removeAliases, at, idAt: at, places, memberOf, roles, ...this.detail };
  }

  private get detail(): Detail {
    return (this.read ??= this.pack.detailOf(this.number));
  }
}
