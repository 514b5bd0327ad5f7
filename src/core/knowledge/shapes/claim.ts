import { CLAIM_RELATIONS, STANCES } from '../model.js';
import { choice, list, listOrOne, record, reference, text } from '../shape.js';
import { citations, id, note } from './common.js';

const position = record({
  name: 'position',
  description: 'How an actor stands to the claim.',
  fields: {
    actor: { shape: reference('actor'), required: true, description: 'The id of the actor.' },
    stance: {
      shape: choice(STANCES),
      required: true,
      description: 'Whether the actor `supports` the claim, `disputes` it, or only `reports` that others make it.',
    },
    sources: citations,
  },
  snippet: { actor: '$1', stance: 'supports', sources: [{ id: '$2', locator: 'p. $3' }] },
});

const pattern = record({
  name: 'pattern',
  description: 'Words that tell that the claim is made: one of each group in `all`, none of `none`.',
  fields: {
    all: {
      shape: list(listOrOne(text('patternWord'))),
      required: true,
      description:
        'Groups that must all be met, in any order. A group is a text or a list of which one is enough. A word matches its inflections, a phrase matches as it stands, "@id" matches any mention of an actor or a term.',
      examples: [['@arctic-council', ['resume', 'restart', 'go back to work'], ['war', 'invasion']]],
    },
    none: {
      shape: listOrOne(text('patternWord')),
      description: 'Words, phrases or "@id" that must not stand there.',
      examples: [['despite']],
    },
    within: {
      shape: choice(['sentence', 'paragraph']),
      fallback: 'sentence',
      description: 'How near the words must stand to each other.',
    },
  },
  snippet: { all: ['@$1', ['$2', '$3']] },
});

const related = record({
  name: 'related claim',
  description: 'How this claim stands to another.',
  fields: {
    claim: { shape: reference('claim'), required: true, description: 'The id of the other claim.' },
    as: {
      shape: choice(CLAIM_RELATIONS),
      required: true,
      description: 'Whether this claim `contradicts`, `supports` or `specifies` the other.',
    },
  },
  snippet: { claim: '$1', as: 'contradicts' },
});

export const claim = record({
  name: 'claim',
  description: 'An assertion that actors make, share or dispute. An id that an earlier file has adds to that entry.',
  fields: {
    id,
    statement: {
      shape: text(),
      description: 'The claim as one sentence. Needed unless the entry adds to one of an earlier file.',
      examples: ["The Council's work cannot resume as long as the war goes on."],
    },
    topics: { shape: list(reference('term', 'actor')), description: 'Ids of the terms and actors it is about.' },
    positions: { shape: list(position), description: 'Who supports, disputes or reports the claim.' },
    patterns: {
      shape: list(pattern),
      description: 'How the claim is found in texts: any one of the patterns is enough. Without one it is only listed.',
    },
    related: { shape: list(related), description: 'How this claim stands to others.' },
    sources: citations,
    note,
  },
  snippet: { id: '$1', statement: '$2', patterns: [{ all: ['@$3', ['$4']] }], note: '$5' },
});
