import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { TextColumn, textColumn } from '../../../src/core/pack/textColumn.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function columnOf(texts: readonly string[]): TextColumn {
  const { bytes, from } = textColumn(texts, encode);
  return new TextColumn(bytes, from, decode);
}

describe('a column of texts', () => {
  it('gives back one, some and all of them', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(fc.array(line), (texts) => {
        const column = columnOf(texts);
        assert.equal(column.count, texts.length);
        assert.deepEqual(column.all(), texts);
        texts.forEach((text, i) => {
          assert.equal(column.at(i), text);
          assert.equal(column.lines(i, texts.length), texts.slice(i).join('\n'));
        });
      }),
    );
  });

  it('has nothing beyond the last', () => {
    assert.equal(columnOf(['Łódź', 'Oslo']).at(2), '');
    assert.deepEqual(columnOf([]).all(), []);
  });

  it('refuses a text of two lines', () => {
    assert.throws(() => columnOf(['Oslo\nBergen']), /“Oslo\nBergen” goes over a line's end/);
  });
});
