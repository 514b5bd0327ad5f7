import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LineIndex } from '../../../src/core/text/lineIndex.js';

const linesOf = (text: string): string[] =>
  Array.from({ length: text.length + 1 }, (_, offset) => {
    const { line, character } = new LineIndex(text).positionAt(offset);
    return `${line}:${character}`;
  });

describe('lines and columns of a text that no editor holds', () => {
  it('every kind of line end ends a line, \\r\\n only once', () => {
    assert.deepEqual(linesOf('a\nb\r\nc\rd'), ['0:0', '0:1', '1:0', '1:1', '1:2', '2:0', '2:1', '3:0', '3:1']);
  });

  it('columns count UTF-16 units, and offsets outside give the nearest end', () => {
    const index = new LineIndex('😀x\ny');
    assert.deepEqual(index.positionAt(3), { line: 0, character: 3 });
    assert.deepEqual(index.positionAt(-5), { line: 0, character: 0 });
    assert.deepEqual(index.positionAt(99), { line: 1, character: 1 });
  });
});
