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
      claims: [
        {
          by: 'knowledge',
          start: 0,
          end: 30,
          entry: 9,
          words: [
            { start: 0, end: 6 },
            { start: 20, end: 30 },
          ],
          stance: 'disputes',
          confidence: 0.75,
        },
      ],
      marks: [{ start: 31, end: 40, what: 'ignore' }],
    },
    { length: 2, mentions: [], claims: [], marks: [] },
  ],
  changed: [{ index: 8, paragraph: { length: 5, mentions: [], claims: [], marks: [] } }],
};

describe('a delta on its way to the editor', () => {
  it('arrives as it left', () => assert.deepEqual(decodeDelta(encodeDelta(delta)), delta));

  it('is refused where numbers are missing', () => {
    const sent = encodeDelta(delta);
    assert.throws(() => decodeDelta({ ...sent, inserted: sent.inserted.subarray(0, 9) }), RangeError);
  });
});
