import { TERM_KINDS } from '../model.js';
import { choice, record, text } from '../shape.js';
import { citations, id, note } from './common.js';
import { aliases, remove } from './entry.js';

export const term = record({
  name: 'term',
  description:
    'A document, treaty, initiative, weapon, event or concept that deserves a note but is no actor. An id that an earlier file has adds to that entry.',
  fields: {
    id,
    name: {
      shape: text('alias'),
      description: 'The name in full. Needed unless the entry adds to one of an earlier file.',
      examples: ['Ilulissat Declaration'],
    },
    kind: { shape: choice(TERM_KINDS), fallback: 'term', description: 'What the term names.' },
    aliases,
    note,
    sources: { ...citations, description: 'What the note rests on: ids of `sources`, each with the place in it.' },
    remove,
  },
  snippet: { id: '$1', name: '$2', kind: 'document', note: '$3' },
});
