import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addCounts, placesOfEntry } from '../../../src/editor/navigation/places.js';
import { knowledgeOf } from '../world.js';
import { annotated, entriesOf } from './annotated.js';

const known = knowledgeOf(`
version: 1
actors:
  - {id: sea-council, name: Sea Council, type: alliance, aliases: [the Council]}
  - {id: ice-council, name: Ice Council, type: alliance, aliases: [the Council]}
claims:
  - {id: it-melts, statement: It melts., patterns: [{all: [melts]}]}
`);

describe('counts of all entries', () => {
  it('are those of the places of each, also of what could mean several', () => {
    const text = annotated('The Council met. It melts, and the Sea Council knew. So it melts.', known);
    const counts = new Map<number, number>();
    addCounts(text, counts);
    const told = [...entriesOf(known)].map((entry) => [
      entry.id,
      counts.get(entry.number) ?? 0,
      placesOfEntry(text, entry).length,
    ]);
    assert.deepEqual(told, [
      ['sea-council', 2, 2],
      ['ice-council', 0, 0],
      ['it-melts', 2, 2],
    ]);
  });

  it('count what stays open for everyone it could mean', () => {
    const text = annotated('The Council met.', known);
    const counts = new Map<number, number>();
    addCounts(text, counts);
    assert.deepEqual(
      counts,
      new Map([
        [0, 1],
        [1, 1],
      ]),
    );
  });
});
