import type { AuthorClaimKind } from './claims/own/kinds.js';
import type { ActorType, AliasKind, Stance } from './knowledge/model.js';
import type { Act } from './language/language.js';
import type { Span } from './span.js';

/** How it was decided which entry a mention means; the hover and the command line put it into words. */
export const DECISIONS = ['only', 'context', 'met', 'ambiguous', 'short'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Acts (or is acted upon), is merely where something is, or neither. */
export type MentionRole = 'actor' | 'place' | null;

/** A mention of an actor or a term, by an alias of the knowledge in force. Mentions never overlap. */
export interface Mention extends Span {
  /** The entry's number; for an ambiguous mention the first candidate. */
  readonly entry: number;
  readonly kind: AliasKind;
  readonly decision: Decision;
  readonly role: MentionRole;
  /** Only where `decision` is `ambiguous`: the numbers of all who could be meant, `entry` first. */
  readonly candidates?: readonly number[];
}

/**
 * By which rule words were taken for a name that stands in no file: a title, a given name or an office beside it; an organisation's noun, a firm's legal
 * form; a definition in brackets; capitals; "administration", "government" or "regime" behind it; that nothing else reads like a pair of names; or that the text names it more fully elsewhere.
 */
export const NAME_RULES = [
  'title',
  'firstName',
  'office',
  'pair',
  'head',
  'kind',
  'company',
  'acronym',
  'capitals',
  'speaks',
  'administration',
  'met',
] as const;
export type NameRule = (typeof NAME_RULES)[number];

/** A name that stands in no file, recognised by a rule. Names overlap neither mentions nor each other. */
export interface NameMark extends Span {
  /** The fullest form in the document. */
  readonly name: string;
  readonly type: ActorType;
  readonly rule: NameRule;
}

/** What every claim marked in a text has, however it was found. Claims may overlap mentions and each other. */
interface ClaimBase extends Span {
  /** The words that carry what is claimed, in the order of the text; several pieces where something stands between. `start` and `end` hold all of the record's words. */
  readonly content: readonly Span[];
  /** The number of the known claim that is made here, or null. */
  readonly claim: number | null;
  /** Known claims that this one resembles, but not enough to count; the likeliest first. */
  readonly suggested: readonly SuggestedClaim[];
  /** How the source (or the author) stands to the known claim. */
  readonly stance: Stance | null;
  /** Said with a "may", "perhaps" or the like. */
  readonly hedged: boolean;
  /** From 0 to 1. */
  readonly confidence: number;
}

export interface SuggestedClaim {
  /** The known claim's entry number. */
  readonly claim: number;
  /** From 0 to 1. */
  readonly score: number;
}

/** A known claim met in the author's text outside of whatever else was found, from the first to the last word that belongs to it. */
export interface KnownClaimMark extends ClaimBase {
  readonly by: 'knowledge';
  readonly claim: number;
  /** The words that made the pattern match, in the order of the text; empty where it was recognised by its meaning. */
  readonly words: readonly Span[];
}

/** Who is said to say, think or want what. */
export interface AttributionMark extends ClaimBase {
  readonly by: 'attribution';
  /** The words of the source; null where none is named ("it is feared that"). */
  readonly source: ClaimSource | null;
  /** Null where punctuation alone attributes. */
  readonly cue: Span | null;
  readonly act: Act;
  /** What is attributed is no proposition ("discussed trade"): not a claim, shown only when asked for. */
  readonly topic: boolean;
}

/** How a source was tied to its actor. */
export const SOURCE_LINKS = ['name', 'pronoun', 'description'] as const;
export type SourceLink = (typeof SOURCE_LINKS)[number];

export interface ClaimSource extends Span {
  /** The actor's entry number, or null where nobody known is meant or it is in doubt. */
  readonly entry: number | null;
  /** Null where `entry` is. */
  readonly link: SourceLink | null;
}

/** A claim in the voice of the text's author. */
export interface AuthorClaimMark extends ClaimBase {
  readonly by: 'author';
  readonly kind: AuthorClaimKind;
  /** The wording that made it a claim; null where it is the sentence as a whole. */
  readonly marker: Span | null;
}

export type ClaimMark = KnownClaimMark | AttributionMark | AuthorClaimMark;

/** A reader's own mark ("policy-annotator: off"), to be painted where no grammar does. */
export interface ReaderMark extends Span {
  readonly what: 'off' | 'on' | 'ignore';
}

/** What was found in one paragraph. All offsets are relative to the paragraph's start, each list is sorted by start. */
export interface ParagraphAnnotations {
  /** UTF-16 code units up to the next paragraph, blank lines behind it included: the lengths add up to the text's. */
  readonly length: number;
  readonly mentions: readonly Mention[];
  readonly names: readonly NameMark[];
  readonly claims: readonly ClaimMark[];
  readonly marks: readonly ReaderMark[];
}

/** What an edit changed: `removed` paragraphs from `at` on gave way to `inserted`; then those of `changed` were read anew. */
export interface AnnotationDelta {
  readonly at: number;
  readonly removed: number;
  readonly inserted: readonly ParagraphAnnotations[];
  /** Paragraphs elsewhere that depend on the edit, by their index after the splice. */
  readonly changed: readonly { readonly index: number; readonly paragraph: ParagraphAnnotations }[];
}

/** Replaces `[start, end)` by `text`; offsets relate to the text before this change. */
export interface TextChange extends Span {
  readonly text: string;
}

/** How a document is to be read; decides what is skipped. */
export type TextFormat = 'plain' | 'markdown' | 'html';
