import assert from 'node:assert/strict';
import { matchesIn } from '../../../src/editor/outline/filter.js';

const marked = (label: string, typed: string): string[] =>
  matchesIn(label, typed).map(({ start, end }) => label.slice(start, end));

describe('what a filter highlights in a label', () => {
  it('is every place of every word, in order', () => {
    assert.deepEqual(marked('Arctic Council of the Arctic', 'arctic council'), ['Arctic', 'Council', 'Arctic']);
  });

  it('is disjoint where words overlap', () => {
    assert.deepEqual(marked('Councils', 'council coun'), ['Council']);
  });

  it('is nothing without a filter', () => {
    assert.deepEqual(marked('Council', '  '), []);
  });
});
