import assert from 'node:assert/strict';
import { likeness } from '../../../src/editor/commands/support/likeness.js';

const COMMISSIONS = ['Fishing', 'Trade', 'Energy', 'Election', 'Border', 'River', 'Truth'].map(
  (what) => `${what} Commission`,
);

describe('who is named like some words', () => {
  const alike = (words: string, names: readonly string[]): string[] => names.filter(likeness(words, names));

  it('shares a word of theirs, or has their letters as initials', () => {
    assert.deepEqual(alike('Polar Data Commission', ['Polar Institute', 'Bank of Norway']), ['Polar Institute']);
    assert.deepEqual(alike('AMO', ['Ateneo Maritime Observatory', 'Amos Oz']), ['Ateneo Maritime Observatory']);
  });

  it('shares more than a word that many names have', () => {
    assert.deepEqual(alike('Polar Data Commission', [...COMMISSIONS, 'Polar Institute']), ['Polar Institute']);
  });
});
