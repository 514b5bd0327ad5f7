import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import { fingerprint, readSnapshot, writeSnapshot } from '../../../src/engine/snapshot.js';
import { NORTH } from '../world.js';

describe('a snapshot of a parsed file', () => {
  const { file } = parseKnowledgeFile(NORTH);
  assert.ok(file);

  it('is what the file was parsed to', () => {
    assert.deepEqual(readSnapshot(writeSnapshot(NORTH, file), NORTH), JSON.parse(JSON.stringify(file)));
  });

  it('does not stand for a text that differs by one letter, nor for a damaged one', () => {
    assert.equal(readSnapshot(writeSnapshot(NORTH, file), NORTH.replace('Norway', 'Norwax')), null);
    assert.equal(readSnapshot('{"version":1', NORTH), null);
    assert.equal(readSnapshot('null', NORTH), null);
  });

  it('has a fingerprint that tells swapped letters apart', () => {
    assert.notEqual(fingerprint('ab'), fingerprint('ba'));
  });
});
