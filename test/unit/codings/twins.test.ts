import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../src/core/codings/anchors/anchor.js';
import { describe as selectorOf } from '../../../src/core/codings/anchors/describe.js';
import { WordIndex } from '../../../src/core/codings/anchors/wordIndex.js';

const NAMES = ['Alpha', 'Delta', 'Ruritania', 'Omega', 'Sigma'];
const FAR = 'It was a long session with many words about harbours, ships, tolls and the weather of the coast. '.repeat(
  8,
);
const COMMON = 'The treaty on the straits must be signed before winter, since the ice will close them.';
const paragraph = (name: string, far: string): string => `The envoy of ${name} rose to speak. ${far}${COMMON}\n\n`;

describe('the place of a coding in one of two paragraphs alike but for a name', () => {
  it('is never in the paragraph of another name', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 5 }),
        fc.nat(4),
        fc.boolean(),
        fc.constantFrom('The treaty on the straits', COMMON, 'before winter'),
        (names, which, isFar, words) => {
          const far = isFar ? FAR : '';
          const gone = names[which % names.length] ?? '';
          const before = names.map((name) => paragraph(name, far)).join('');
          const start = before.indexOf(words, before.indexOf(`of ${gone} `));
          const selector = selectorOf(new WordIndex(before), { start, end: start + words.length });
          const now = names
            .filter((name) => name !== gone)
            .map((name) => paragraph(name, far))
            .join('');
          assert.equal(anchor(new WordIndex(now), selector).found, null);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is in doubt where the last of many like it is gone, and the one before stands beside what stood behind it', () => {
    const section = (letter: string): string =>
      `The duty to report to the board on tolls ends as told in section 40(${letter}) of the Harbour Act (12 H.C. 40(${letter})).\n\n`;
    const sections = [...'abcdefg'].map(section);
    const end = 'Sec. 6. Definition. A port is what this order says it is.\n';
    for (const words of ['40(g) of the Harbour Act (12 H.C.', '12 H.C.']) {
      const before = sections.join('') + end;
      const start = before.lastIndexOf(words);
      const selector = selectorOf(new WordIndex(before), { start, end: start + words.length });
      assert.equal(anchor(new WordIndex(sections.slice(0, -1).join('') + end), selector).found, null, words);
    }
  });

  it('is the original’s or in doubt where a paragraph was copied, before or behind it', () => {
    const around = ['It rained in Halmar all week.\n\n', 'Nobody counted the nets of the southern fleet.\n\n'];
    const before = [around[0], paragraph('Alpha', ''), around[1]].join('');
    const start = before.indexOf(COMMON);
    const selector = selectorOf(new WordIndex(before), { start, end: start + COMMON.length });
    for (const parts of [
      [paragraph('Alpha', ''), around[0], paragraph('Alpha', ''), around[1]],
      [around[0], paragraph('Alpha', ''), around[1], paragraph('Alpha', '')],
    ]) {
      const now = parts.join('');
      const original = now.indexOf(COMMON, now.indexOf(around[0] ?? ''));
      const place = anchor(new WordIndex(now), selector);
      assert.ok(place.found === null || place.start === original);
    }
  });
});
