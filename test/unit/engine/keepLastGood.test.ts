import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import { keepLastGood } from '../../../src/engine/keepLastGood.js';

const GOOD = `version: 1
actors:
  - {id: norway, name: Norway, type: state}
  - {id: sweden, name: Sweden, type: state}
`;

/** What is in force after an edit of GOOD. */
function after(text: string): (string | undefined)[] {
  const before = parseKnowledgeFile(GOOD).file;
  const { file, problems } = parseKnowledgeFile(text);
  assert.ok(before && file);
  return keepLastGood(file, text, problems, before).actors.map(({ id, name, type }) => `${id} ${name} ${type}`);
}

describe('the last good version of an entry', () => {
  it('stays while the entry is broken, and the rest of the edit takes effect', () => {
    const text = GOOD.replace('Norway, type: state', 'Norge, type: sta').replace('name: Sweden', 'name: Sverige');
    assert.deepEqual(after(text), ['norway Norway state', 'sweden Sverige state']);
  });

  it('gives way to a new version without errors', () => {
    assert.deepEqual(after(GOOD.replace('name: Norway', 'name: Norge')), ['norway Norge state', 'sweden Sweden state']);
  });

  it('goes with the entry', () => {
    assert.deepEqual(after('version: 1\nactors:\n  - {id: sweden, name: Sweden, type: sta}\n'), [
      'sweden Sweden state',
    ]);
  });
});
