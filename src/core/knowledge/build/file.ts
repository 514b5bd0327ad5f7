import {
  ACTS,
  CUE_COMPLEMENTS,
  type CodingField,
  type Cue,
  type FileReference,
  type Ignore,
  type KnowledgeFile,
  type Source,
} from '../model.js';
import type { ProblemList } from '../problemList.js';
import type { RawRecord } from '../read/raw.js';
import { buildClaim } from './claim.js';
import { checkOrder, given, scalarPlaces, words } from './common.js';
import { buildActor, buildRelation, buildTerm } from './entries.js';

/** The file's values under the names of the model; checks what concerns one record as it goes. */
export function buildFile(file: RawRecord, references: readonly FileReference[], problems: ProblemList): KnowledgeFile {
  return {
    version: 1,
    ...given(file, 'title', 'asOf'),
    sources: file.records('sources').map((record) => buildSource(record, problems)),
    actors: file.records('actors').map((record) => buildActor(record, problems)),
    terms: file.records('terms').map((record) => buildTerm(record, problems)),
    claims: file.records('claims').map((record) => buildClaim(record, problems)),
    relations: file.records('relations').map((record) => buildRelation(record, problems)),
    cues: file.records('cues').map(buildCue),
    ignore: file.records('ignore').map(buildIgnore),
    fields: file.records('fields').map(buildField),
    references,
  };
}

function buildSource(record: RawRecord, problems: ProblemList): Source {
  checkOrder(record, 'issued', 'accessed', problems);
  const containerTitle = record.text('container-title');
  return {
    id: record.text('id') ?? '',
    ...given(record, 'type', 'title', 'publisher', 'issued', 'URL', 'DOI', 'page', 'volume', 'issue', 'note'),
    ...(containerTitle !== undefined && { containerTitle }),
    author: record.records('author').map((person) => given(person, 'family', 'given', 'literal')),
    scalars: scalarPlaces(record),
    at: record.at,
    idAt: record.spanOf('id'),
  };
}

function buildCue(record: RawRecord): Cue {
  const act = record.choice('act', ACTS);
  const takes = record.choice('takes', CUE_COMPLEMENTS);
  return { lemma: record.text('lemma') ?? '', ...(act && { act }), ...(takes && { takes }), at: record.at };
}

const buildIgnore = (record: RawRecord): Ignore => ({
  ...given(record, 'text', 'quote', 'in'),
  what: record.choice('what', ['actor', 'claim', 'term', 'any']) ?? 'any',
  at: record.at,
});

const buildField = (record: RawRecord): CodingField => ({
  name: record.text('name') ?? '',
  for: record.choice('for', ['statement', 'document', 'actor']) ?? 'statement',
  values: words(record, 'values'),
  required: record.flag('required'),
  at: record.at,
});
