import { record, reference, text, list, type Field } from '../shape.js';

export const citation = record({
  name: 'citation',
  description: 'A place in a source. A plain text is the id of the source.',
  short: 'id',
  fields: {
    id: { shape: reference('source'), required: true, description: 'The id of a record in `sources`.' },
    locator: {
      shape: text(),
      description: 'The place in the source: a page, a paragraph, a chapter.',
      examples: ['p. 4', '¶ 12', 'ch. 3'],
    },
  },
  snippet: { id: '$1', locator: 'p. $2' },
});

export const citations: Field = {
  shape: list(citation),
  description: 'Where this is said: ids of `sources`, each with the place in it.',
  examples: [[{ id: 'example-2024', locator: 'p. 4' }]],
};

export const note: Field = {
  shape: text('note'),
  description:
    'Background for the reader, shown on hover. Markdown; HTML, images and links to commands are shown as text.',
};

export const id: Field = {
  shape: text('id'),
  required: true,
  description:
    'How other records refer to this one: a small letter, then small letters, digits and hyphens, three or more in all. Unique in the file across actors, terms and claims.',
  examples: ['arctic-council'],
};

export const date = (description: string): Field => ({
  shape: text('date'),
  description: `${description} A year, a month or a day: 2023, 2023-05 or 2023-05-11.`,
  examples: ['2023', '2023-05', '2023-05-11'],
});
