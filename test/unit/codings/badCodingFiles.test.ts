import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { editCodingFile } from '../../../src/core/codings/file/editCodingFile.js';
import { readBlock } from '../../../src/core/codings/file/readBlock.js';
import { readCodingFile } from '../../../src/core/codings/file/readCodingFile.js';
import { writeCoding, writeCodingFile } from '../../../src/core/codings/file/writeCoding.js';
import { at, setOf } from './coded.js';

const FILE = writeCodingFile(
  setOf(
    Array.from({ length: 5 }, (_, i) =>
      at(`c${i}`, 30 * i, {
        note: `It says: "no" — # ${i}\n- and more`,
        fields: { frame: 'law' },
        extra: { from: 'elsewhere' },
        parts: [
          { quote: `the “straits” ${i}`, prefix: 'of ', suffix: ', it', start: 30 * i, end: 30 * i + 15 },
          {
            quote: 'closed: 1.10',
            prefix: '',
            suffix: '',
            start: 30 * i + 20,
            end: 30 * i + 28,
            others: { echoes: 2 },
          },
        ],
      }),
    ),
  ),
);
const codesOf = (text: string): string[] => readCodingFile(text).problems.map(({ code }) => code);

describe('a coding file that something happened to', () => {
  it('cut off anywhere is refused, or all its whole codings are there and stay there', () => {
    const whole = readCodingFile(FILE).set?.codings ?? [];
    for (const text of [FILE, FILE.replace(/\n/g, '\r\n')]) {
      // Every fiftieth place of all, and every fourth of the first codings.
      for (let end = 0; end < text.length; end += end < 900 ? 4 : 50) {
        const cut = text.slice(0, end);
        const { set } = readCodingFile(cut);
        if (!set) continue;
        const count = [...cut.matchAll(/^ {4}from: elsewhere\r?\n/gm)].length;
        assert.deepEqual(set.codings.slice(0, count), whole.slice(0, count));
        // Cut off in its head, the file has no codings to lose.
        if (!/^codings:\r?$/m.test(cut)) continue;
        const edited = editCodingFile(cut, { put: [at('new', 9999)], remove: [] }, new Map(), () => 'fresh');
        assert.ok('text' in edited, cut.slice(-200));
        // What was cut off is not made up for: it stays as it is, the new coding stands behind it.
        assert.equal(edited.text.slice(0, cut.length), cut);
        const now = readCodingFile(edited.text).set?.codings ?? [];
        assert.deepEqual(now.slice(0, count), whole.slice(0, count));
        assert.deepEqual(now.at(-1), at('new', 9999));
      }
    }
  });

  it('never throws, whatever letters are in it', () => {
    const pieces = fc.constantFrom(
      ...[
        '  - id: ',
        '    quote: ',
        '    start: 1\n',
        '    also:\n',
        '      - quote: ',
        '    fields:\n',
        '      a: ',
        '\n',
      ],
      ...['x', '"', "'", '*a', '&a ', '[', '{', '}', ']', ': ', '# ', '|', '\\', '\t', '\r', '\r\n', '---\n', '\u2028'],
      ...[
        'codings:\n',
        'format: 1\n',
        'format: 2\n',
        'coder: ',
        '<<<<<<< x\n',
        '? ',
        '!!set ',
        '%YAML 9\n',
        '\0',
        '\ud800',
      ],
    );
    fc.assert(
      fc.property(fc.boolean(), fc.array(pieces, { maxLength: 30 }), (hasHead, found) => {
        const text = `${hasHead ? 'format: 1\ncodings:\n  - id: x\n' : ''}${found.join('')}`;
        const { set, spans, problems } = readCodingFile(text);
        assert.equal(set?.codings.length ?? 0, spans.length);
        if (!set) assert.equal(problems.length, 1);
        const edited = editCodingFile(text, { put: [at('new', 5)], remove: ['x'] }, new Map(), () => 'fresh');
        assert.equal('text' in edited ? (readCodingFile(edited.text).set?.codings.length ?? 0) > 0 : true, true);
      }),
      { numRuns: 200 },
    );
  });

  it('with aliases of nothing, of too much, or of themselves, or nested very deeply, is told of', () => {
    const bomb = Array.from({ length: 60 }, (_, i) => `x${i}: &x${i} [${`*x${i - 1},`.repeat(i && 9)}]\n`).join('');
    for (const head of ['coder: *nobody\n', 'coder: &a [*a]\n', bomb, `coder: ${'['.repeat(99)}\n`])
      assert.deepEqual(codesOf(`format: 1\n${head}codings:\n`), ['codings-unreadable'], head.slice(0, 20));
    const block = '  - id: y\n    quote: a\n    start: 1\n    end: 2\n';
    for (const value of ['*nobody', '&a [*a]', '['.repeat(3e2), '"open']) {
      const { set, problems } = readCodingFile(`format: 1\ncodings:\n${block}    note: ${value}\n${block}`);
      assert.deepEqual([set?.codings.length, problems.map(({ code }) => code)], [1, ['coding-incomplete']]);
    }
    assert.deepEqual(codesOf('format: {toString: x, valueOf: y}\n'), ['codings-unreadable']);
    assert.deepEqual(codesOf('format: 1\ndocument: {toString: x}\ncodings:\n'), []);
  });

  it('with marks of a merge anywhere is refused', () => {
    for (const mark of ['<<<<<<< HEAD', '=======', '>>>>>>> theirs', '<<<<<<< HEAD\r'])
      assert.deepEqual(codesOf(FILE.replace('  - id: c3', `${mark}\n  - id: c3`)), ['codings-conflict'], mark);
    const quoted = writeCodingFile(setOf([at('a', 1, { note: '=======\n<<<<<<< HEAD' })]));
    assert.deepEqual(codesOf(quoted), []);
  });

  it('is read in good time where it is long and odd', () => {
    const started = performance.now();
    codesOf(`format: 1\ncodings:\n  - id: a${' '.repeat(3e5)}b\n`);
    codesOf(`format: 1\ncodings:\n  - id: a\n    quote: ${'a '.repeat(2e5)}#\n`);
    codesOf(`format: 1\ncodings:\n${' \n'.repeat(2e5)}`);
    assert.ok(performance.now() - started < 5000);
  });
});

