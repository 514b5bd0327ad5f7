import { strict as assert } from 'node:assert';
import { namesOf, sampleOf } from '../../../scripts/eval/goldFiles.js';
import { scoreParaphrases } from '../../../scripts/eval/paraphrases.js';
import { isProperClaim } from '../../../scripts/eval/properClaim.js';
import { ratesOf } from '../../../scripts/eval/rates.js';
import { flatKeys, tableOf } from '../../../scripts/eval/show.js';
import { at } from './marked.js';

describe('figures of an evaluation', () => {
  it('are perfect where nothing was to be found and nothing was, and nought where only one of the two was empty', () => {
    assert.equal(ratesOf({ right: 0, found: 0, gold: 0 }).f1, 1);
    assert.equal(ratesOf({ right: 0, found: 2, gold: 0 }).f1, 0);
    assert.equal(ratesOf({ right: 0, found: 0, gold: 2 }).f1, 0);
    assert.deepEqual(ratesOf({ right: 1, found: 2, gold: 1 }), { precision: 0.5, recall: 1, f1: 2 / 3 });
  });

  it('tell claims proper from infinitives and topics', () => {
    const isProper = (text: string, content: string): boolean =>
      isProperClaim(text, [at(text, content)], (words) => /\b(is|will)\b/.test(words));
    assert.ok(isProper('“No,” she said.', 'No'));
    assert.ok(isProper('She spoke of a “great” day.', 'a “great” day'));
    assert.ok(isProper('She said it will rain soon.', 'it will rain soon'));
    assert.ok(!isProper('She promised to stay at home.', 'to stay at home'));
    assert.ok(!isProper('She discussed the weather.', 'the weather'));
  });

  it('of paraphrases: the share recognised, and the share of near misses taken for the claim', () => {
    const line = (text: string, match: boolean) => ({ claim: 'ice-melts', text, match });
    const lines = [line('ice goes', true), line('ice is lost', true), line('ice is cold', false)];
    const claimsIn = (text: string) => (text === 'ice goes' ? ['ice-melts'] : ['snow-falls', null]);
    assert.deepEqual(scoreParaphrases(lines, claimsIn), { recognised: 0.5, taken: 0 });
    assert.deepEqual(scoreParaphrases([], claimsIn), { recognised: null, taken: null });
  });

  it('are shown in percent, a row a file, and what a file does not tell is left open', () => {
    const none = { attribution: null, joint: null, properRecall: null, tooLong: null, own: null, kind: null };
    const files = [{ name: 'own', texts: 3, figures: { ...none, recognised: 0.12345, taken: 0 } }];
    assert.match(tableOf(files), /^own +3 +- .* 12\.3 +0\.0$/m);
    const keys = flatKeys(files);
    assert.equal(keys['known.own.recognised'], 12.3);
    assert.equal(keys['claims.own.attributionF1'], null);
  });

  it('go by the names of files, with their folders where two are called the same', () => {
    assert.deepEqual(namesOf(['a/dev.jsonl', 'b/dev.jsonl', 'c/new.jsonl']), ['a/dev', 'b/dev', 'new']);
  });

  it('of a sample are those of every Nth text', () => {
    assert.deepEqual(sampleOf([1, 2, 3, 4, 5, 6, 7], 3), [3, 6]);
  });
});
