import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ignoresFor } from '../../../src/engine/ignores.js';

const at = { start: 0, end: 0 };
const everywhere = { text: 'Council', what: 'actor' as const, at, uri: 'a' };
const minutes = { text: 'Board', what: 'actor' as const, in: 'minutes/**', at, uri: 'a' };

describe('what the knowledge says to ignore', () => {
  it('holds everywhere without a glob, with one only where it fits', () => {
    assert.deepEqual(ignoresFor({ ignore: [everywhere, minutes] }, 'minutes/2024/may.md'), [everywhere, minutes]);
    assert.deepEqual(ignoresFor({ ignore: [everywhere, minutes] }, 'reports/may.md'), [everywhere]);
  });
});