describe('a block read in haste', () => {
  /** Lines much like ours, some of them hurt. */
  const value = fc.constantFrom(
    ...['x', 'a b', '12', '-3', '1.10', 'no', '""', '"a\\nb"', '"a" "b"', "'it'", '~', '- x', '# y', 'a #b', 'a: b'],
    ...[
      '"\\ud83d\\ude00"',
      '"\\/"',
      '"\\x41"',
      'x ',
      ' x',
      'é(1)',
      'a (b)',
      '2024-01-01T10:00',
      '"a',
      '[a]',
      '|',
      '',
      'x:',
    ],
  );
  const line = fc.oneof(
    fc
      .tuple(fc.constantFrom('quote', 'also', 'fields', 'constructor', '__proto__', 'a-b', 'actor', 'actor '), value)
      .map(([key, text]) => `    ${key}: ${text}`),
    fc
      .tuple(fc.constantFrom('      ', '        ', '      - '), fc.constantFrom('quote', 'start'), value)
      .map(([indent, key, text]) => `${indent}${key}: ${text}`),
    fc.constantFrom(
      '    also:',
      '    fields:',
      '',
      '    # note',
      '    also: ',
      '      - quote: x\r',
      '\tx: y',
      '    x:y',
    ),
  );

  it('is what a YAML parser reads, or nothing', () => {
    let read = 0;
    fc.assert(
      fc.property(value, fc.array(line, { maxLength: 6 }), (id, lines) => {
        const block = [`  - id: ${id}`, ...lines, ''].join('\n');
        const quick = readBlock(block);
        if (!quick) return;
        read++;
        const [slow] = (parse(`codings:\n${block}`, { schema: 'failsafe' }) as { codings: unknown[] }).codings;
        assert.deepEqual({ ...quick }, slow);
      }),
      { numRuns: 3000 },
    );
    assert.ok(read > 100, `${read} were read`);
  });

  it('reads all that we write of an ordinary coding', () => {
    assert.ok(readBlock(writeCoding(at('a', 1, { note: '“Closed” – “for good”: 1.10', fields: { frame: 'no' } }))));
  });
});
