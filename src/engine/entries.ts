import type { ActorType, Section, TermKind } from '../core/knowledge/model.js';
import type { FileOrigin } from '../core/knowledge/knowledge.js';

/** What the editor needs to know of an entry to list and paint it; the notes stay in the worker until asked for. */
export interface EntrySummary {
  readonly number: number;
  readonly id: string;
  readonly section: Section;
  /** An actor's type, a term's kind, null for claims. */
  readonly type: ActorType | TermKind | null;
  /** Name, or a claim's statement. */
  readonly name: string;
  readonly origin: FileOrigin;
  /** Index into the list of files, of the last file that speaks of it. */
  readonly file: number;
}

/** All entries in force, by number and id. */
export interface EntryList {
  readonly size: number;
  readonly files: readonly string[];
  get(number: number): EntrySummary | undefined;
  byId(id: string): EntrySummary | undefined;
  [Symbol.iterator](): Iterator<EntrySummary>;
}
