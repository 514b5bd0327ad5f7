import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { AnnotationDelta } from '../../../src/core/annotation.js';
import { decodeDelta, encodeDelta } from '../../../src/engine/encode.js';

const delta: AnnotationDelta = {
  at: 3,
  removed: 1,
  inserted: [
    {
      length: 40,
      mentions: [
        { start: 0, end: 6, entry: 2, kind: 'name', decision: 'only', role: 'actor' },
        { start: 9, end: 16, entry: 4, kind: 'metonym', decision: 'ambiguous', role: null, candidates: [4, 5] },
      ],
      names: [{ start: 18, end: 21, name: 'Jürgen 😀 Roe', type: 'person', rule: 'met' }],
      claims: [
        {
          by: 'knowledge',
          start: 0,
          end: 30,
          content: [{ start: 0, end: 30 }],
          claim: 9,
          suggested: [],
          words: [
            { start: 0, end: 6 },
            { start: 20, end: 30 },
          ],
          stance: 'disputes',
          hedged: false,
          confidence: 0.75,
        },
        {
          by: 'attribution',
          start: 0,
          end: 30,
          source: { start: 14, end: 20, entry: 2, link: 'pronoun' },
          cue: { start: 9, end: 13 },
          content: [
            { start: 0, end: 8 },
            { start: 21, end: 30 },
          ],
          claim: null,
          suggested: [{ claim: 9, score: 0.5 }],
          stance: null,
          act: 'warns',
          topic: true,
          hedged: true,
          confidence: 0.625,
        },
        {
          by: 'attribution',
          start: 31,
          end: 40,
          source: null,
          cue: null,
          content: [{ start: 31, end: 40 }],
          claim: 9,
          suggested: [],
          stance: 'reports',
          act: 'states',
          topic: false,
          hedged: false,
          confidence: 1,
        },
        {
          by: 'author',
          start: 31,
          end: 40,
          content: [{ start: 31, end: 40 }],
          claim: null,
          suggested: [],
          stance: null,
          kind: 'recommendation',
          marker: { start: 33, end: 37 },
          hedged: false,
          confidence: 0.9,
        },
      ],
      marks: [{ start: 31, end: 40, what: 'ignore' }],
    },
    { length: 2, mentions: [], names: [], claims: [], marks: [] },
  ],
  changed: [{ index: 8, paragraph: { length: 5, mentions: [], names: [], claims: [], marks: [] } }],
};

describe('a delta on its way to the editor', () => {
  it('arrives as it left', () => assert.deepEqual(decodeDelta(encodeDelta(delta)), delta));

  it('is refused where numbers are missing', () => {
    const sent = encodeDelta(delta);
    assert.throws(() => decodeDelta({ ...sent, inserted: sent.inserted.subarray(0, 9) }), RangeError);
  });
});
