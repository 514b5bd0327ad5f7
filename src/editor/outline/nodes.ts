import type { Span } from '../../core/span.js';
import type { AuthorClaimKind } from '../../core/claims/own/kinds.js';
import type { Act } from '../../core/language/language.js';
import type { ActorType } from '../../core/knowledge/model.js';
import type { DetectedClaim } from '../../core/shownClaims.js';
import type { EntrySummary } from '../../engine/entries.js';

/** What the outline is made of, as plain values. Ids stay the same across edits, so that what is open stays open. */

/** Headings under which "by kind" puts entries and detected claims, in the order of the tree; `nobody` heads claims without an actor. */
export const GROUPS = [
  'states',
  'people',
  'bodies',
  'organisations',
  'collectives',
  'places',
  'claims',
  'attributed',
  'author',
  'terms',
  'nobody',
  'suggested',
] as const;
export type Group = (typeof GROUPS)[number];

interface NodeBase {
  readonly id: string;
  readonly parent: OutlineNode | null;
}

export interface GroupNode extends NodeBase {
  readonly what: 'group';
  readonly group: Group;
  /** Entries or detected claims in it. */
  readonly count: number;
}

/** An entry met in the text. */
export interface EntryNode extends NodeBase {
  readonly what: 'entry';
  readonly entry: EntrySummary;
  /** Where it stands in the text, in order. */
  readonly places: readonly Place[];
  /** How the actor above it stands to it, where a claim is listed under an actor. */
  readonly stance: string | null;
}

/** One mention of an actor or a term, or one passage that makes a known claim. */
export interface PlaceNode extends NodeBase {
  readonly what: 'place';
  readonly entry: EntrySummary;
  readonly place: Place;
}

/** All claims of one kind: by what somebody does who says it, or by what the author does. */
export interface ClaimKindNode extends NodeBase {
  readonly what: 'claimKind';
  readonly kind: Act | AuthorClaimKind;
  readonly claims: readonly Said[];
}

/** Who makes claims: an actor, words that name nobody known, nobody, or the author. */
export interface SourceNode extends NodeBase {
  readonly what: 'source';
  readonly source: EntrySummary | 'nobody' | 'author' | { readonly words: string };
  readonly claims: readonly Said[];
}

/** A claim found in the text by who makes it. */
export interface SaidNode extends NodeBase {
  readonly what: 'said';
  readonly claim: DetectedClaim;
  /** Its own words, on one line. */
  readonly words: string;
}

/** A name that stands in no knowledge file. */
export interface NameNode extends NodeBase {
  readonly what: 'name';
  readonly name: string;
  readonly type: ActorType;
  /** Where it stands in the text, in order. */
  readonly places: readonly Place[];
}

/** One place of such a name. */
export interface NamePlaceNode extends NodeBase {
  readonly what: 'namePlace';
  readonly parent: NameNode;
  readonly place: Place;
}

/** A heading with what stands under it, or a paragraph. */
export interface SectionNode extends NodeBase {
  readonly what: 'section';
  readonly title: string;
  readonly heading: boolean;
  /** Absolute, up to the next section that is not below it. */
  readonly span: Span;
  /** Places in it, those under headings below it included. */
  readonly count: number;
}

/** Stands for the children that are not shown yet. */
export interface MoreNode extends NodeBase {
  readonly what: 'more';
  readonly hidden: number;
}

export type OutlineNode =
  | GroupNode
  | EntryNode
  | PlaceNode
  | ClaimKindNode
  | SourceNode
  | SaidNode
  | NameNode
  | NamePlaceNode
  | SectionNode
  | MoreNode;

/** A span of the document (absolute UTF-16 offsets, end exclusive). */
export interface Place extends Span {
  /** From 1, in the order of the text. */
  readonly ordinal: number;
  /** For a claim, the words that made it. */
  readonly words?: readonly Span[];
  /** Numbers of the entries that could be meant as well. */
  readonly others?: readonly number[];
}

/** A detected claim as the outline lists it. */
export interface Said {
  readonly claim: DetectedClaim;
  /** From 1, in the order of the text. */
  readonly ordinal: number;
  readonly words: string;
}

/** Children of a node, made one by one when shown. */
export interface Children {
  readonly total: number;
  at(index: number): OutlineNode;
}
