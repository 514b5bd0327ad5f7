import type { EntrySummary } from '../../engine/entries.js';

/**
 * The handful of looks there are; where two lines meet, VS Code draws that of the earlier: actors keep theirs within claims.
 * Each is one decoration type. A claim's edges are looks of their own, on its first and
 * last character: an edge of the claim itself would stand at every line break.
 */
export const PAINT_KINDS = [
  'claim',
  'claimStart',
  'claimEnd',
  'term',
  'group',
  'organization',
  'person',
  'state',
  'suggested',
  'source',
  'cue',
  'attributed',
  'author',
  'mark',
] as const;
export type PaintKind = (typeof PAINT_KINDS)[number];

/** The kinds that entries are of. */
export type EntryKind = Exclude<PaintKind, 'claimStart' | 'claimEnd' | 'suggested' | DetectedKind | 'mark'>;

/** The parts of a detected claim: who says it, by which words, what; and what the author says. */
export type DetectedKind = 'source' | 'cue' | 'attributed' | 'author';

const FAMILIES: ReadonlyMap<string, EntryKind> = new Map<string, EntryKind>([
  ['state', 'state'],
  ['government', 'state'],
  ['person', 'person'],
  ['group', 'group'],
  ['region', 'group'],
  ['place', 'group'],
]);

/** How a mention of an entry looks: states, persons, organisations of every kind, groups and regions, terms. */
export function kindOf(entry: Pick<EntrySummary, 'section' | 'type'>): EntryKind {
  if (entry.section !== 'actor') return entry.section;
  return FAMILIES.get(entry.type ?? '') ?? 'organization';
}
