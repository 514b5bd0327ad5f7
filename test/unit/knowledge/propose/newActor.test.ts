import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { proposeActor } from '../../../../src/core/knowledge/propose/newActor.js';

describe('a proposed actor', () => {
  it('has the forms of the text as aliases, the most frequent first', () => {
    assert.deepEqual(
      proposeActor({
        name: 'Jonas Gahr Berg',
        type: 'person',
        forms: ['Jonas Gahr Berg', 'Berg’s', 'Mr.\nBerg', 'Berg', 'Berg'],
      }),
      {
        name: 'Jonas Gahr Berg',
        type: 'person',
        aliases: [
          { text: 'Berg', kind: 'name' },
          { text: 'Mr. Berg', kind: 'name' },
        ],
      },
    );
  });

  it('tells acronyms from names, and leaves out what says too little', () => {
    assert.deepEqual(
      proposeActor({
        name: 'the Harbour Authority',
        type: 'agency',
        forms: ['Harbour Authority', 'HA', 'the authority', 'Authority', 'H.'],
      }),
      { name: 'Harbour Authority', type: 'agency', aliases: [{ text: 'HA', kind: 'acronym' }] },
    );
  });

  it('needs no aliases', () => {
    assert.deepEqual(proposeActor({ name: 'Sea Union', type: 'alliance', forms: ['Sea Union'] }), {
      name: 'Sea Union',
      type: 'alliance',
    });
  });
});
