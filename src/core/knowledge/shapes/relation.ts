import { record, reference, text, type Field } from '../shape.js';
import { citations, date, note } from './common.js';

const fields: Record<string, Field> = {
  type: {
    shape: text(),
    required: true,
    description: 'What binds the two, as a verb with hyphens; it is read between their names.',
    examples: ['allied-with', 'suspended-work-with', 'supplies-arms-to', 'founded'],
  },
  to: { shape: reference('actor', 'term'), required: true, description: 'The id of the actor or term it leads to.' },
  since: date('When it began.'),
  until: date('When it ended.'),
  note,
  sources: citations,
};

export const actorRelation = record({
  name: 'relation',
  description: 'How this actor stands to another.',
  fields,
  snippet: { type: '$1', to: '$2', since: '$3' },
});

export const fileRelation = record({
  name: 'relation',
  description: 'How one actor stands to another, where it belongs to neither in particular.',
  fields: {
    from: { shape: reference('actor', 'term'), required: true, description: 'The id of the actor it starts from.' },
    ...fields,
  },
  snippet: { from: '$1', type: '$2', to: '$3' },
});
