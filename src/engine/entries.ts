import { ACTOR_TYPES, TERM_KINDS, type ActorType, type Section, type TermKind } from '../core/knowledge/model.js';
import { oneSpace } from '../core/text/oneLine.js';
import type { FileOrigin, Knowledge, MergedEntry } from '../core/knowledge/knowledge.js';
import type { TextColumn } from '../core/pack/textColumn.js';

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
  /** All that were read for it, those without an entry too. */
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

/** @param read all files that the knowledge was read from, for those that have no entry to be known by */
export function encodeEntries(
  { entries, own, pack }: Pick<Knowledge, 'entries' | 'own' | 'pack'>,
  read: readonly string[] = [],
): EncodedEntries {
  const files = new Map<string, number>(pack?.uris.map((uri, i) => [uri, i]));
  for (const uri of read) numberOf(uri, files);
  const facts = new Uint16Array(entries.length * FACTS);
  for (let i = 0; pack && i < pack.actors.length; i++) {
    facts[i * FACTS + 1] = TYPES.indexOf(pack.typeOf(i));
    facts[i * FACTS + 3] = pack.fileOf(i);
  }
  for (const number of own) {
    const entry = entries[number];
    if (!entry) continue;
    const at = number * FACTS;
    facts[at] = SECTIONS.indexOf(entry.section);
    facts[at + 1] = TYPES.indexOf(typeOf(entry));
    facts[at + 2] = ORIGINS.indexOf(entry.origin);
    facts[at + 3] = numberOf(entry.places.at(-1)?.uri ?? '', files);
  }
  const known = { entries, own };
  return {
    files: [...files.keys()],
    ids: linesOf(known, pack?.ids, ({ id }) => id),
    names: linesOf(known, pack?.names, (entry) => oneSpace(nameOf(entry))),
    facts,
  };
}

/** One line an entry: those of the pack are copied in stretches, as they stand there. */
function linesOf(
  { entries, own }: Pick<Knowledge, 'entries' | 'own'>,
  packed: TextColumn | undefined,
  textOf: (entry: MergedEntry) => string,
): string {
  const lines: string[] = [];
  let next = 0;
  const copyTo = (end: number): void => {
    if (packed && next < end) lines.push(packed.lines(next, end));
  };
  for (const number of own) {
    const entry = entries[number];
    if (!entry) continue;
    copyTo(Math.min(number, packed?.count ?? 0));
    lines.push(textOf(entry));
    next = number + 1;
  }
  copyTo(packed?.count ?? 0);
  return lines.join('\n');
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
