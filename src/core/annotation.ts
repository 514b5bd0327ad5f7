import type { AliasKind, Stance } from './knowledge/model.js';
import type { Span } from './span.js';

/** How it was decided which entry a mention means; the hover and the command line put it into words. */
export const DECISIONS = ['only', 'context', 'met', 'ambiguous'] as const;
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

/** A known claim met in the text, from the first to the last word that belongs to it. Claims may overlap mentions and each other. */
export interface ClaimMark extends Span {
  readonly by: 'knowledge';
  /** The claim's entry number. */
  readonly entry: number;
  /** The words that made the pattern match, in the order of the text. */
  readonly words: readonly Span[];
  readonly stance: Stance | null;
  readonly confidence: number;
}

/** A reader's own mark ("policy-annotator: off"), to be painted where no grammar does. */
export interface ReaderMark extends Span {
  readonly what: 'off' | 'on' | 'ignore';
}

/** What was found in one paragraph. All offsets are relative to the paragraph's start, each list is sorted by start. */
export interface ParagraphAnnotations {
  /** UTF-16 code units up to the next paragraph, blank lines behind it included: the lengths add up to the text's. */
  readonly length: number;
  readonly mentions: readonly Mention[];
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
