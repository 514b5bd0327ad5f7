import { strict as assert } from 'node:assert';
import { measure, paraphrases } from './bundled.js';

const FRESH = 'test/fixtures/paraphrases.fresh.jsonl';

/**
 * Written before the rules, a claim at a time: two paraphrases and two near misses. Odd lines were looked at in building; of the even
 * ones nobody has seen which are missed, and it shall stay so: only then do their figures tell of texts that nobody has.
 */
describe('paraphrases of the bundled claims, by meaning alone', () => {
  const lines = paraphrases(FRESH);
  const odd = measure(lines.filter((_, i) => i % 2 === 0));
  const even = measure(lines.filter((_, i) => i % 2 === 1));
  const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

  it(`are recognised: ${percent(even.recognised)} of those held out, ${percent(odd.recognised)} of the others`, () => {
    assert.ok(even.recognised >= 0.65);
    assert.ok(odd.recognised >= 0.8);
  });

  it(`and near misses are not taken for them: ${percent(even.taken)} of those held out, ${percent(odd.taken)} of the others`, () => {
    assert.ok(even.taken <= 0.12);
    assert.ok(odd.taken <= 0.1);
  });
});
