import { list, record, text, type Field } from '../shape.js';
import { date, id } from './common.js';

/** The types of CSL-JSON. Others are kept: a source is there to be cited, whatever it is called. */
export const SOURCE_TYPES = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'entry',
  'entry-encyclopedia',
  'event',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'paper-conference',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
];

const person = record({
  name: 'author',
  description: 'A person, or a body as author. A plain text is a name to be shown as it stands.',
  short: 'literal',
  oneOf: ['family', 'literal'],
  fields: {
    family: { shape: text(), description: 'Family name, by which the source is cited.' },
    given: { shape: text(), description: 'Given names.' },
    literal: {
      shape: text(),
      description: 'The whole name as it is to be shown: of a body, or of a person whose name has no such parts.',
      examples: ['European Commission'],
    },
  },
  snippet: { family: '$1', given: '$2' },
});

const plain = (description: string, ...examples: string[]): Field => ({
  shape: text(),
  description,
  ...(examples.length > 0 && { examples }),
});

export const source = record({
  name: 'source',
  description: 'A text that the knowledge rests on, in the field names of CSL-JSON.',
  fields: {
    id,
    type: plain('What kind of text it is, by the names of CSL-JSON.', ...SOURCE_TYPES),
    title: plain('The title.'),
    author: {
      shape: list(person),
      description: 'Who wrote it.',
      examples: [[{ family: 'Example', given: 'Ada' }]],
    },
    editor: { shape: list(person), description: 'Who edited it.' },
    publisher: plain('Who published it.'),
    'publisher-place': plain('Where it was published.'),
    'container-title': plain('The journal, newspaper, book or website it appeared in.'),
    'collection-title': plain('The series it belongs to.'),
    issued: date('When it was published.'),
    accessed: date('When it was looked up.'),
    URL: {
      shape: text('url'),
      description: 'The address, beginning with https:// or http://.',
      examples: ['https://example.org/cold-currents'],
    },
    DOI: plain('The digital object identifier, without the address before it.', '10.1000/182'),
    ISBN: plain('The book number.'),
    page: plain('The pages in the journal or book.', '12-34'),
    volume: plain('The volume of the journal.'),
    issue: plain('The issue of the journal.'),
    number: plain('The number of a report or document.'),
    edition: plain('The edition of a book.'),
    genre: plain('A closer name for the kind of text.', 'policy brief'),
    language: plain('The language it is written in.', 'en'),
    abstract: plain('A summary.'),
    note: plain('A remark on the source.'),
  },
  snippet: { id: '$1', type: 'report', title: '$2', author: [{ family: '$3', given: '$4' }], issued: '$5' },
});
