import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Anchoring } from '../../../src/core/codings/anchors/anchor.js';
import {
  decodeCodings,
  encodeCodings,
  encodePlaces,
  findingsOf,
  firstPlaceOf,
  orphansIn,
  placesInQuestion,
} from '../../../src/engine/encodeCodings.js';
import { at } from '../codings/coded.js';

const span = fc.tuple(fc.nat(1000), fc.nat(50)).map(([start, length]) => ({ start, end: start + length }));
const part: fc.Arbitrary<Anchoring> = fc.oneof(
  fc
    .tuple(fc.constantFrom('kept' as const, 'moved' as const, 'context' as const, 'changed' as const), span)
    .map(([found, one]) => ({ found, ...one })),
  fc.array(span, { maxLength: 3 }).map((candidates) => ({ found: null, candidates })),
);

describe('codings on their way to the editor', () => {
  it('come in pieces, all of them and in order', () => {
    const codings = Array.from({ length: 2345 }, (_, i) =>
      at(`c${i}`, i, i % 2 ? { note: 'a “note”\n', extra: { x: { y: ['z'] } } } : {}),
    );
    const pieces = encodeCodings(codings);
    assert.equal(pieces.length, 3);
    assert.deepEqual(pieces.flatMap(decodeCodings), codings);
    assert.deepEqual(encodeCodings([]), []);
  });

  it('have their places, whatever was found', () => {
    fc.assert(
      fc.property(fc.array(fc.array(part, { minLength: 1, maxLength: 3 }), { maxLength: 8 }), (places) => {
        const encoded = structuredClone(encodePlaces(places));
        const isLost = (parts: readonly Anchoring[]): boolean => parts.some(({ found }) => found === null);
        assert.equal(orphansIn(encoded), places.filter(isLost).length);
        const inQuestion = placesInQuestion(encoded);
        for (const [i, parts] of places.entries()) {
          const [first] = parts;
          const expected = isLost(parts) || !first?.found ? null : { start: first.start, end: first.end };
          assert.deepEqual(firstPlaceOf(encoded, i), expected);
          const others = parts.map(({ found }) => found).filter((found) => found !== 'kept');
          assert.equal(findingsOf(encoded)[i], isLost(parts) ? null : (others.at(-1) ?? 'kept'));
          for (const [at, one] of parts.entries()) {
            const number = (encoded.first[i] ?? 0) + at;
            assert.deepEqual(inQuestion.get(number) ?? [], one.found === null ? one.candidates : []);
          }
        }
      }),
    );
  });
});
