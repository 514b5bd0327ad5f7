import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editCodingFile, type CodingEdit } from '../../../src/core/codings/file/editCodingFile.js';
import { readCodingFile } from '../../../src/core/codings/file/readCodingFile.js';
import { writeCoding, writeCodingFile } from '../../../src/core/codings/file/writeCoding.js';
import type { Coding } from '../../../src/core/codings/model.js';
import { at, setOf } from './coded.js';

const HEAD = writeCodingFile(setOf([]));
const FILE = writeCodingFile(setOf([at('first', 10), at('second', 50), at('third', 90)]));

/** The text after an edit that is expected to go through without a conflict. */
function edited(text: string, edit: Partial<CodingEdit>, base: readonly Coding[] = []): string {
  const result = editCodingFile(
    text,
    { put: [], remove: [], ...edit },
    new Map(base.map((one) => [one.id, one])),
    () => 'fresh',
  );
  assert.ok('text' in result, 'problem' in result ? result.problem : '');
  assert.deepEqual(result.conflicts, []);
  return result.text;
}

const problemOf = (text: string): string => {
  const result = editCodingFile(text, { put: [at('new', 1)], remove: [] }, new Map(), () => 'fresh');
  return 'problem' in result ? result.problem : 'none';
};
const read = (text: string): readonly Coding[] => readCodingFile(text).set?.codings ?? [];

