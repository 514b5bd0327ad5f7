import type { Span } from '../span.js';

/** What stands in one knowledge file, as plain values. Every record knows the span it was read from. */

export const ACTOR_TYPES = [
  'state',
  'government',
  'person',
  'international-organization',
  'alliance',
  'legislature',
  'ministry',
  'agency',
  'court',
  'military',
  'party',
  'company',
  'media',
  'think-tank',
  'university',
  'ngo',
  'armed-group',
  'organization',
  'group',
  'region',
  'place',
] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

/** `combining` is a form that only stands before a hyphen: the "Sino" of "Sino-Russian". */
export const ALIAS_KINDS = ['name', 'acronym', 'adjective', 'people', 'metonym', 'combining'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

export const TERM_KINDS = [
  'document',
  'treaty',
  'initiative',
  'weapon',
  'event',
  'concept',
  'project',
  'term',
] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export const STANCES = ['supports', 'disputes', 'reports'] as const;
export type Stance = (typeof STANCES)[number];

export const CLAIM_RELATIONS = ['contradicts', 'supports', 'specifies'] as const;
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number];

export interface Alias {
  readonly text: string;
  readonly kind: AliasKind;
  /** Counts only where one of these words stands in the same paragraph. Empty: counts everywhere. */
  readonly context: readonly string[];
  /** Phrases that hold the alias and mean something else ("West Bank" for "West"). */
  readonly except: readonly string[];
  readonly at: Span;
}

/** A reference to a record of `sources`, with the place in it. */
export interface Citation {
  readonly id: string;
  readonly locator?: string;
  readonly at: Span;
}

export interface PersonName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** Where the single-valued fields of a record stand, by their key in the file. */
export type ScalarPlaces = Readonly<Record<string, Span>>;

/** Field names of CSL-JSON. */
export interface Source {
  readonly id: string;
  readonly type?: string;
  readonly title?: string;
  readonly author: readonly PersonName[];
  readonly publisher?: string;
  readonly containerTitle?: string;
  readonly issued?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly page?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly note?: string;
  readonly at: Span;
  readonly idAt: Span;
  readonly scalars?: ScalarPlaces;
}

/** An office that the actor has (`holder` is whoever holds it) or holds (`of` is where). Dates are ISO: YYYY, YYYY-MM or YYYY-MM-DD. */
export interface Role {
  readonly title: string;
  readonly holder?: string;
  readonly of?: string;
  readonly from?: string;
  readonly to?: string;
  readonly at: Span;
}

export interface Relation {
  readonly type: string;
  /** Only in the file's own `relations`, for those that belong to nobody in particular. */
  readonly from?: string;
  readonly to: string;
  readonly since?: string;
  readonly until?: string;
  readonly note?: string;
  readonly sources: readonly Citation[];
  readonly at: Span;
}

interface EntryBase {
  readonly id: string;
  readonly name?: string;
  readonly aliases: readonly Alias[];
  readonly note?: string;
  /** What the note rests on. */
  readonly sources?: readonly Citation[];
  readonly scalars?: ScalarPlaces;
  /** What a later file takes away from the entry it adds to. */
  readonly removeAliases: readonly { readonly text: string; readonly at: Span }[];
  readonly at: Span;
  /** The id alone, for problems and renaming. */
  readonly idAt: Span;
}

export interface Actor extends EntryBase {
  readonly section: 'actor';
  readonly type?: ActorType;
  readonly memberOf: readonly Reference[];
  readonly roles: readonly Role[];
  readonly identifiers: Readonly<Record<string, string>>;
  readonly relations: readonly Relation[];
}

export interface Term extends EntryBase {
  readonly section: 'term';
  readonly kind?: TermKind;
}

/** An id that a record mentions, with its place. */
export interface Reference {
  readonly id: string;
  readonly at: Span;
}

export interface Position {
  readonly actor: string;
  readonly stance: Stance;
  readonly sources: readonly Citation[];
  readonly at: Span;
}

/** One of these must be met: `@id` (any mention of it), a word in any inflection, or a phrase. */
export type PatternGroup = readonly string[];

export interface Pattern {
  readonly all: readonly PatternGroup[];
  readonly none: readonly string[];
  readonly within: 'sentence' | 'paragraph';
  readonly at: Span;
}

export interface Claim {
  readonly section: 'claim';
  readonly id: string;
  readonly statement?: string;
  readonly topics: readonly Reference[];
  readonly positions: readonly Position[];
  readonly patterns: readonly Pattern[];
  readonly related: readonly { readonly claim: string; readonly as: ClaimRelation; readonly at: Span }[];
  readonly sources: readonly Citation[];
  readonly note?: string;
  readonly scalars?: ScalarPlaces;
  readonly at: Span;
  readonly idAt: Span;
}

/** What a cue's content looks like. */
export const CUE_COMPLEMENTS = ['that-clause', 'wh-clause', 'infinitive', 'noun-phrase', 'quote'] as const;
export const ACTS = [
  'states',
  'denies',
  'doubts',
  'warns',
  'predicts',
  'demands',
  'promises',
  'praises',
  'accuses',
  'asks',
  'believes',
  'intends',
] as const;

export interface Cue {
  readonly lemma: string;
  readonly act?: string;
  readonly takes?: string;
  readonly at: Span;
}

/** "Not an actor here" (`what: actor`) or "not a claim here". `in` is a glob over workspace-relative paths. */
export interface Ignore {
  readonly text?: string;
  readonly quote?: string;
  readonly in?: string;
  readonly what: 'actor' | 'claim' | 'term' | 'any';
  readonly at: Span;
}

export interface CodingField {
  readonly name: string;
  readonly for: 'statement' | 'document' | 'actor';
  readonly values: readonly string[];
  readonly required: boolean;
  readonly at: Span;
}

/** What a reference may lead to. */
export type ReferenceTarget = Section | 'source';

/** Any place in a file that names an id of another record: `memberOf`, `topics`, citations, `@id` in a pattern … */
export interface FileReference extends Reference {
  readonly to: readonly ReferenceTarget[];
  /** What stands there may also be a plain name (the holder of an office). */
  readonly orName?: boolean;
}

export interface KnowledgeFile {
  readonly version: number;
  readonly title?: string;
  readonly asOf?: string;
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly terms: readonly Term[];
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly cues: readonly Cue[];
  readonly ignore: readonly Ignore[];
  readonly fields: readonly CodingField[];
  /** All references in the file, in its order. */
  readonly references: readonly FileReference[];
}

export type Entry = Actor | Term | Claim;
export type Section = Entry['section'];
