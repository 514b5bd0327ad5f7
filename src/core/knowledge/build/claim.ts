import { CLAIM_RELATIONS, STANCES, type Claim, type Pattern } from '../model.js';
import type { ProblemList } from '../problemList.js';
import type { Raw, RawRecord } from '../read/raw.js';
import { citations, given, references, scalarPlaces, words } from './common.js';

export function buildClaim(record: RawRecord, problems: ProblemList): Claim {
  return {
    section: 'claim',
    id: record.text('id') ?? '',
    ...given(record, 'statement', 'note'),
    topics: references(record, 'topics'),
    positions: record.records('positions').flatMap((one) => {
      const stance = one.choice('stance', STANCES);
      return stance ? [{ actor: one.text('actor') ?? '', stance, sources: citations(one), at: one.at }] : [];
    }),
    patterns: record.records('patterns').flatMap((one) => buildPattern(one, problems) ?? []),
    related: record.records('related').flatMap((one) => {
      const as = one.choice('as', CLAIM_RELATIONS);
      return as ? [{ claim: one.text('claim') ?? '', as, at: one.at }] : [];
    }),
    sources: citations(record),
    scalars: scalarPlaces(record),
    at: record.at,
    idAt: record.spanOf('id'),
  };
}

/** The pattern, or null where it could never match; why, is told. */
function buildPattern(record: RawRecord, problems: ProblemList): Pattern | null {
  const groups = record.items('all');
  const none = words(record, 'none');
  // A group that was wrong has been told; without it the pattern would match too much.
  if (record.hasDropped('all')) return null;
  if (groups.length === 0) {
    problems.add('pattern-empty', record.spanOf('all'));
    return null;
  }
  const never = new Set(none.map((word) => word.toLowerCase()));
  const all: string[][] = [];
  for (const group of groups) {
    const words = textsOf(group);
    if (words.length === 0) {
      if (group.is === 'list' && group.dropped === 0) problems.add('pattern-group-empty', group.at);
    } else if (words.every((word) => never.has(word.toLowerCase())))
      problems.add('pattern-contradicts', group.at, words.join(', '));
    else all.push(words);
  }
  if (all.length < groups.length) return null;
  return { all, none, within: record.choice('within', ['sentence', 'paragraph']) ?? 'sentence', at: record.at };
}

const textsOf = (group: Raw): string[] =>
  group.is === 'list' ? group.items.flatMap((item) => (item.is === 'text' ? [item.text] : [])) : [];
