import assert from 'node:assert/strict';
import fc from 'fast-check';
import { carry } from '../../../src/core/codings/anchors/carry.js';

/** `[…]` marks the span in the text before and after an edit. */
function carried(marked: string, edit: { start: number; end: number; text: string }): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const plain = marked.replace(/[[\]]/g, '');
  const [starts, ends] = [Int32Array.of(start), Int32Array.of(end)];
  carry(starts, ends, [edit]);
  const now = plain.slice(0, edit.start) + edit.text + plain.slice(edit.end);
  const [from = 0, to = 0] = [starts[0], ends[0]];
  return `${now.slice(0, from)}[${now.slice(from, to)}]${now.slice(to)}`;
}

describe('carrying a span through an edit', () => {
  it('words typed at its borders stay outside, words within belong to it', () => {
    assert.equal(carried('a [b c] d', { start: 2, end: 2, text: 'x ' }), 'a x [b c] d');
    assert.equal(carried('a [b c] d', { start: 5, end: 5, text: ' x' }), 'a [b c] x d');
    assert.equal(carried('a [b c] d', { start: 4, end: 4, text: 'x ' }), 'a [b x c] d');
  });

  it('what is cut off at a border is gone, the rest stays', () => {
    assert.equal(carried('a [b c] d', { start: 0, end: 4, text: '' }), '[c] d');
    assert.equal(carried('a [b c] d', { start: 3, end: 7, text: '' }), 'a [b]');
  });

  it('tells what was taken away altogether', () => {
    const [starts, ends] = [Int32Array.of(2, 10), Int32Array.of(5, 12)];
    assert.deepEqual([...carry(starts, ends, [{ start: 1, end: 7, text: 'xx' }])], [[0, 'gone']]);
    assert.deepEqual([...starts, ...ends], [1, 6, 1, 8]);
  });

  it('leaves a coding without a place without one', () => {
    const [starts, ends] = [Int32Array.of(-1), Int32Array.of(-1)];
    carry(starts, ends, [{ start: 0, end: 3, text: 'abc' }]);
    assert.deepEqual([...starts, ...ends], [-1, -1]);
  });

  it('keeps just the characters of the span that are left, through any edits', () => {
    const edit = fc.record({ at: fc.nat(60), length: fc.nat(15), text: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.integer({ min: 1, max: 20 }),
        fc.array(edit, { maxLength: 8 }),
        (start, length, edits) => {
          // Characters that know whether they are the span's; an inserted one is where its neighbours on both sides are.
          let now = Array.from({ length: 60 }, (_, i) => i >= start && i < start + length);
          const [starts, ends] = [Int32Array.of(start), Int32Array.of(start + length)];
          for (const { at, length: cut, text } of edits) {
            const from = Math.min(at, now.length);
            const to = Math.min(from + cut, now.length);
            const isWithin = now.slice(0, from).includes(true) && now.slice(to).includes(true);
            carry(starts, ends, [{ start: from, end: to, text }]);
            now = [...now.slice(0, from), ...Array.from(text, () => isWithin).slice(0, text.length), ...now.slice(to)];
            while (now.length < from + text.length) now.push(isWithin);
            if (!now.includes(true)) {
              assert.equal(starts[0], ends[0]);
              return;
            }
            assert.deepEqual([starts[0], ends[0]], [now.indexOf(true), now.lastIndexOf(true) + 1]);
          }
        },
      ),
    );
  });
});
