import type { Pack } from '../../pack/pack.js';
import type { FileOrigin, Place } from '../knowledge.js';
import type { Entry, Section, Source } from '../model.js';
import type { Span } from '../../span.js';
import { combineActors, combineClaims, combineSources, combineTerms } from './combine.js';
import type { FileReport } from './fileReport.js';
import { fileName } from './fileReport.js';
import { nearest } from '../nearest.js';
import type { FileToMerge } from './input.js';

/** An entry as far as the files read so far tell it. */
export interface Draft<T = Entry> {
  readonly entry: T;
  readonly places: readonly Place[];
  readonly origin: FileOrigin;
  /** The id in the first file that speaks of it. */
  readonly firstId: Place;
  /** By field: the workspace file that set it last. Made only once a second file speaks of the entry. */
  readonly setBy: ReadonlyMap<string, string> | null;
}

/** Of what lies in the pack nobody looks for the id. */
const NOWHERE: Place = { uri: '', start: 0, end: 0 };

export type Drafts = Map<string, Draft>;

const A_SECTION: Record<Section, string> = { actor: 'an actor', term: 'a term', claim: 'a claim' };

/** Begins an entry of the pack that a file speaks of. */
export function draftOfPack(drafts: Drafts, id: string, pack: Pack | null): void {
  const entry = drafts.has(id) ? undefined : pack?.actors[pack.byId.get(id) ?? -1]?.plain();
  if (entry)
    drafts.set(id, {
      entry,
      places: entry.places,
      origin: entry.origin,
      firstId: entry.places[0] ?? NOWHERE,
      setBy: null,
    });
}

/** Adds what a file says of an entry. Where it cannot be the same entry, that is told and nothing added. */
export function addEntry(drafts: Drafts, entry: Entry, from: FileToMerge, report: FileReport): void {
  const before = drafts.get(entry.id);
  if (!before) {
    drafts.set(entry.id, firstDraft(entry, from));
    return;
  }
  const combined = combine(before.entry, entry);
  if (combined === null) {
    tellConflict(before, entry, from, report);
    return;
  }
  tellVainRemovals(before.entry, entry, from.uri, report);
  drafts.set(entry.id, nextDraft(before, combined, entry, from, report));
}

function tellVainRemovals(before: Entry, next: Entry, uri: string, report: FileReport): void {
  if (before.section === 'claim' || next.section === 'claim') return;
  for (const { text, at } of next.removeAliases) {
    const known = before.aliases.map((alias) => alias.text);
    if (known.includes(text)) continue;
    const near = nearest(text, known);
    if (near) report.add(uri, 'remove-unknown-suggest', at, next.id, text, near);
    else report.add(uri, 'remove-unknown', at, next.id, text);
  }
}

/** The same for a source. */
export function addSource(
  drafts: Map<string, Draft<Source>>,
  source: Source,
  from: FileToMerge,
  report: FileReport,
): void {
  const before = drafts.get(source.id);
  const draft = before
    ? nextDraft(before, combineSources(before.entry, source), source, from, report)
    : firstDraft(source, from);
  drafts.set(source.id, draft);
}

function combine(before: Entry, next: Entry): Entry | null {
  if (before.section === 'actor' && next.section === 'actor') {
    if (before.type && next.type && before.type !== next.type) return null;
    return combineActors(before, next);
  }
  if (before.section === 'term' && next.section === 'term') {
    if (before.kind && next.kind && before.kind !== next.kind) return null;
    return combineTerms(before, next);
  }
  if (before.section === 'claim' && next.section === 'claim') return combineClaims(before, next);
  return null;
}

function tellConflict(before: Draft, next: Entry, { uri }: FileToMerge, report: FileReport): void {
  const file = fileName(before.firstId.uri);
  const { entry } = before;
  if (entry.section !== next.section) {
    report.add(uri, 'id-other-section', next.idAt, next.id, A_SECTION[entry.section], file, A_SECTION[next.section]);
    return;
  }
  const [key, at] = next.section === 'term' ? ['kind', next.scalars?.['kind']] : ['type', next.scalars?.['type']];
  report.add(uri, 'id-other-type', at ?? next.idAt, next.id, single(entry, key) ?? '', file, single(next, key) ?? '');
}

type Anything = Entry | Source;

function firstDraft<T extends Anything>(entry: T, { uri, origin }: FileToMerge): Draft<T> {
  return {
    entry,
    places: [place(uri, entry.at)],
    origin,
    firstId: place(uri, entry.idAt),
    setBy: null,
  };
}

function nextDraft<T extends Anything>(
  before: Draft<T>,
  combined: T,
  next: T,
  from: FileToMerge,
  report: FileReport,
): Draft<T> {
  const { uri, origin } = from;
  if (origin === 'workspace') tellDifferences(before, next, uri, report);
  return {
    entry: combined,
    places: [...before.places, place(uri, next.at)],
    origin,
    firstId: before.firstId,
    setBy: origin === 'workspace' ? new Map([...settersOf(before), ...setHere(next, uri)]) : before.setBy,
  };
}

/** Two files of the workspace that say different things: the later counts, and someone should know. */
function tellDifferences<T extends Anything>(before: Draft<T>, next: T, uri: string, report: FileReport): void {
  const setters = settersOf(before);
  for (const [key, at] of Object.entries(next.scalars ?? {})) {
    const other = setters.get(key);
    if (other === undefined || single(before.entry, key) === single(next, key)) continue;
    report.add(uri, 'scalar-differs', at, fileName(other), key, next.id);
  }
}

const settersOf = ({ setBy, origin, entry, firstId }: Draft<Anything>): ReadonlyMap<string, string> =>
  setBy ?? (origin === 'workspace' ? setHere(entry, firstId.uri) : new Map<string, string>());

const setHere = (entry: Anything, uri: string): Map<string, string> =>
  new Map(Object.keys(entry.scalars ?? {}).map((key) => [key, uri]));

/** A single value by its key in the file. */
function single(record: Anything, key: string): string | undefined {
  const value: unknown = Object.entries(record).find(
    ([name]) => name === (key === 'container-title' ? 'containerTitle' : key),
  )?.[1];
  return typeof value === 'string' ? value : undefined;
}

const place = (uri: string, { start, end }: Span): Place => ({ uri, start, end });
