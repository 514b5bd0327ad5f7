import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { officesIn } from '../../../src/core/actors/offices/officesIn.js';
import { Reading } from '../../../src/core/reading.js';
import { knowledgeOf } from '../world.js';

const compiled = knowledgeOf(`
version: 1
asOf: 2030-12-31
actors:
  - id: varnholm
    name: Varnholm
    type: state
    aliases: [{text: Varnish, kind: adjective}]
  - {id: harbour-league, name: Harbour League, type: international-organization, aliases: [{text: HL, kind: acronym}]}
  - {id: ina-voss, name: Ina Voss, type: person, roles: [{title: president, of: varnholm, from: 2021-01-20, to: 2025-01-20}]}
  - {id: ole-lind, name: Ole Lind, type: person, roles: [{title: President, of: varnholm, from: 2017-01-20, to: 2021-01-20}]}
  - {id: mara-holm, name: Mara Holm, type: person, roles: [{title: Minister of Foreign Affairs, of: varnholm, from: 2020-03}]}
  - id: tor-berg
    name: Tor Berg
    type: person
    roles: [{title: secretary-general, of: harbour-league, from: 2019}, {title: defence minister, of: varnholm}]
`);

/** "words = holder" of each office told in a text of that date. */
function told(text: string, date: string | undefined): string[] {
  const [paragraph] = new Reading(text, compiled, { format: 'plain' }).annotations;
  assert.ok(paragraph);
  return officesIn(text, paragraph.mentions, compiled.knowledge, date).map(
    ({ start, end, entry }) => `${text.slice(start, end)} = ${compiled.knowledge.entries[entry]?.id ?? ''}`,
  );
}

describe('an office in a dated text', () => {
  it('is whoever held it then', () => {
    assert.deepEqual(told('The Varnish president spoke of tolls.', '2021-02-03'), ['Varnish president = ina-voss']);
    assert.deepEqual(told('The Varnish president spoke of tolls.', '2019'), ['Varnish president = ole-lind']);
    assert.deepEqual(told("Varnholm's president spoke of tolls.", '2021-02'), ["Varnholm's president = ina-voss"]);
    assert.deepEqual(told('A letter came to the president of Varnholm.', '2021-02'), [
      'president of Varnholm = ina-voss',
    ]);
  });

  it('goes by other words for the same office', () => {
    assert.deepEqual(told('The Varnish foreign minister left.', '2021-02-03'), [
      'Varnish foreign minister = mara-holm',
    ]);
    assert.deepEqual(told('The HL Secretary-General left.', '2021-02-03'), ['HL Secretary-General = tor-berg']);
  });

  it('is nobody where the text has no date, or the date falls on two holders', () => {
    assert.deepEqual(told('The Varnish president spoke.', undefined), []);
    assert.deepEqual(told('The Varnish president spoke.', '2021-01'), []);
    assert.deepEqual(told('The Varnish president spoke.', '2015-01'), []);
  });

  it('is nobody where no dates are known, or the knowledge is older than the text', () => {
    assert.deepEqual(told('The Varnish defence minister left.', '2021-02-03'), []);
    assert.deepEqual(told('The Varnish foreign minister left.', '2031-02-03'), []);
  });

  it('is nobody where it is said to be another time, somebody in general, or the name follows', () => {
    assert.deepEqual(told('The former Varnish president spoke.', '2021-02-03'), []);
    assert.deepEqual(told('The then president of Varnholm spoke.', '2021-02-03'), []);
    assert.deepEqual(told('A Varnish president may speak.', '2021-02-03'), []);
    assert.deepEqual(told('The Varnish vice president spoke.', '2021-02-03'), []);
    assert.deepEqual(told('The Varnish president-elect spoke.', '2021-02-03'), []);
    assert.deepEqual(told('The Varnish President Ina Voss spoke.', '2021-02-03'), []);
    assert.deepEqual(told('In 1998 the Varnish president resigned.', '2021-02-03'), []);
    assert.deepEqual(told("The president of Varnholm's bank spoke.", '2021-02-03'), []);
  });
});
