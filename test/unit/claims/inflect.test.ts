import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { inflections } from '../../../src/core/claims/inflect.js';

/** The forms of a word in the order of the alphabet. */
const forms = (word: string): string => inflections(word).sort().join(' ');

/** Fails unless all of `wanted` are forms of the word and none of `unwanted` is. */
const has = (word: string, wanted: string, unwanted = ''): void => {
  const all = new Set(inflections(word));
  const list = (text: string): string[] => text.split(' ').filter(Boolean);
  assert.deepEqual(
    list(wanted).filter((form) => !all.has(form)),
    [],
    `missing among the forms of ${word}`,
  );
  assert.deepEqual(
    list(unwanted).filter((form) => all.has(form)),
    [],
    `no forms of ${word}`,
  );
};

describe('Inflections', () => {
  it('give a word first, then its regular forms', () => {
    assert.equal(inflections('resume')[0], 'resume');
    assert.equal(forms('resume'), 'resume resumed resumes resuming');
    assert.equal(forms('attack'), 'attack attacked attacking attacks');
    assert.equal(forms('Warn'), 'warn warned warning warns');
  });

  it('know irregular verbs, also behind a prefix', () => {
    assert.equal(forms('go'), 'go goes going gone went');
    has('sell', 'sell sells sold selling', 'selled');
    has('be', 'am are is was were been being', 'bed bes');
    has('have', 'has had having', 'haved');
    has('undertake', 'undertakes undertook undertaken undertaking');
    has('retell', 'retells retold retelling');
    has('rerun', 'reran rerunning');
    has('lie', 'lies lay lain lied lying');
    has('forecast', 'forecast forecasts forecasting forecasted');
  });

  it('double a consonant where the last syllable is stressed', () => {
    has('ban', 'bans banned banning', 'baned baning');
    has('commit', 'committed committing', 'commited');
    has('visit', 'visited visiting', 'visitted visitting');
    has('quit', 'quitting quits', 'quiting');
    has('develop', 'developed developing', 'developped');
    has('fix', 'fixes fixed fixing', 'fixxed');
    has('lead', 'leads led leading', 'leadding leaded');
    has('occur', 'occurred occurring', 'occured');
  });

  it('change a final y, e, c', () => {
    has('country', 'countries', 'countrys');
    has('deny', 'denies denied denying');
    has('deploy', 'deploys deployed deploying', 'deploied');
    has('agree', 'agrees agreed agreeing', 'agreing');
    has('die', 'dies died dying');
    has('panic', 'panics panicked panicking', 'paniced');
  });

  it('know irregular plurals', () => {
    has('crisis', 'crises', 'crisises');
    has('hypothesis', 'hypotheses');
    has('man', 'men');
    has('spokeswoman', 'spokeswomen');
    has('German', 'germans', 'germen');
    has('chairperson', 'chairpersons chairpeople');
    has('life', 'lives');
    has('belief', 'beliefs', 'believes');
    has('criterion', 'criteria');
    has('veto', 'vetoes vetoed vetoing');
    has('monarch', 'monarchs', 'monarches');
    has('speech', 'speeches');
    has('child', 'children');
  });

  it('compare adjectives, and no other words', () => {
    has('strong', 'stronger strongest');
    has('close', 'closer closest closes closed closing');
    has('big', 'bigger biggest', 'biger');
    has('heavy', 'heavier heaviest');
    has('good', 'better best goods');
    has('work', 'works worked working', 'worker');
    has('bet', 'bets betting', 'better');
  });

  it('are given in British and American spelling', () => {
    has('organise', 'organize organized organised organizing organises');
    has('modernization', 'modernisation modernisations modernizations');
    has('analyze', 'analyse analysed analyzing');
    has('labour', 'labor labors laboured labored');
    has('neighbor', 'neighbour neighbours neighboring neighbouring');
    has('defence', 'defense defenses defences');
    has('program', 'programme programmes programs');
    has('centre', 'center centers centred centered centring centering');
    has('travel', 'travelled traveled travelling traveling');
    has('dialog', 'dialogue dialogues');
    has('fulfil', 'fulfill fulfills fulfilled fulfilling');
    has('sceptical', 'skeptical');
    has('towards', 'toward');
  });

  it('leave words alone that have one spelling', () => {
    has('rise', 'rises rose risen rising', 'rize rized');
    has('compromise', 'compromises compromised', 'compromize');
    has('size', 'sizes', 'sise');
    has('laboratory', 'laboratories', 'labouratory');
    has('hour', 'hours', 'hor');
    has('water', 'waters', 'watre');
  });

  it('do not turn little words into other words', () => {
    for (const word of ['us', 'in', 'or', 'he', 'no', 'the', 'so', 'as', 'a', 'not', 'even']) {
      assert.deepEqual(inflections(word), [word]);
    }
  });

  it('of an inflected word are the word itself and its spellings', () => {
    assert.deepEqual(inflections('sanctions'), ['sanctions']);
    assert.deepEqual(inflections('organised').sort(), ['organised', 'organized']);
    assert.deepEqual(inflections('building').sort(), ['building', 'buildings']);
    has('news', 'news', 'newes');
    has('bus', 'buses');
    has('speed', 'speeds sped');
    has('focus', 'focuses focused focusing focussed');
    has('bias', 'biases biased');
  });

  it('of what is no word is the same', () => {
    assert.deepEqual(inflections('S400'), ['s400']);
    assert.deepEqual(inflections(''), ['']);
    assert.deepEqual(inflections('中国'), ['中国']);
  });

  it('always hold the word itself, in lower case, and each form once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{1,12}(e|y|is|ed|ing|our|ise|re)?$/)), (word) => {
        const all = inflections(word);
        assert.equal(all[0], word.toLowerCase());
        assert.equal(new Set(all).size, all.length);
        assert.ok(all.every((form) => form.length > 0 || word === ''));
      }),
    );
  });
});
