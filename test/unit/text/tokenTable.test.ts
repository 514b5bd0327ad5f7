import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { TokenReader } from '../../../src/core/text/tokens.js';
import { CAPITAL, DOTTED, SPACED, TokenTable } from '../../../src/core/text/tokenTable.js';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

const table = new TokenTable();

function tokensOf(text: string, skips: readonly { start: number; end: number }[] = []): Token[] {
  table.read(text, skips);
  return Array.from({ length: table.count }, (_, i) => ({
    start: table.starts[i] ?? -1,
    end: table.ends[i] ?? -1,
    hash: table.hashes[i] ?? 0,
  }));
}

const wordsOf = (text: string, skips: readonly { start: number; end: number }[] = []): string[] =>
  tokensOf(text, skips).map(({ start, end }) => text.slice(start, end));

/** The words that have a bit. */
const wordsWith = (text: string, bit: number): string[] =>
  wordsOf(text).filter((_, i) => ((table.bits[i] ?? 0) & bit) !== 0);

describe('the tokens of a paragraph', () => {
  it('are its words, numbers and dotted capitals', () => {
    assert.deepEqual(wordsOf('The U.S. and Ana’s 27 co-workers'), [
      'The',
      'U.S.',
      'and',
      'Ana',
      's',
      '27',
      'co',
      'workers',
    ]);
  });

  it('tell capitals, dots and the one space before them', () => {
    assert.deepEqual(wordsWith('The U.S. saw  Évora, and Oslo', CAPITAL), ['The', 'U.S.', 'Évora', 'Oslo']);
    assert.deepEqual(wordsWith('The U.S. saw  Évora, and Oslo', DOTTED), ['U.S.']);
    assert.deepEqual(wordsWith('The U.S. saw  Évora, and Oslo', SPACED), ['U.S.', 'saw', 'Oslo']);
  });

  it('leave out what lies in skips', () => {
    assert.deepEqual(wordsOf('one `two` three', [{ start: 4, end: 9 }]), ['one', 'three']);
  });

  it('are those that are read one by one, in any text', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      'é',
      'e\u0301',
      'Ж',
      '中',
      '7',
      '.',
      ' ',
      '-',
      '_',
      '\u00ad',
      '😀',
      '’',
      '\n',
      'U.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
        const text = pieces.join('');
        const reader = new TokenReader();
        const wanted: Token[] = [];
        for (let at = 0; at < text.length; at = reader.end) {
          if (reader.read(text, at, text.length))
            wanted.push({ start: reader.start, end: reader.end, hash: reader.hash });
        }
        assert.deepEqual(tokensOf(text), wanted);
      }),
    );
  });
});
