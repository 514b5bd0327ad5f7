import type { Knowledge, MergedEntry } from '../../knowledge/knowledge.js';
import type { AliasKind } from '../../knowledge/model.js';
import type { Candidates } from '../decide.js';
import type { Known, KnownMention } from './nameReader.js';

const NATIONALITY: ReadonlySet<AliasKind> = new Set(['adjective', 'people', 'combining']);

/** The mentions of a paragraph as the rules for names see them. */
export function knownMentions(found: readonly Candidates[], { entries }: Knowledge): KnownMention[] {
  return found.map(({ start, end, kind, entries: [number = -1] }) => {
    const entry = entries[number];
    const name = entry && entry.section !== 'claim' ? entry.name : '';
    return {
      start,
      end,
      entry: number,
      known: knownAs(entry, kind),
      name,
      type: entry?.section === 'actor' ? entry.type : null,
    };
  });
}

function knownAs(entry: MergedEntry | undefined, kind: AliasKind): Known {
  if (entry?.section !== 'actor') return 'term';
  switch (entry.type) {
    case 'state':
    case 'government':
      return NATIONALITY.has(kind) ? 'nationality' : 'state';
    case 'person':
      return 'person';
    case 'region':
    case 'place':
    case 'group':
      return NATIONALITY.has(kind) ? 'nationality' : 'place';
    default:
      return 'organization';
  }
}
