import assert from 'node:assert/strict';
import { editCodingFile } from '../../../src/core/codings/file/editCodingFile.js';
import { readCodingFile } from '../../../src/core/codings/file/readCodingFile.js';
import { writeCodingFile } from '../../../src/core/codings/file/writeCoding.js';
import { at, setOf } from './coded.js';

const FILE = writeCodingFile(setOf([at('one', 10), at('two', 90)]));
const withAlso = (...lines: readonly string[]): string =>
  FILE.replace('    actor: vesta\n', `    also:\n${lines.map((line) => `      ${line}\n`).join('')}    actor: vesta\n`);

/** The file after a note was written to its first coding. */
function noted(text: string): string {
  const [first] = readCodingFile(text).set?.codings ?? [];
  assert.ok(first);
  const edited = editCodingFile(
    text,
    { put: [{ ...first, note: 'n' }], remove: [] },
    new Map([['one', first]]),
    () => 'x',
  );
  assert.ok('text' in edited);
  assert.deepEqual(edited.conflicts, []);
  return edited.text;
}

describe('further parts of a coding', () => {
  it('that nobody can place are told, and stay in the file when the coding is changed, again and again', () => {
    const text = withAlso(
      '- quote: "the harbour"',
      '  start: 40',
      '  end: 51',
      '- quote: of no place',
      '  page: "12"',
      '- some words',
    );
    const { set, problems } = readCodingFile(text);
    assert.deepEqual(
      problems.map(({ code, args }) => [code, args[0]]),
      [
        ['coding-incomplete', 'start'],
        ['coding-incomplete', 'quote'],
      ],
    );
    assert.equal(set?.codings[0]?.parts.length, 2);
    const once = noted(text);
    for (const now of [once, noted(once)]) {
      assert.match(now, /- \{"quote":"of no place","page":"12"\}\n {6}- "some words"\n/);
      assert.match(now, /\n {4}note: "n"\n/);
      const again = readCodingFile(now);
      assert.deepEqual(again.set?.codings[0]?.parts, set?.codings[0]?.parts);
      assert.deepEqual(
        again.problems.map(({ code }) => code),
        ['coding-incomplete', 'coding-incomplete'],
      );
    }
  });

  it('keep keys that we do not know', () => {
    const text = withAlso('- quote: "the harbour"', '  start: 40', '  end: 51', '  page: "12"');
    assert.deepEqual(readCodingFile(text).problems, []);
    assert.match(noted(noted(text)), /\n {8}end: 51\n {8}page: "?12"?\n {4}actor: vesta\n/);
  });

  it('that are no list are told and stay', () => {
    const text = FILE.replace('    actor: vesta\n', '    also: the harbour\n    actor: vesta\n');
    assert.deepEqual(
      readCodingFile(text).problems.map(({ code }) => code),
      ['coding-incomplete'],
    );
    assert.match(noted(text), /\n {4}also:\n {6}- "the harbour"\n {4}actor/);
  });
});
