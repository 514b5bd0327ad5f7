import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../src/core/codings/anchors/anchor.js';
import { describe as selectorOf } from '../../../src/core/codings/anchors/describe.js';
import { WordIndex } from '../../../src/core/codings/anchors/wordIndex.js';

const TEXT = `The ministry of fisheries published its report in May. It says that cod has become rare off the northern coast.

Trawlers from Halmar and Vesta met at sea. “Nobody must lose a livelihood,” the mayor of Vesta said; the crews' union agreed.

In June the council will vote on quotas. The opposition doubts that the numbers are right and asks for a second count.
`;

/** The words found in `now` for those that were coded in `before`; null where there is no certain place. */
function found(before: string, words: string, now: string): string | null {
  const start = before.indexOf(words);
  const selector = selectorOf(new WordIndex(before), { start, end: start + words.length });
  const place = anchor(new WordIndex(now), selector);
  return place.found === null ? null : `${place.found}: ${now.slice(place.start, place.end)}`;
}

describe('a coding’s place', () => {
  it('is where it was in a text that has not changed, for any passage', () => {
    const index = new WordIndex(TEXT);
    fc.assert(
      fc.property(fc.nat(index.length - 1), fc.nat(20), (first, length) => {
        const last = Math.min(index.length - 1, first + length);
        const span = { start: index.words.startOf(first), end: index.words.endOf(last) };
        assert.deepEqual(anchor(index, selectorOf(index, span)), { found: 'kept', ...span });
      }),
    );
  });

  it('moves with what is written before it', () => {
    assert.equal(found(TEXT, 'cod has become rare', `A note.\n\n${TEXT}`), 'moved: cod has become rare');
  });

  it('is found in a text flowed anew, with other line ends, quotation marks and dashes', () => {
    const now = TEXT.replace(/ (?=\w+ \w+ \w+)/g, '\r\n')
      .replace(/[“”]/g, '"')
      .replace(/'/g, '’')
      .replace(/;/g, ' –');
    assert.equal(
      found(TEXT, '“Nobody must lose a livelihood,”', now)?.replace(/\s+/g, ' '),
      'kept: "Nobody must lose a livelihood,"'.replace('kept', 'moved'),
    );
  });

  it('is found where some of its words were changed', () => {
    const words = 'The opposition doubts that the numbers are right and asks for a second count.';
    assert.equal(
      found(TEXT, words, TEXT.replace('numbers are right', 'figures are right')),
      'changed: The opposition doubts that the figures are right and asks for a second count.',
    );
  });

  it('is found where only the words about it were changed', () => {
    const now = TEXT.replace('In June the council will vote on quotas. ', 'The council votes soon. ');
    assert.equal(
      found(TEXT, 'The opposition doubts that the numbers are right', now),
      'context: The opposition doubts that the numbers are right',
    );
  });

  it('may begin and end within words', () => {
    assert.equal(found(TEXT, 'rawlers from Hal', `One. ${TEXT}`), 'moved: rawlers from Hal');
  });

  it('is in doubt where the words have gone', () => {
    const now = TEXT.replace('It says that cod has become rare off the northern coast.', '');
    assert.equal(found(TEXT, 'cod has become rare', now), null);
  });

  for (const [name, other, far] of [
    ['Alpha', 'Delta', ''],
    ['Alpha', 'Ruritania', ''],
    [
      'Alpha',
      'Delta',
      'It was a long session with many words about harbours, ships, tolls and the weather of the coast. '.repeat(8),
    ],
  ] as const) {
    const twin = (who: string): string =>
      `The envoy of ${who} rose to speak. ${far}The treaty on the straits must be signed before winter, since the ice will close them.\n\n`;
    const both = twin(name) + twin(other);
    const distance = far === '' ? 'near' : 'far off';

    it(`is in doubt where its paragraph went and one like it stays (${name}, ${other} ${distance})`, () => {
      assert.equal(found(both, 'The treaty on the straits must be signed', twin(other)), null);
    });

    it(`also where the words hold the name (${name}, ${other} ${distance})`, () => {
      assert.equal(found(both, `The envoy of ${name} rose to speak.`, twin(other)), null);
    });
  }

  it('is the original’s or in doubt where a paragraph was doubled', () => {
    const paragraphs = TEXT.split('\n\n');
    const doubled = [paragraphs[1], ...paragraphs].join('\n\n');
    const words = 'Trawlers from Halmar and Vesta met at sea.';
    const start = TEXT.indexOf(words);
    const place = anchor(new WordIndex(doubled), selectorOf(new WordIndex(TEXT), { start, end: start + words.length }));
    assert.ok(place.found === null || place.start === doubled.lastIndexOf(words));
  });

  it('is found where words came into it', () => {
    const words = 'The opposition doubts that the numbers are right';
    const now = TEXT.replace('doubts that', 'doubts, as it has done in every one of the last eleven years, that');
    assert.equal(
      found(TEXT, words, now),
      'context: The opposition doubts, as it has done in every one of the last eleven years, that the numbers are right',
    );
  });

  it('is in doubt where a cut joined its first words and the last ones of another passage', () => {
    const before =
      'Halmar asks the council for new rules on nets and lines. Nobody spoke against it on the first day. ' +
      'Vesta warns the envoys of old rules on nets and lines. The session was closed at noon.';
    const now = 'Halmar asks the council for old rules on nets and lines. The session was closed at noon.';
    assert.equal(found(before, 'the council for new rules on nets and lines', now), null);
  });

  it('offers the likeliest places where it is in doubt', () => {
    const twin = 'The port is closed to all ships of the league until further notice.\n\n';
    const selector = selectorOf(new WordIndex(twin + twin), { start: 0, end: 18 });
    const place = anchor(new WordIndex(`New. ${twin}`), selector);
    assert.deepEqual(place, { found: null, candidates: [{ start: 5, end: 23 }] });
  });

  it('is never in a place of other words, whatever is deleted', () => {
    const distinct = Array.from({ length: 200 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i}`).join(' ');
    const index = new WordIndex(distinct);
    fc.assert(
      fc.property(
        fc.nat(190),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(190),
        fc.integer({ min: 1, max: 40 }),
        (first, length, from, cut) => {
          const last = Math.min(199, first + length - 1);
          const selector = selectorOf(index, { start: index.words.startOf(first), end: index.words.endOf(last) });
          const to = Math.min(199, from + cut);
          const now = distinct.slice(0, index.words.startOf(from)) + distinct.slice(index.words.startOf(to));
          const place = anchor(new WordIndex(now), selector);
          const isUntouched = to <= first || from > last;
          // Fewer words need some of those about them.
          if (isUntouched && last - first >= 8)
            assert.equal(place.found !== null && now.slice(place.start, place.end), selector.quote);
          if ((to <= first || from > last) && place.found !== null)
            assert.equal(now.slice(place.start, place.end), selector.quote);
          if (from <= first && to > last) assert.equal(place.found, null);
        },
      ),
    );
  });
});
