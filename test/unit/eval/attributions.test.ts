import { strict as assert } from 'node:assert';
import { scoreAttributions } from '../../../scripts/eval/attributions.js';
import { at, found, gold } from './marked.js';

const TEXT = 'The minister said the bridge will open in May. Nobody knew why.';
const SAID = gold(TEXT, 'The minister', 'said', 'the bridge will open in May');

describe('scores of attributions', () => {
  it('are full for what people marked', () => {
    const score = scoreAttributions(TEXT, [found(TEXT, 'The minister', 'said', 'the bridge will open in May')], [SAID]);
    assert.deepEqual(score.attribution, { right: 1, found: 1, gold: 1 });
    assert.deepEqual(score.joint, { right: 1, found: 1, gold: 1 });
    assert.equal(score.tooLong, 0);
    assert.deepEqual([...score.met], [0]);
  });

  it('take marks around words for nothing', () => {
    const score = scoreAttributions(
      TEXT,
      [found(TEXT, 'The minister', 'said', 'the bridge will open in May.')],
      [SAID],
    );
    assert.equal(score.joint.right, 1);
  });

  it('count a find with another source, but not in the joint figure', () => {
    const score = scoreAttributions(TEXT, [found(TEXT, 'Nobody', 'said', 'the bridge will open in May')], [SAID]);
    assert.equal(score.attribution.right, 1);
    assert.equal(score.joint.right, 0);
  });

  it('want no source where people found none named', () => {
    const nobody = gold(TEXT, null, 'said', 'the bridge will open in May');
    const find = (source: string | null) => found(TEXT, source, 'said', 'the bridge will open in May');
    assert.equal(scoreAttributions(TEXT, [find(null)], [nobody]).joint.right, 1);
    assert.equal(scoreAttributions(TEXT, [find('The minister')], [nobody]).joint.right, 0);
  });

  it('tell contents with more than two words too many', () => {
    const tooLong = (content: string): number =>
      scoreAttributions(TEXT, [found(TEXT, 'The minister', 'said', content)], [SAID]).tooLong;
    assert.equal(tooLong('the bridge will open in May. Nobody knew'), 0);
    assert.equal(tooLong('the bridge will open in May. Nobody knew why'), 1);
  });

  it('do not match another cue', () => {
    const score = scoreAttributions(TEXT, [found(TEXT, 'Nobody', 'knew', 'why')], [SAID]);
    assert.deepEqual(score.attribution, { right: 0, found: 1, gold: 1 });
    assert.equal(score.met.size, 0);
  });

  it('match by half of the content where punctuation alone attributes', () => {
    const right = (content: string): number =>
      scoreAttributions(TEXT, [found(TEXT, 'The minister', null, content)], [SAID]).attribution.right;
    assert.equal(right('bridge will open'), 1);
    assert.equal(right('bridge will'), 0);
  });

  it('match each once: what is found twice is wrong once', () => {
    const find = found(TEXT, 'The minister', 'said', 'the bridge will open in May');
    assert.deepEqual(scoreAttributions(TEXT, [find, find], [SAID]).attribution, { right: 1, found: 2, gold: 1 });
  });

  it('put contents of several pieces together', () => {
    const text = '“We start,” said Ann, “in the spring.”';
    const pieces = [at(text, 'We start'), at(text, 'in the spring')];
    const score = scoreAttributions(
      text,
      [{ source: at(text, 'Ann'), cue: at(text, 'said'), content: pieces }],
      [{ source: [at(text, 'Ann')], cue: [at(text, 'said')], content: pieces }],
    );
    assert.equal(score.joint.right, 1);
  });
});
