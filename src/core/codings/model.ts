import type { Stance } from '../knowledge/model.js';
import type { Selector } from './anchors/selector.js';

/** What a person has coded in a text, as plain values. One file holds what one coder coded in one document. */

/** `suggested` came from the engine or another tool and waits for a person; `refused` is kept so that it does not come back. */
export const STATUSES = ['confirmed', 'suggested', 'refused'] as const;
export type Status = (typeof STATUSES)[number];

/** A statement says who takes which stance to what; a mention says only who is named. */
export const CODED_KINDS = ['statement', 'mention'] as const;
export type CodedKind = (typeof CODED_KINDS)[number];

export interface Coding {
  /** Unique in the file; letters, digits, `-` and `_`. */
  readonly id: string;
  readonly what: CodedKind;
  /** Where it stands, in the order of the text; more than one where something stands between. Never empty. */
  readonly parts: readonly Selector[];
  /** Ids of the knowledge file. A person speaks for the actor. */
  readonly actor?: string;
  readonly person?: string;
  readonly claim?: string;
  /** What is spoken of where no claim is made: the id of a term, or words of the coder's. */
  readonly concept?: string;
  readonly stance?: Stance;
  readonly kind?: string;
  readonly status: Status;
  readonly note?: string;
  /** ISO date, with or without time. */
  readonly date?: string;
  /** The words that attributed it, where it was a suggestion: what was accepted of the same cue is counted by it. */
  readonly cue?: string;
  /** Fields that the project defines in its knowledge file. */
  readonly fields: Readonly<Record<string, string>>;
  /** What else stands in the file under keys that we do not know, kept as it is. */
  readonly extra: Readonly<Record<string, unknown>>;
}

/** All that one coder coded in one document. */
export interface CodingSet {
  /** Path of the document, relative to the folder of the file, with `/`. */
  readonly document: string;
  readonly coder: string;
  readonly codings: readonly Coding[];
  readonly extra: Readonly<Record<string, unknown>>;
}

/** The words of a coding, its parts joined by " … ". */
export const quoteOf = ({ parts }: Pick<Coding, 'parts'>): string => parts.map(({ quote }) => quote).join(' … ');
