import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { WordFinder } from '../../../src/core/claims/words.js';
import { WordSpotter } from '../../../src/core/claims/words.spot.js';
import type { Span } from '../../../src/core/span.js';

const PHRASES = ['no', 'no limits', 'limit', 'junior partner', 'U.S. pivot', 'to go on', 'on'];
const text = fc
  .array(
    fc.constantFrom('No', 'limits', 'limit', 'junior-partners', 'the', 'U.S.', 'pivots', 'to', 'going', 'on.', 'a'),
  )
  .map((words) => words.join(' '));

function finder(): WordFinder {
  const words = new WordFinder();
  for (const phrase of PHRASES) words.add(phrase);
  return words;
}

const hitsIn = (written: string, stretches?: readonly Span[], skips: readonly Span[] = []): Span[] => {
  const { count, starts, ends } = finder().find(written, skips, stretches);
  return Array.from({ length: count }, (_, i) => ({ start: starts[i] ?? 0, end: ends[i] ?? 0 }));
};

describe('words of patterns', () => {
  it('are found in some stretches of a text as in the whole of it', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(30)), fc.option(fc.nat(30)), (written, cuts, skipped) => {
        // Stretches begin and end where words do.
        const borders = [...written.matchAll(/ |$/g)].map(({ index }) => index);
        const at = [...new Set(cuts.map((cut) => borders[cut % borders.length] ?? 0))].sort((a, b) => a - b);
        const stretches = at.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: at[i + 1] ?? written.length }] : []));
        const skip = borders[(skipped ?? 0) % borders.length] ?? 0;
        const skips = skipped === null ? [] : [{ start: skip, end: Math.min(written.length, skip + 7) }];
        const inside = ({ start }: Span): boolean => stretches.some((one) => one.start <= start && start < one.end);
        assert.deepEqual(hitsIn(written, stretches, skips), hitsIn(written, undefined, skips).filter(inside));
      }),
    );
  });

  it('are spotted by the first of them, in any inflection', () => {
    const spotter = new WordSpotter(['junior partner', 'to lead']);
    assert.equal(spotter.next('Russia was the Junior of the two.', 0), 15);
    assert.equal(spotter.next('Russia was the Junior of the two.', 16), Infinity);
    assert.equal(new WordSpotter(['lead']).next('Nobody led.', 0), 7);
    assert.equal(new WordSpotter([]).next('Nobody led.', 0), Infinity);
  });

  it('are spotted wherever they are found', () => {
    const spotter = new WordSpotter(PHRASES);
    fc.assert(fc.property(text, (written) => spotter.next(written, 0) <= (hitsIn(written)[0]?.start ?? Infinity)));
  });
});
