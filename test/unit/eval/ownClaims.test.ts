import { strict as assert } from 'node:assert';
import { scoreOwnClaims } from '../../../scripts/eval/ownClaims.js';
import { at } from './marked.js';

const TEXT = 'Prices will rise. The tax should go.';
const RISE = { kind: 'prediction', content: [at(TEXT, 'Prices will rise')] };
const GO = { kind: 'recommendation', content: [at(TEXT, 'The tax should go')] };

describe('scores of the author’s own claims', () => {
  it('count claims with half of the characters in common, and their kinds', () => {
    const part = { kind: 'judgement', content: [at(TEXT, 'tax should go')] };
    assert.deepEqual(scoreOwnClaims([RISE, part], [RISE, GO]), {
      claims: { right: 2, found: 2, gold: 2 },
      kindRight: 1,
    });
  });

  it('do not count what has less in common', () => {
    const part = { kind: 'recommendation', content: [at(TEXT, 'tax')] };
    assert.deepEqual(scoreOwnClaims([part], [GO]), { claims: { right: 0, found: 1, gold: 1 }, kindRight: 0 });
  });

  it('give a claim to the find that fits best', () => {
    const loose = { kind: 'cause', content: [at(TEXT, 'rise. The tax should go')] };
    assert.deepEqual(scoreOwnClaims([loose, GO], [GO]), { claims: { right: 1, found: 2, gold: 1 }, kindRight: 1 });
  });
});
