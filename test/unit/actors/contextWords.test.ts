import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ContextWords } from '../../../src/core/actors/contextWords.js';
import type { Span } from '../../../src/core/span.js';
import { TokenTable } from '../../../src/core/text/tokenTable.js';

const tokens = new TokenTable();

/** A question about a paragraph. */
function near(text: string, skips: readonly Span[] = []): (words: readonly string[]) => boolean {
  const contextWords = new ContextWords();
  tokens.read(text, skips);
  contextWords.open(tokens, skips);
  return (words) => contextWords.isNear(words);
}

describe('context words', () => {
  it('are met in any inflection', () => {
    assert.equal(near('They lay cables in the north.')(['cable']), true);
    assert.equal(near('They lay cables in the north.')(['pipe']), false);
  });

  it('may be phrases', () => {
    assert.equal(near('The ministers went back to work.')(['go back to work']), true);
    assert.equal(near('The ministers went back.')(['go back to work']), false);
  });

  it('do not stand in what is skipped, nor does the end of a phrase', () => {
    const text = 'The `cable` was laid.';
    assert.equal(near(text, [{ start: 4, end: 11 }])(['cable']), false);
    assert.equal(near('They go `back` there.', [{ start: 8, end: 14 }])(['go back']), false);
  });

  it('are asked for anew in each paragraph', () => {
    const contextWords = new ContextWords();
    const words = ['cable'];
    const isNear = (text: string): boolean => {
      tokens.read(text, []);
      contextWords.open(tokens, []);
      return contextWords.isNear(words);
    };
    assert.deepEqual(['A cable.', 'A pipe.', 'Cables.'].map(isNear), [true, false, true]);
  });
});
