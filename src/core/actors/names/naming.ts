import type { NameRule } from '../../annotation.js';
import type { ActorType } from '../../knowledge/model.js';
import type { Span } from '../../span.js';

/** Whom words name, and by which rule. `name` is the fullest form known so far. */
export interface Naming {
  readonly name: string;
  readonly type: ActorType;
  readonly rule: NameRule;
  /** Number of the known actor that is named; none for whom only the text knows. */
  readonly entry?: number;
}

/** Words that may be a name: what the document knows under `key` is believed first, then `guess`. */
export interface NameCandidate extends Span {
  /** Null where the words speak for themselves. */
  readonly key: string | null;
  /** Null where only the rest of the document could tell. */
  readonly guess: Naming | null;
  /** The words are a known actor's name, too, unless the document tells of a person and nothing under this key. */
  readonly unless?: string;
}

/** What a paragraph tells the others: under `key` stands this name; null: no actor, whatever it looks like. */
export interface NameOffer {
  readonly key: string;
  readonly naming: Naming | null;
}

/** What is told of the names of a paragraph by its own words. */
export interface NamesRead {
  /** In the order of the text, disjoint. */
  readonly candidates: readonly NameCandidate[];
  readonly offers: readonly NameOffer[];
  /** Indices of mentions that are part of a longer name. */
  readonly covered: ReadonlySet<number>;
}

export const NO_NAMES: NamesRead = { candidates: [], offers: [], covered: new Set() };
