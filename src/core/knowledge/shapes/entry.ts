import { ALIAS_KINDS } from '../model.js';
import { choice, list, listOrOne, record, text, type Field } from '../shape.js';

const alias = record({
  name: 'alias',
  description: 'A form under which the actor or term appears. A plain text is a name.',
  short: 'text',
  fields: {
    text: {
      shape: text('alias'),
      required: true,
      description: 'The form as it stands in texts. Plurals and possessives are found by themselves.',
      examples: ['the Council', 'AC'],
    },
    kind: {
      shape: choice(ALIAS_KINDS),
      fallback: 'name',
      description:
        'What kind of form it is. An `acronym` is met only in capitals; an `adjective` ("Russian"), the `people` ("the Chinese") and a `metonym` ("the Kremlin") stand for the actor; a `combining` form only stands before a hyphen ("Sino-").',
    },
    context: {
      shape: listOrOne(text('phrase')),
      description: 'The alias counts only where one of these words stands in the same paragraph.',
      examples: [['Arctic', 'Tromsø']],
    },
    except: {
      shape: listOrOne(text('phrase')),
      description: 'Longer phrases that hold the alias and mean something else.',
      examples: [['West Bank']],
    },
  },
  snippet: { text: '$1', kind: 'acronym' },
});

export const aliases: Field = {
  shape: list(alias),
  description: 'Other forms under which this appears. The name itself need not be repeated.',
  examples: [['the Council', { text: 'AC', kind: 'acronym', context: ['Arctic'] }]],
};

export const remove: Field = {
  shape: record({
    name: 'removal',
    description: 'Takes away what an earlier file says of the entry with this id.',
    fields: {
      aliases: {
        shape: listOrOne(text('phrase')),
        description: 'Aliases of earlier files that shall not count.',
        examples: [['the Council']],
      },
    },
  }),
  description: 'Takes away what an earlier file says of the entry with this id.',
  examples: [{ aliases: ['the Council'] }],
};
