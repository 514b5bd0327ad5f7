import { ACTOR_TYPES, TERM_KINDS, type Actor, type Relation, type Term } from '../model.js';
import type { ProblemList } from '../problemList.js';
import type { RawRecord } from '../read/raw.js';
import { aliases, checkOrder, citations, entryName, given, references, scalarPlaces } from './common.js';

export function buildActor(record: RawRecord, problems: ProblemList): Actor {
  const type = record.choice('type', ACTOR_TYPES);
  const identifiers: Record<string, string> = {};
  for (const [key, { value }] of record.record('identifiers')?.fields ?? [])
    if (value.is === 'text') identifiers[key] = value.text;
  return {
    section: 'actor',
    ...buildEntry(record, problems),
    ...(type && { type }),
    memberOf: references(record, 'memberOf'),
    roles: record.records('roles').map((role) => {
      checkOrder(role, 'from', 'to', problems);
      return { title: '', ...given(role, 'title', 'holder', 'of', 'from', 'to'), at: role.at };
    }),
    identifiers,
    relations: record.records('relations').map((relation) => buildRelation(relation, problems)),
  };
}

export function buildTerm(record: RawRecord, problems: ProblemList): Term {
  const kind = record.choice('kind', TERM_KINDS);
  return { section: 'term', ...buildEntry(record, problems), ...(kind && { kind }) };
}

export function buildRelation(record: RawRecord, problems: ProblemList): Relation {
  checkOrder(record, 'since', 'until', problems);
  return {
    type: '',
    to: '',
    ...given(record, 'from', 'type', 'to', 'since', 'until', 'note'),
    sources: citations(record),
    at: record.at,
  };
}

function buildEntry(record: RawRecord, problems: ProblemList) {
  const removal = record.record('remove');
  return {
    id: record.text('id') ?? '',
    ...entryName(record, problems),
    ...given(record, 'note'),
    aliases: aliases(record, problems),
    removeAliases: removal ? removal.texts('aliases').map(({ text, at }) => ({ text, at })) : [],
    sources: citations(record),
    scalars: scalarPlaces(record),
    at: record.at,
    idAt: record.spanOf('id'),
  };
}
