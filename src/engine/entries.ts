import { ACTOR_TYPES, TERM_KINDS, type ActorType, type Section, type TermKind } from '../core/knowledge/model.js';
import { oneSpace } from '../core/text/oneLine.js';
import type { FileOrigin, Knowledge, MergedEntry } from '../core/knowledge/knowledge.js';

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

/** Entries as they cross to the editor: joined strings, one line an entry, and numbers. */
export interface EncodedEntries {
  readonly files: readonly string[];
  readonly ids: string;
  readonly names: string;
  /** Four small numbers an entry: section, type, origin, file. */
  readonly facts: Uint16Array;
}

const SECTIONS: readonly Section[] = ['actor', 'term', 'claim'];
const ORIGINS: readonly FileOrigin[] = ['world', 'bundled', 'workspace'];
const TYPES: readonly (ActorType | TermKind | null)[] = [null, ...ACTOR_TYPES, ...TERM_KINDS];
const FACTS = 4;

const typeOf = (entry: MergedEntry): ActorType | TermKind | null =>
  entry.section === 'actor' ? entry.type : entry.section === 'term' ? entry.kind : null;
const nameOf = (entry: MergedEntry): string => (entry.section === 'claim' ? entry.statement : entry.name);

export function encodeEntries({ entries, pack }: Pick<Knowledge, 'entries' | 'pack'>): EncodedEntries {
  const files = new Map<string, number>(pack?.uris.map((uri, i) => [uri, i]));
  const facts = new Uint16Array(entries.length * FACTS);
  const names = new Array<string>(entries.length);
  for (const [i, entry] of entries.entries()) {
    const at = i * FACTS;
    facts[at] = SECTIONS.indexOf(entry.section);
    facts[at + 1] = TYPES.indexOf(typeOf(entry));
    facts[at + 2] = ORIGINS.indexOf(entry.origin);
    // Of the pack's thousands only what is read anyway.
    const isPacked = pack !== null && pack.actors[i] === entry;
    facts[at + 3] = isPacked ? pack.fileOf(i) : numberOf(entry.places.at(-1)?.uri ?? '', files);
    names[i] = isPacked ? nameOf(entry) : oneSpace(nameOf(entry));
  }
  return { files: [...files.keys()], ids: entries.map(({ id }) => id).join('\n'), names: names.join('\n'), facts };
}

function numberOf(uri: string, files: Map<string, number>): number {
  const number = files.get(uri) ?? files.size;
  files.set(uri, number);
  return number;
}

/** The list over what was sent. Strings are split at the first look, not when they arrive: arriving must not hold up typing. */
export class SentEntries implements EntryList {
  private columns: { ids: string[]; names: string[] } | null = null;
  private numbers: Map<string, number> | null = null;

  constructor(private readonly sent: EncodedEntries) {}

  static readonly none = new SentEntries({ files: [], ids: '', names: '', facts: new Uint16Array(0) });

  get size(): number {
    return this.sent.facts.length / FACTS;
  }
  get files(): readonly string[] {
    return this.sent.files;
  }

  get(number: number): EntrySummary | undefined {
    if (number < 0 || number >= this.size) return undefined;
    const { ids, names } = this.split();
    const [section = 0, type = 0, origin = 0, file = 0] = this.sent.facts.subarray(
      number * FACTS,
      (number + 1) * FACTS,
    );
    return {
      number,
      id: ids[number] ?? '',
      name: names[number] ?? '',
      section: SECTIONS[section] ?? 'actor',
      type: TYPES[type] ?? null,
      origin: ORIGINS[origin] ?? 'workspace',
      file,
    };
  }

  byId(id: string): EntrySummary | undefined {
    this.numbers ??= new Map(this.split().ids.map((known, number) => [known, number]));
    const number = this.numbers.get(id);
    return number === undefined ? undefined : this.get(number);
  }

  *[Symbol.iterator](): Iterator<EntrySummary> {
    for (let number = 0; number < this.size; number++) {
      const entry = this.get(number);
      if (entry) yield entry;
    }
  }

  private split(): { ids: string[]; names: string[] } {
    const { ids, names } = this.sent;
    return (this.columns ??= { ids: ids.split('\n'), names: names.split('\n') });
  }
}
