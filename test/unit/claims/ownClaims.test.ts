import assert from 'node:assert/strict';
import { asserted } from './found.js';

describe('the author’s own claims', () => {
  it('recommend', () => {
    assert.deepEqual(asserted('Europe should stop paying for a harbour that nobody uses.'), [
      'recommendation by “should”: Europe should stop paying for a harbour that nobody uses',
    ]);
  });
  it('predict', () => {
    assert.deepEqual(asserted('The new tariff is likely to hurt small exporters most.'), [
      'prediction by “likely”: The new tariff is likely to hurt small exporters most',
    ]);
  });
  it('tell causes', () => {
    assert.deepEqual(asserted('The reform failed because the provinces had no money to carry it out.'), [
      'cause by “because”: The reform failed because the provinces had no money to carry it out',
    ]);
  });
  it('judge', () => {
    assert.deepEqual(asserted('The strategy has been a costly failure.'), [
      'judgement by “costly”: The strategy has been a costly failure',
    ]);
  });
  it('are two in a sentence of two main clauses', () => {
    assert.equal(
      asserted('The ministry must publish the figures, and the press will make good use of them.').length,
      2,
    );
  });
  it('are not made by reports of events, dates and figures', () => {
    assert.deepEqual(asserted('The treaty was signed in Oslo on 4 May 1998.'), []);
    assert.deepEqual(asserted('In 2019, 340 ships called at the port.'), []);
  });
  it('are not made by headings and captions', () => {
    assert.deepEqual(asserted('Arms: close, but not exclusive'), []);
    assert.deepEqual(asserted('## A costly failure'), []);
  });
  it('are not made by questions', () => {
    assert.deepEqual(asserted('Who pays for the dam?'), []);
  });
  it('are not made by what others are said to claim', () => {
    assert.deepEqual(asserted('The mayor warned that the dam might break.'), []);
  });
});
