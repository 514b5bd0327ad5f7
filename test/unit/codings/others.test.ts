import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readOthers, writeOthers } from '../../../src/core/codings/file/others.js';

const OTHERS = {
  echoes: 2,
  alike: 61,
  lacks: [
    [
      [0, 4],
      [9, 10],
    ],
    [[12, 14]],
  ],
} as const;

describe('what tells a coding from others like it', () => {
  it('stands on one line, and is read again', () => {
    assert.equal(writeOthers(OTHERS), 'echoes 2, alike 61, lacks 0-3 9, lacks 12-13');
    assert.deepEqual(readOthers(writeOthers(OTHERS)), OTHERS);
  });

  it('is read without what an older version wrote and nobody asks for any more', () => {
    assert.deepEqual(readOthers('echoes 1, near 57, alike 70'), { echoes: 1, alike: 70 });
    assert.equal(readOthers('something else'), undefined);
  });

  it('is what the schema lets pass', () => {
    const schema = readFileSync(path.join(process.cwd(), 'media', 'codings.schema.json'), 'utf8');
    const patterns = [...schema.matchAll(/"pattern": ("\^\(\(same.*"),?/g)].map(
      ([, written = '']) => new RegExp(JSON.parse(written) as string),
    );
    assert.equal(patterns.length, 2);
    for (const pattern of patterns) {
      assert.match(writeOthers(OTHERS), pattern);
      assert.doesNotMatch('lacks 3-', pattern);
    }
  });
});
