import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { holdersOf } from '../../../src/core/claims/attribution/holders.js';

type Stretch = readonly [first: number, last: number];

/** For each cue the shortest content of another that holds it, looked for among all; the first of those alike. */
function reference(cues: readonly number[], contents: readonly Stretch[]): number[] {
  return cues.map((cue, i) => {
    let best = -1;
    let length = Infinity;
    contents.forEach(([first, last], other) => {
      if (other !== i && first <= cue && cue <= last && last - first < length) [best, length] = [other, last - first];
    });
    return best;
  });
}

describe('what holds a cue', () => {
  it('is the shortest content that it stands in', () => {
    const found = holders(
      [2, 6, 9],
      [
        [3, 20],
        [7, 20],
        [10, 20],
      ],
    );
    assert.deepEqual(found, [-1, 0, 1]);
  });

  it('is the same as when all are compared with all', () => {
    const draft = fc.record({
      cue: fc.nat(40),
      gap: fc.integer({ min: 1, max: 5 }),
      length: fc.nat(20),
      before: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 12 }), (drafts) => {
        const cues = drafts.map(({ cue }) => cue);
        const contents = drafts.map(({ cue, gap, length, before }): Stretch =>
          before ? [cue - gap - length, cue - gap] : [cue + gap, cue + gap + length],
        );
        assert.deepEqual(holders(cues, contents), reference(cues, contents));
      }),
    );
  });
});

function holders(cues: readonly number[], contents: readonly Stretch[]): number[] {
  const drafts = cues.map((cue, i) => ({ cue, content: [stretchOf(contents[i] ?? [0, -1])] }));
  const found = holdersOf(drafts);
  return found.map((holder) => (holder === null ? -1 : drafts.indexOf(holder)));
}

const stretchOf = ([first, last]: Stretch): { first: number; last: number } => ({ first, last });
