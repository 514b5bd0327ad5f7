import assert from 'node:assert/strict';
import { stepFrom } from '../../../src/editor/navigation/step.js';

const spans = [
  { start: 5, end: 9 },
  { start: 12, end: 30 },
  { start: 20, end: 25 },
];

describe('a step to the next place', () => {
  it('goes to the first that starts behind', () => {
    assert.deepEqual(stepFrom(spans, 0, 1), { index: 0, wrapped: false });
    assert.deepEqual(stepFrom(spans, 5, 1), { index: 1, wrapped: false });
    assert.deepEqual(stepFrom(spans, 12, 1), { index: 2, wrapped: false });
  });

  it('goes round at the end', () => {
    assert.deepEqual(stepFrom(spans, 20, 1), { index: 0, wrapped: true });
  });
});

describe('a step to the previous place', () => {
  it('goes to the last that starts before, also out of one that lies in another', () => {
    assert.deepEqual(stepFrom(spans, 20, -1), { index: 1, wrapped: false });
    assert.deepEqual(stepFrom(spans, 40, -1), { index: 2, wrapped: false });
  });

  it('goes round at the start', () => {
    assert.deepEqual(stepFrom(spans, 5, -1), { index: 2, wrapped: true });
    assert.deepEqual(stepFrom(spans, 0, -1), { index: 2, wrapped: true });
  });
});

describe('a step without places', () => {
  it('leads nowhere', () => assert.equal(stepFrom([], 3, 1), null));
});
