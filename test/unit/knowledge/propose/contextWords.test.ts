import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contextWordsAround } from '../../../../src/core/knowledge/propose/contextWords.js';

const around = (text: string, word: string): string[] => {
  const start = text.indexOf(word);
  return contextWordsAround(text, { start, end: start + word.length });
};

describe('words that tell one from another of the same name', () => {
  it('are the names near it first, then the longest words', () => {
    const words = around('Voters in Georgia will choose a senator. Last year Atlanta was quiet.', 'Georgia');
    assert.equal(words[0], 'Atlanta');
    assert.ok(words.includes('senator') && words.includes('Voters'));
  });

  it('are those of the paragraph', () => {
    assert.deepEqual(around('Tbilisi waits.\n\nGeorgia votes.\n\nMoscow waits.', 'Georgia'), ['votes']);
  });

  it('are neither the name itself nor common words', () => {
    assert.deepEqual(around('Georgia and Georgia’s them with', 'Georgia'), []);
  });
});
