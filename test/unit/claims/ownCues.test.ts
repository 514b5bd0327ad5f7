import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { finderFor } from '../../../src/core/claims/finderFor.js';
import type { Cue } from '../../../src/core/knowledge/model.js';
import { readCues } from '../../../src/core/language/readCues.js';
import { claimsIn, marked, model } from './marked.js';

const at = { start: 0, end: 0 };
const withCue = (cue: Omit<Cue, 'at'>): ReturnType<typeof finderFor> => finderFor({ cues: [{ ...cue, at }] }, model);

describe('a reader’s own cues', () => {
  it('are weighed like the common verb that takes the same', () => {
    const finder = withCue({ lemma: 'bleat', act: 'accuses', takes: 'that-clause' });
    const text = 'The lobby bleated that the tax would ruin the country.';
    assert.deepEqual(marked(text, finder), ['{The lobby} <bleated> that [the tax would ruin the country].']);
    assert.equal(claimsIn(text, finder).attributions[0]?.act, 'accuses');
  });

  it('leave the cues of the language as they are', () => {
    const text = 'The minister said that the bridge was safe.';
    assert.deepEqual(marked(text, withCue({ lemma: 'bleat' })), marked(text));
  });

  it('may be German, and are inflected as such in German', () => {
    const finder = withCue({ lemma: 'poltern', act: 'accuses', takes: 'that-clause' });
    const text = 'Der Abgeordnete polterte, dass die Regierung das Land ruiniere.';
    assert.deepEqual(marked(text, finder), ['{Der Abgeordnete} <polterte>, dass [die Regierung das Land ruiniere].']);
    assert.equal(claimsIn(text, finder).attributions[0]?.act, 'accuses');
  });
});

describe('lists of cues', () => {
  const lists = { verb: '', noun: '', adjective: '', phrase: '' };

  it('may say like what other cue one is weighed', () => {
    const [sagen] = readCues({ ...lists, verb: 'sagen states cq =say' });
    assert.deepEqual([sagen?.lemma, sagen?.takes, sagen?.like], ['sagen', ['c', 'q'], 'say']);
    assert.deepEqual(readCues({ ...lists, phrase: 'nach angaben states n =according to' })[0]?.like, 'according to');
  });

  it('name a line that cannot be read', () => {
    assert.throws(() => readCues({ ...lists, verb: 'sagen speaks cq' }), /sagen speaks cq/);
  });
});
