import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Hearing } from '../../../../src/core/claims/known/hearing.js';
import { kinshipOf } from '../../../../src/core/claims/known/kinship.js';
import { profilesOf } from '../../../../src/core/claims/known/profiles.js';
import { bestView, Uttered } from '../../../../src/core/claims/known/score.js';
import { readUtterance } from '../../../../src/core/claims/known/utterance.js';
import { compileKnowledge } from '../../../../src/core/compile.js';
import { Reading } from '../../../../src/core/reading.js';
import { bundledKnowledge } from './bundled.js';

describe('a glance at a stretch of text', () => {
  it('never rules out a claim that the words make', () => {
    const knowledge = bundledKnowledge();
    const compiled = compileKnowledge(knowledge);
    const kin = kinshipOf(knowledge);
    const profiles = profilesOf(compiled, kin);
    const { vocabulary, book, isActor } = profiles;
    const claims = knowledge.entries.flatMap((entry, claim) =>
      entry.section === 'claim' ? [{ ...entry, claim }] : [],
    );
    const hearing = new Hearing(profiles.keyWordsOf(new Set()), vocabulary, book);
    const words = claims.flatMap(({ statement }) => statement.split(' '));
    const other = fc.array(fc.constantFrom(...words), { maxLength: 6 });
    const said = fc.tuple(fc.constantFrom(...claims), other, fc.nat(8)).map(([{ statement }, more, left]) => {
      const own = statement.split(' ').filter((_, i) => i % 9 !== left);
      return [...own, ...more].join(' ');
    });
    fc.assert(
      fc.property(said, (text) => {
        const whole = { start: 0, end: text.length };
        const mentions = new Reading(text, compiled, { format: 'plain' }).annotations.flatMap((one) => one.mentions);
        hearing.hear(text, whole, mentions);
        const uttered = new Uttered(readUtterance(text, whole, mentions, isActor, vocabulary, book));
        for (const { claim } of claims) {
          const profile = profiles.of(claim);
          assert.ok(profile);
          const score = bestView(profile, profiles.slotsOf(claim), uttered)?.score ?? 0;
          assert.ok(profiles.glanceAt(claim).mayReach(score, hearing.stems, mentions));
        }
      }),
    );
  });
});