describe('an edit of a coding file', () => {
  it('that changes nothing leaves every character', () => {
    const odd = `\ufeff# mine\r\n${FILE.replace('    stance', '    mood: glad # very\n\n    # why?\n    stance')}\n# the end`;
    for (const text of [FILE, FILE.replace(/\n/g, '\r\n'), odd.replace(/[^\r]\n/g, '$&'), HEAD])
      assert.equal(edited(text, {}), text.endsWith('\n') ? text : `${text}\r\n`);
  });

  it('leaves all other blocks as somebody wrote them, in any mixture of edits', () => {
    const ids = ['first', 'second', 'third'];
    const doings = fc.constantFrom('keep', 'put', 'remove');
    fc.assert(
      fc.property(fc.tuple(doings, doings, doings), fc.array(fc.nat(120), { maxLength: 3 }), (done, starts) => {
        const blocks = [at('first', 10), at('second', 50), at('third', 90)].map(
          (one, i) => `${writeCoding(one).replace('vesta', "'vesta'  # sure?")}    mood: '${i}'\n`,
        );
        const text = edited(`${HEAD}${blocks.join('')}`, {
          put: [
            ...ids.filter((_, i) => done[i] === 'put').map((id) => at(id, 40 * ids.indexOf(id) + 10, { note: 'n' })),
            ...starts.map((start, i) => at(`new${i}`, start)),
          ],
          remove: ids.filter((_, i) => done[i] === 'remove'),
        });
        for (const [i, id] of ids.entries()) {
          assert.equal(text.includes(blocks[i] ?? '-'), done[i] === 'keep');
          assert.equal(text.includes(`id: ${id}\n`), done[i] !== 'remove');
        }
        const found = read(text).map(({ parts }) => parts[0]?.start ?? -1);
        assert.deepEqual(
          found,
          [...found].sort((a, b) => a - b),
        );
        assert.equal(found.length, done.filter((one) => one !== 'remove').length + starts.length);
      }),
    );
  });

  it('keeps comments with what they stand before, and those within a block with it', () => {
    const text = FILE.replace('  - id: second', '    # about the first\n\n  # look at the second\n  - id: second');
    const put = at('new', 30);
    assert.equal(
      edited(text, { put: [put] }),
      text.replace('\n\n  # look', `\n${writeCoding(put).replace(/\n$/, '')}\n\n  # look`),
    );
    const removed = edited(text, { remove: ['first'] });
    assert.ok(removed.includes('codings:\n\n  # look at the second\n  - id: second'));
    const changed = at('first', 10, { note: 'new' });
    assert.ok(
      edited(text, { put: [changed] }).includes(
        `${writeCoding(changed)}    # about the first\n\n  # look at the second\n`,
      ),
    );
  });

  it('finds a coding by its id however that is written', () => {
    for (const written of ["'second'", '"second"', '"\\u0073econd"', 'second # mine', '&a second']) {
      const text = FILE.replace('id: second', `id: ${written}`);
      assert.equal(
        edited(text, { put: [at('second', 50, { note: 'n' })] }),
        FILE.replace(writeCoding(at('second', 50)), writeCoding(at('second', 50, { note: 'n' }))),
      );
      assert.deepEqual(
        read(edited(text, { remove: ['second'] })).map(({ id }) => id),
        ['first', 'third'],
      );
    }
  });

  it('changes the one that was meant where an id stands twice', () => {
    const [one, other] = [at('twin', 10), at('twin', 50)];
    const text = writeCodingFile(setOf([one, other]));
    assert.deepEqual(read(edited(text, { put: [{ ...other, note: 'n' }] }, [other])), [one, { ...other, note: 'n' }]);
    assert.deepEqual(read(edited(text, { remove: ['twin'] }, [one])), [other]);
    const byHand = `format: 1\ndocument: speech.md\ncoder: Ana\ncodings: ${JSON.stringify([
      { id: 'twin', quote: 'a', start: 1, end: 2 },
      { id: 'twin', quote: 'b', start: 5, end: 6 },
    ])}\n`;
    const [, second] = read(byHand);
    assert.ok(second);
    assert.deepEqual(
      read(edited(byHand, { remove: ['twin'] }, [second])).map(({ parts }) => parts[0]?.quote),
      ['a'],
    );
  });

  it('mends a value that was none', () => {
    const broken = FILE.replace('supports', 'suports').replace('status: confirmed', 'status: conformed');
    const [first] = read(broken);
    assert.ok(first);
    assert.deepEqual(first.extra, { stance: 'suports', status: 'conformed' });
    const noted = edited(broken, { put: [{ ...first, note: 'n' }] }, [first]);
    assert.deepEqual(read(noted)[0]?.extra, first.extra);
    const mended = edited(noted, { put: [{ ...first, stance: 'disputes', status: 'refused' }] });
    assert.deepEqual(readCodingFile(mended).problems, []);
    assert.deepEqual(
      [read(mended)[0]?.stance, read(mended)[0]?.status, read(mended)[0]?.extra],
      ['disputes', 'refused', {}],
    );
  });

  it('keeps fields that hold more than a text, and says that they are not read', () => {
    const text = FILE.replace('    claim', '    fields:\n      tone: dry\n      frame: [law, trade]\n    claim');
    const { problems } = readCodingFile(text);
    assert.deepEqual(
      problems.map(({ code, args }) => [code, args[1]]),
      [['coding-value', 'frame']],
    );
    const [first] = read(text);
    assert.ok(first);
    const now = edited(text, { put: [{ ...first, fields: { tone: 'warm' } }] });
    assert.ok(now.includes('    fields:\n      frame: ["law","trade"]\n      tone: warm\n'));
    const mended = edited(now, { put: [{ ...first, fields: { frame: 'law' } }] });
    assert.deepEqual(readCodingFile(mended).problems, []);
    assert.deepEqual(read(mended)[0]?.fields, { frame: 'law' });
  });

  it('keeps unknown keys of the file, of a coding and of any name', () => {
    const text = FILE.replace('codings:', 'project: {name: straits}\ncodings:').replace(
      '    claim',
      '    __proto__: {a: b}\n    constructor: x\n    claim',
    );
    const [first] = read(text);
    assert.ok(first);
    const now = edited(text, { put: [{ ...first, note: 'n' }] });
    assert.ok(now.includes('project: {name: straits}\n'));
    assert.deepEqual(Object.entries(read(now)[0]?.extra ?? {}), [
      ['__proto__', { a: 'b' }],
      ['constructor', 'x'],
    ]);
  });

  it('takes numbers that became texts in the file for no change by somebody else', () => {
    const made = at('first', 10, { extra: { confidence: 0.9, marks: [1, { deep: true }] } });
    const text = writeCodingFile(setOf([made]));
    assert.equal(read(edited(text, { put: [{ ...made, note: 'n' }] }, [made]))[0]?.note, 'n');
  });

  it('leaves both versions, ours with a new id, and does not delete what changed meanwhile', () => {
    const seen = at('second', 50);
    const theirs = FILE.replace(writeCoding(seen), writeCoding({ ...seen, note: 'theirs' }));
    const result = editCodingFile(
      theirs,
      { put: [{ ...seen, note: 'ours' }], remove: ['first'] },
      new Map([
        ['second', seen],
        ['first', at('first', 10, { note: 'as it was' })],
      ]),
      () => 'fresh',
    );
    assert.ok('text' in result);
    assert.deepEqual(
      read(result.text).map(({ id, note, extra }) => [id, note, extra['conflict']]),
      [
        ['first', undefined, undefined],
        ['second', 'theirs', undefined],
        ['fresh', 'ours', 'second'],
        ['third', undefined, undefined],
      ],
    );
    assert.ok(result.text.startsWith(theirs.slice(0, theirs.indexOf('  - id: third'))));
  });

  it('is no conflict where both changed it alike', () => {
    const seen = at('second', 50);
    const both = { ...seen, note: 'the same' };
    const theirs = FILE.replace(writeCoding(seen), writeCoding(both));
    assert.equal(edited(theirs, { put: [both] }, [seen]), theirs);
  });

  it('brings back what somebody else took out while it was changed', () => {
    const seen = at('second', 50);
    const theirs = FILE.replace(writeCoding(seen), '');
    assert.deepEqual(
      read(edited(theirs, { put: [{ ...seen, note: 'n' }] }, [seen])).map(({ id }) => id),
      ['first', 'second', 'third'],
    );
  });

  it('is refused where something unreadable would be lost', () => {
    assert.match(problemOf('format: 1\ncodings: [{id: x, quote: a}]\n'), /has no “start”/);
    assert.match(problemOf('format: 1\ncodings: [some text]\n'), /kept as it is/);
    assert.match(problemOf('format: 1\ncodings: {a: b}\n'), /kept as it is/);
    assert.match(problemOf(`${FILE}${FILE}`), /“codings” twice/);
    assert.match(problemOf(`${FILE}...\n---\nformat: 1\n`), /cannot be read as YAML/);
    assert.match(problemOf(''), /no coding file/);
    assert.match(problemOf('format: 7\ncodings:\n'), /format 7, .* \(format 1\)/);
  });
});
