import { ACTOR_TYPES } from '../model.js';
import { choice, list, record, reference, text } from '../shape.js';
import { citations, date, id, note } from './common.js';
import { aliases, remove } from './entry.js';
import { actorRelation } from './relation.js';

const role = record({
  name: 'role',
  description: 'An office that the actor has (with `holder`), or that a person holds (with `of`).',
  fields: {
    title: { shape: text(), required: true, description: 'The office.', examples: ['chair', 'President'] },
    holder: {
      shape: { is: 'text', form: 'reference', to: ['actor'], orName: true },
      description: 'Who holds it: the id of an actor, or a name.',
    },
    of: {
      shape: { is: 'text', form: 'reference', to: ['actor'], orName: true },
      description: 'Where the office is held: the id of an actor, or a name.',
    },
    from: date('When the office was taken up. Only where it is sure.'),
    to: date('When the office ended. Only where it is sure.'),
  },
  snippet: { title: '$1', of: '$2', from: '$3' },
});

export const actor = record({
  name: 'actor',
  description:
    'A state, government, body, alliance, organisation, firm, group or person that acts or speaks. An id that an earlier file has adds to that entry.',
  fields: {
    id,
    name: {
      shape: text('alias'),
      description: 'The name in full. Needed unless the entry adds to one of an earlier file.',
      examples: ['Arctic Council'],
    },
    type: {
      shape: choice(ACTOR_TYPES),
      description: 'What the actor is. Needed unless the entry adds to one of an earlier file.',
    },
    aliases,
    memberOf: {
      shape: list(reference('actor')),
      description: 'Ids of the actors that this one is a member or a part of.',
      examples: [['european-union']],
    },
    roles: {
      shape: list(role),
      description: 'Offices that the actor has or holds.',
      examples: [[{ title: 'chair', holder: 'norway', from: '2023-05-11', to: '2025-05-12' }]],
    },
    identifiers: {
      shape: { is: 'texts', examples: ['iso3166', 'wikidata', 'cow', 'ror', 'isni', 'lei'] },
      description: 'What the actor is called in public registers.',
      examples: [{ iso3166: 'NO', wikidata: 'Q20' }],
    },
    relations: { shape: list(actorRelation), description: 'How this actor stands to others.' },
    note,
    sources: { ...citations, description: 'What the note rests on: ids of `sources`, each with the place in it.' },
    remove,
  },
  snippet: { id: '$1', name: '$2', type: 'organization', aliases: ['$3'], note: '$4' },
});
