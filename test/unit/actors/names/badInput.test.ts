import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Reading } from '../../../../src/core/reading.js';
import { assertLinear } from '../../text/linear.js';
import { FEW, told } from './told.js';

const isLinear = (text: (size: number) => string): void =>
  assertLinear(text, (prepared) => new Reading(prepared, FEW, { format: 'plain' }));

const GIVEN = ['Josep', 'Maria', 'Zorblat', 'Jane', 'Walter', 'Quill'];
const name = (i: number): string => `${GIVEN[i % GIVEN.length] ?? ''} Name${String.fromCharCode(97 + (i % 26))}${i}`;

describe('bad input for names', () => {
  it('a word list has none', () => {
    assert.deepEqual(
      told(['Council', 'Harbour', 'Summer', 'May', 'Ministry', 'Rose', 'Bank', 'Treaty'].join('\n')),
      [],
    );
  });

  it('ten thousand capitalised lines are read in linear time', () => {
    isLinear((size) => Array.from({ length: size / 4 }, (_, i) => `Word${i}`).join('\n'));
  }).timeout(20_000);

  it('so is a text in capitals, which names nobody', () => {
    const line = 'THE HARBOUR COUNCIL OF THE NORTH REJECTS THE DEMANDS OF UNION LEADERS. ';
    assert.deepEqual(told(line), []);
    isLinear((size) => line.repeat(size / line.length));
  }).timeout(20_000);

  it('so are names without end, in one line or in many', () => {
    const names = (size: number, between: string): string =>
      Array.from({ length: size / 16 }, (_, i) => name(i)).join(between);
    isLinear((size) => names(size, ' '));
    isLinear((size) => names(size, ', '));
    isLinear((size) => names(size, '\n'));
  }).timeout(20_000);

  it('so are acronyms in brackets, and words joined without end', () => {
    isLinear((size) => 'Northern Cooperation Organisation (NCO) of '.repeat(size / 43));
    isLinear((size) => 'Ministry of Foreign Affairs and '.repeat(size / 32));
    isLinear((size) => 'Sentinels  of Order (SOO) '.repeat(size / 26));
    isLinear((size) => 'Ministry of Land, Order, '.repeat(size / 25));
    isLinear((size) => 'the Arms and Order and '.repeat(size / 23));
    isLinear((size) => 'the Varn Council and the Council, Jr, Ltd '.repeat(size / 42));
    isLinear((size) => 'Jordan '.repeat(size / 7));
    isLinear((size) => 'A.'.repeat(size / 2));
    isLinear((size) => 'a-B-'.repeat(size / 4));
  }).timeout(30_000);
});
