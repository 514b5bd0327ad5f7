import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { mergeLines } from '../../../../src/editor/paint/rulerLines.js';

const tenToALine = (offset: number): number => Math.floor(offset / 10);
const at = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('lines marked in the overview ruler', () => {
  it('are one mark where they repeat, overlap or follow each other', () => {
    assert.deepEqual(mergeLines([at(1, 3), at(4, 8), at(12, 15)], tenToALine), [0, 1]);
    assert.deepEqual(mergeLines([at(1, 35), at(12, 15)], tenToALine), [0, 3]);
  });

  it('are several where a line between has nothing', () => {
    assert.deepEqual(mergeLines([at(1, 3), at(24, 28), at(51, 55)], tenToALine), [0, 0, 2, 2, 5, 5]);
  });

  it('are none where there is nothing', () => {
    assert.deepEqual(mergeLines([], tenToALine), []);
  });
});
