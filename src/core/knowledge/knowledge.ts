import type { Actor, Citation, Claim, CodingField, Cue, Ignore, Position, Relation, Source, Term } from './model.js';
import type { Pack } from '../pack/pack.js';
import type { Span } from '../span.js';

/** Where a record stands: the file's URI and the span in its text. */
export interface Place extends Span {
  readonly uri: string;
}

export type FileOrigin = 'world' | 'bundled' | 'workspace';

/** An entry merged from all files that speak of it. `places` lists each of them, first file first. */
interface Merged {
  readonly places: readonly Place[];
  readonly origin: FileOrigin;
}
export type MergedActor = Actor & Required<Pick<Actor, 'name' | 'type'>> & Merged;
export type MergedTerm = Term & Required<Pick<Term, 'name' | 'kind'>> & Merged;
export type MergedClaim = Claim & Required<Pick<Claim, 'statement'>> & Merged;
export type MergedEntry = MergedActor | MergedTerm | MergedClaim;

/** Numbers of entries by their ids. */
export type IdNumbers = Pick<ReadonlyMap<string, number>, 'get' | 'has'>;

/** All knowledge in force, files merged by id. An entry's number is its index in `entries`: actors, then terms, then claims. */
export interface Knowledge {
  readonly entries: readonly MergedEntry[];
  readonly byId: IdNumbers;
  /** The numbers of all entries but those that are just as the pack has them, ascending. */
  readonly own: readonly number[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Those of actors and those that belong to nobody, each with its `from`. */
  readonly relations: readonly (Relation & { readonly from: string })[];
  readonly cues: readonly Cue[];
  readonly ignore: readonly (Ignore & { readonly uri: string })[];
  readonly fields: readonly CodingField[];
  /** The latest `asOf` of the files: when the notes were true. */
  readonly asOf?: string;
  /** What the first entries were taken from, made when the product was built; null without the world's actors. */
  readonly pack: Pack | null;
}

export type { Citation, Position };
