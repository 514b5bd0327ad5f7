import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Experience } from '../../../src/core/codings/experience.js';
import type { Coding } from '../../../src/core/codings/model.js';
import { statement } from './coded.js';

const told = (...codings: readonly Coding[]): Experience => {
  const experience = new Experience();
  for (const coding of codings) experience.add(coding);
  return experience;
};
const suggested = (more: Partial<Coding>): Coding => statement({ extra: { suggested: 'attribution' }, ...more });

describe('the weight that a suggestion has by experience', () => {
  it('is one where nothing like it was decided', () => {
    assert.deepEqual(told().weigh({ cue: 'said', actor: 'vesta', claim: 'straits-closed' }), { factor: 1, why: [] });
    assert.deepEqual(told(suggested({})).weigh({}), { factor: 1, why: [] });
  });

  it('multiplies what cue, actor and claim say', () => {
    const experience = told(suggested({ cue: 'said' }), suggested({ actor: 'halmar', status: 'refused' }));
    const { factor, why } = experience.weigh({ cue: 'SAID', actor: 'halmar', claim: 'straits-closed' });
    assert.deepEqual(why, [
      { by: 'cue', value: 'said', accepted: 1, refused: 0 },
      { by: 'actor', value: 'halmar', accepted: 0, refused: 1 },
      { by: 'claim', value: 'straits-closed', accepted: 1, refused: 1 },
    ]);
    assert.ok(Math.abs(factor - (4 / 3) * (2 / 3) * 1) < 1e-12);
  });

  it('does not count what waits for a decision, nor what a person coded unasked', () => {
    const experience = told(suggested({ status: 'suggested', cue: 'said' }), statement(), statement({ id: 'two' }));
    assert.deepEqual(experience.weigh({ cue: 'said', actor: 'vesta' }).why, []);
  });

  it('keeps cue, actor and claim of the same name apart', () => {
    const experience = told(suggested({ cue: 'x', actor: 'y', claim: 'z' }));
    assert.deepEqual(experience.weigh({ cue: 'y', actor: 'z', claim: 'x' }).why, []);
  });

  it('rises with each that was accepted, falls with each refused, and stays between nought and eight', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (decisions) => {
        const codings = decisions.map((isAccepted) =>
          suggested({ cue: 'said', status: isAccepted ? 'confirmed' : 'refused' }),
        );
        const draft = { cue: 'said', actor: 'vesta', claim: 'straits-closed' };
        const { factor } = told(...codings).weigh(draft);
        assert.ok(factor > 0 && factor < 8);
        if (decisions.length === 0) return;
        assert.ok(told(...codings, suggested({ cue: 'said' })).weigh(draft).factor > factor);
        assert.ok(told(...codings, suggested({ cue: 'said', status: 'refused' })).weigh(draft).factor < factor);
      }),
    );
  });
});
