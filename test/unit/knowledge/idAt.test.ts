import assert from 'node:assert/strict';
import { findIdAt } from '../../../src/core/knowledge/idAt.js';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';

/** The id at the bar in a file. */
function idAt(marked: string): string | null {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { file } = parseKnowledgeFile(text);
  assert.ok(file);
  return findIdAt(file, text, offset);
}

describe('findIdAt', () => {
  const claim = (topics: string, all: string) =>
    `version: 1\nsources: [{id: voss, title: Salt}]\nclaims:\n  - id: tolls-fall\n    statement: Tolls fall.\n    topics: [${topics}]\n    patterns: [{all: [${all}]}]\n`;

  it('is the reference under the cursor, its first and last letter included', () => {
    assert.equal(idAt(claim('|salt-road', 'fall')), 'salt-road');
    assert.equal(idAt(claim('salt-road|', 'fall')), 'salt-road');
    assert.equal(idAt(claim('salt-road', '"@sea-|union", fall')), 'sea-union');
  });

  it('is the entry around the cursor elsewhere', () => {
    assert.equal(idAt(claim('salt-road', 'fa|ll')), 'tolls-fall');
    assert.equal(idAt(claim('salt-road', 'fall').replace('Salt}', 'Sa|lt}')), 'voss');
  });

  it('is nothing between entries', () => {
    assert.equal(idAt(`ver|sion: 1\n`), null);
  });
});
