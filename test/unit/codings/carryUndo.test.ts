import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carry } from '../../../src/core/codings/anchors/carry.js';

describe('carrying many spans', () => {
  const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 12 }));

  it('undoing an insertion leaves every span where it was', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.nat(62), fc.string({ minLength: 1 }), (spans, at, text) => {
        const starts = Int32Array.from(spans, ([start]) => start);
        const ends = Int32Array.from(spans, ([start, length]) => start + length);
        const before = [...starts, ...ends];
        assert.equal(carry(starts, ends, [{ start: at, end: at, text }]).size, 0);
        carry(starts, ends, [{ start: at, end: at + text.length, text: '' }]);
        assert.deepEqual([...starts, ...ends], before);
      }),
    );
  });

  it('through several changes at once does what each alone does, from the end to the start', () => {
    const change = fc.record({ gap: fc.nat(8), cut: fc.nat(6), text: fc.string({ maxLength: 4 }) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), fc.array(change, { maxLength: 5 }), (spans, changes) => {
        let at = 0;
        const edits = changes.map(({ gap, cut, text }) => {
          const start = at + gap;
          at = start + cut + 1;
          return { start, end: start + cut, text };
        });
        const made = (): [Int32Array, Int32Array] => [
          Int32Array.from(spans, ([start]) => start),
          Int32Array.from(spans, ([start, length]) => start + length),
        ];
        const [together, alone] = [made(), made()];
        carry(...together, [...edits].reverse());
        for (const edit of [...edits].reverse())
          for (const [i] of spans.entries()) carry(alone[0].subarray(i, i + 1), alone[1].subarray(i, i + 1), [edit]);
        assert.deepEqual(together, alone);
      }),
    );
  });
});
