import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectedClaims, shownAs, shownClaims, type ClaimChoices } from '../../src/core/shownClaims.js';
import { attribution, authors } from './claims.js';

const TEXT = 'Oslo warned that ice melts. Ports should close.';
const ALL: ClaimChoices = { attributed: true, author: ['recommendation'], leastConfidence: 0.5, topics: false };
const warned = attribution(TEXT, { source: 'Oslo', cue: 'warned', content: ['ice melts'] }, { act: 'warns' });
const should = authors(TEXT, 'Ports should close', { kind: 'recommendation' });

describe('which claims are shown', () => {
  it('attributions and the author’s claims, each as what it is', () => {
    assert.deepEqual([shownAs(warned, ALL), shownAs(should, ALL)], ['attributed', 'author']);
  });

  it('not what the reader has switched off', () => {
    assert.equal(shownAs(warned, { ...ALL, attributed: false }), null);
    assert.equal(shownAs(should, { ...ALL, author: ['prediction'] }), null);
  });

  it('not what is less sure than asked for', () => {
    assert.equal(shownAs({ ...warned, confidence: 0.49 }, ALL), null);
    assert.equal(shownAs({ ...warned, confidence: 0.5 }, ALL), 'attributed');
  });

  it('topics only where they are asked for', () => {
    const topic = { ...warned, topic: true };
    assert.equal(shownAs(topic, ALL), null);
    assert.equal(shownAs(topic, { ...ALL, topics: true }), 'attributed');
  });

  it('known claims always, whoever makes them and however sure it is', () => {
    const none: ClaimChoices = { attributed: false, author: [], leastConfidence: 1, topics: false };
    const known = { ...should, claim: 3, confidence: 0.2 };
    assert.equal(shownAs(known, none), 'known');
    assert.deepEqual([...shownClaims([warned, known], none)], [known]);
    assert.deepEqual([...detectedClaims([warned, known], none)], [known]);
  });
});
