import { ACTS, CUE_COMPLEMENTS } from '../model.js';
import { choice, list, listOrOne, record, text } from '../shape.js';
import { actor } from './actor.js';
import { claim } from './claim.js';
import { date } from './common.js';
import { fileRelation } from './relation.js';
import { source } from './source.js';
import { term } from './term.js';

const cue = record({
  name: 'cue',
  description: 'A word by which texts attribute what is said, in addition to those known.',
  fields: {
    lemma: {
      shape: text('phrase'),
      required: true,
      description: 'The word in its base form; its inflections are found by themselves.',
      examples: ['caution'],
    },
    act: { shape: choice(ACTS), fallback: 'states', description: 'What someone does who uses it.' },
    takes: { shape: choice(CUE_COMPLEMENTS), description: 'What follows it in a sentence.' },
  },
  snippet: { lemma: '$1', act: 'states', takes: 'that-clause' },
});

const ignore = record({
  name: 'ignored phrase',
  description: '"Not an actor here", "not a claim here": what shall not be marked. A plain text is the phrase.',
  short: 'text',
  oneOf: ['text', 'quote'],
  fields: {
    text: {
      shape: text('phrase'),
      description: 'A phrase that shall not be marked wherever it stands.',
      examples: ['the Council'],
    },
    quote: {
      shape: text('phrase'),
      description: 'One passage, quoted as it stands in the text, that shall not be marked.',
    },
    in: {
      shape: text(),
      description: 'Only in these files: a path in the workspace, where * and ** stand for any part.',
      examples: ['minutes/**'],
    },
    what: {
      shape: choice(['actor', 'term', 'claim', 'any']),
      description: 'What it is not. Without this key: an actor or term for `text`, anything for `quote`.',
    },
  },
  snippet: { text: '$1', in: '$2' },
});

const codingField = record({
  name: 'field',
  description: 'A field of your own that is filled in when a text is coded.',
  fields: {
    name: { shape: text(), required: true, description: 'What the field is called.', examples: ['frame'] },
    for: {
      shape: choice(['statement', 'document', 'actor']),
      fallback: 'statement',
      description: 'What it is filled in for.',
    },
    values: {
      shape: list(text()),
      description: 'The values to choose from. Without them the field takes any text.',
      examples: [['security', 'economy']],
    },
    required: { shape: { is: 'flag' }, fallback: false, description: 'Whether a coding without it is unfinished.' },
  },
  snippet: { name: '$1', for: 'statement', values: ['$2', '$3'] },
});

export const knowledgeFile = record({
  name: 'knowledge file',
  lenient: true,
  description:
    'Knowledge about the actors, terms and claims of policy texts. Files of a workspace add to each other and to the bundled ones, by id.',
  fields: {
    version: { shape: text('version'), required: true, description: 'The version of the format: 1.' },
    title: { shape: text(), description: 'What the file is about.', examples: ['Arctic governance after 2022'] },
    asOf: date('When the notes were true.'),
    sources: { shape: list(source), description: 'The texts that the knowledge rests on.' },
    actors: {
      shape: list(actor),
      description: 'States, bodies, organisations, groups and persons that act or speak.',
    },
    terms: { shape: list(term), description: 'Documents, treaties, initiatives, weapons, events and concepts.' },
    claims: { shape: list(claim), description: 'Assertions that actors make, share or dispute.' },
    relations: {
      shape: list(fileRelation),
      description: 'Relations between actors that belong to nobody in particular.',
    },
    cues: { shape: list(cue), description: 'Additions to the words by which texts attribute what is said.' },
    ignore: { shape: listOrOne(ignore), description: 'What shall not be marked.' },
    fields: { shape: list(codingField), description: 'Fields of your own for coding texts.' },
  },
  snippet: { version: 1, title: '$1', actors: [{ id: '$2', name: '$3', type: 'organization' }] },
});
