import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { makeSnapshot } from '../../../scripts/compileBundled.js';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import { BUNDLED_FILES } from '../../../src/engine/bundledFiles.js';
import { KnowledgeBase } from '../../../src/engine/knowledgeBase.js';
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

  it('comes with the bundled article, so that no start parses it', () => {
    for (const { name, origin } of BUNDLED_FILES) {
      if (origin === 'world') continue;
      const text = readFileSync(`knowledge/${name}`, 'utf8');
      const parsed = parseKnowledgeFile(text).file;
      assert.deepEqual(readSnapshot(makeSnapshot(name), text), JSON.parse(JSON.stringify(parsed)));
    }
  });

  it('is made anew where the one at hand is of an older text, and only once', () => {
    const text = `${NORTH}# ${'x'.repeat(60_000)}`;
    const uri = 'file:///north.policy.yaml';
    const base = new KnowledgeBase();
    const set = (snapshot?: string): string | undefined =>
      base.set([{ uri, origin: 'workspace', text, ...(snapshot !== undefined && { snapshot }) }], true)[0]?.snapshot;
    const made = set(writeSnapshot(`${text} and older`, file));
    assert.ok(made !== undefined && readSnapshot(made, text));
    assert.equal(set(), undefined);
    assert.equal(new KnowledgeBase().set([{ uri, origin: 'workspace', text, snapshot: made }], true).length, 0);
  });

  it('has a fingerprint that tells swapped letters apart', () => {
    assert.notEqual(fingerprint('ab'), fingerprint('ba'));
  });
});
