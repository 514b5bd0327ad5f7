import type { EntrySummary } from '../../engine/entries.js';

/** The handful of looks there are. Each is one decoration type. */
export const PAINT_KINDS = ['claim', 'term', 'group', 'organization', 'person', 'state', 'mark'] as const;
export type PaintKind = (typeof PAINT_KINDS)[number];

const FAMILIES: ReadonlyMap<string, PaintKind> = new Map<string, PaintKind>([
  ['state', 'state'],
  ['government', 'state'],
  ['person', 'person'],
  ['group', 'group'],
  ['region', 'group'],
  ['place', 'group'],
]);

/** How a mention of an entry looks: states, persons, organisations of every kind, groups and regions, terms. */
export function kindOf(entry: Pick<EntrySummary, 'section' | 'type'>): PaintKind {
  if (entry.section !== 'actor') return entry.section;
  return FAMILIES.get(entry.type ?? '') ?? 'organization';
}
