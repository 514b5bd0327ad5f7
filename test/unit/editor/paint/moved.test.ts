import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { movedBy, offsetAfter } from '../../../../src/editor/paint/moved.js';

const insert = (at: number, text: string): { start: number; end: number; text: string } => ({
  start: at,
  end: at,
  text,
});

describe('decorations that VS Code has moved', () => {
  it('stay before a change and are shifted behind it', () => {
    assert.deepEqual(movedBy([0, 5, 10, 15], insert(7, 'abc')), [0, 5, 13, 18]);
    assert.deepEqual(movedBy([0, 5, 10, 15], { start: 6, end: 9, text: '' }), [0, 5, 7, 12]);
  });

  it('do not grow when one types at their edges', () => {
    assert.deepEqual(movedBy([4, 8], insert(4, 'x')), [5, 9]);
    assert.deepEqual(movedBy([4, 8], insert(8, 'x')), [4, 8]);
  });

  it('are unknown once a change touched one of them', () => {
    assert.equal(movedBy([4, 8], insert(6, 'x')), null);
    assert.equal(movedBy([4, 8], { start: 7, end: 10, text: '' }), null);
    assert.equal(movedBy([4, 8], { start: 0, end: 20, text: 'new' }), null);
  });

  it('still cover the same words, whatever was typed elsewhere', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4 }), fc.nat(), fc.nat(), fc.nat(), fc.string(), (text, a, b, from, typed) => {
        const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const at = from % (text.length + 1);
        const moved = movedBy([start, end], insert(at, typed));
        if (moved === null) return at > start && at < end;
        const after = text.slice(0, at) + typed + text.slice(at);
        return after.slice(moved[0], moved[1]) === text.slice(start, end);
      }),
    );
  });

  it('an offset inside replaced text goes behind the new text', () => {
    assert.equal(offsetAfter(5, { start: 3, end: 8, text: 'ab' }), 5);
    assert.equal(offsetAfter(4, { start: 3, end: 8, text: 'abcdef' }), 9);
    assert.equal(offsetAfter(2, { start: 3, end: 8, text: '' }), 2);
    assert.equal(offsetAfter(9, { start: 3, end: 8, text: '' }), 4);
  });
});
