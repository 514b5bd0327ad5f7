import assert from 'node:assert/strict';
import { nearest } from '../../../src/core/knowledge/nearest.js';

describe('nearest', () => {
  it('finds what was meant: a letter wrong, left out, doubled, swapped, in another case', () => {
    for (const typo of ['alliamce', 'aliance', 'allliance', 'allaince', 'Alliance', 'all-iance'])
      assert.equal(nearest(typo, ['agency', 'alliance', 'army']), 'alliance', typo);
  });

  it('takes the nearest of several', () => {
    assert.equal(nearest('norwey', ['norfolk', 'norway', 'normandy']), 'norway');
  });

  it('suggests nothing where it would be a guess', () => {
    assert.equal(nearest('zebra', ['agency', 'alliance']), null);
    assert.equal(nearest('abc', ['xyz']), null);
    assert.equal(nearest('', ['a']), null);
    assert.equal(nearest('x'.repeat(500), ['x'.repeat(499)]), null);
  });
});
