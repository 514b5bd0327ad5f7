import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { editCodingFile } from '../../../src/core/codings/file/editCodingFile.js';
import { readBlock } from '../../../src/core/codings/file/readBlock.js';
import { readCodingFile } from '../../../src/core/codings/file/readCodingFile.js';
import { writeCoding, writeCodingFile } from '../../../src/core/codings/file/writeCoding.js';
import type { Coding, CodingSet } from '../../../src/core/codings/model.js';

const coding = (id: string, start: number, more: Partial<Coding> = {}): Coding => ({
  id,
  what: 'statement',
  parts: [{ quote: `words of ${id}`, prefix: 'before ', suffix: ' behind', start, end: start + 9 + id.length }],
  actor: 'norway',
  claim: 'pact-is-needed',
  stance: 'supports',
  status: 'confirmed',
  fields: {},
  extra: {},
  ...more,
});
const set = (...codings: Coding[]): CodingSet => ({ document: 'speech.md', coder: 'Ana', codings, extra: {} });
const FILE = writeCodingFile(set(coding('one', 10), coding('two', 50), coding('three', 90)));

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'no',
    'null',
    '~',
    '1.10',
    '0x1f',
    '- x',
    '# y',
    'a: b',
    "it's",
    '"',
    '\\',
    'x\ny',
    '\t',
    ' x ',
    '2024-01-01',
    '{a}',
    '[b]',
    '&c',
    '*d',
    '!e',
    '%f',
    '@g',
    '`h',
    '|',
    '>',
    '\u2028',
    '\ufeff',
    '📜 x',
  ),
);
const word = awkward.filter((text) => text !== '');
const selector = fc
  .record({ quote: word, prefix: awkward, suffix: awkward, start: fc.nat(1e6) })
  .map((one) => ({ ...one, end: one.start + one.quote.length }));
const anyCoding: fc.Arbitrary<Coding> = fc
  .record({
    id: word,
    what: fc.constantFrom('statement' as const, 'mention' as const),
    parts: fc.array(selector, { minLength: 1, maxLength: 3 }),
    actor: fc.option(word, { nil: undefined }),
    note: fc.option(word, { nil: undefined }),
    stance: fc.constantFrom('supports' as const, 'disputes' as const, undefined),
    status: fc.constantFrom('confirmed' as const, 'refused' as const),
    fields: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), awkward, { maxKeys: 2, noNullPrototype: true }),
    extra: fc.constantFrom<Record<string, unknown>>(
      {},
      { from: 'nvivo' },
      { list: ['a', 'b'] },
      { weight: { a: '1' } },
    ),
  })
  .map(
    (one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as Coding,
  );

describe('a coding file', () => {
  it('reads what it writes, whatever is said in it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyCoding, { selector: ({ id }) => id, maxLength: 4 }), (codings) => {
        const { set: read, problems } = readCodingFile(writeCodingFile(set(...codings)));
        assert.deepEqual(problems, []);
        const inOrder = [...codings].sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
        assert.deepEqual(read, set(...inOrder));
      }),
    );
  });

  it('is read in haste just as a YAML parser would read it', () => {
    fc.assert(
      fc.property(anyCoding, (one) => {
        const block = writeCoding(one);
        const quick = readBlock(block);
        if (quick)
          assert.deepEqual(
            quick,
            (parse(`codings:\n${block}`, { schema: 'failsafe' }) as { codings: unknown[] }).codings[0],
          );
      }),
    );
    assert.deepEqual(Object.keys(readBlock(writeCoding(coding('one', 1))) ?? {}).slice(0, 3), [
      'id',
      'quote',
      'prefix',
    ]);
  });

  it('changes only the lines of what was changed', () => {
    const commented = FILE.replace('  - id: two', '  # look at this again\n  - id: two').replace(/\n/g, '\r\n');
    const edited = editCodingFile(
      commented,
      { put: [coding('two', 50, { stance: 'disputes' })], remove: [] },
      new Map(),
      () => 'x',
    );
    assert.ok('text' in edited);
    assert.equal(edited.text, commented.replace(/(id: two[^]*?stance: )supports/, '$1disputes'));
  });

  it('puts what is new at its place and takes out what is removed', () => {
    const edited = editCodingFile(FILE, { put: [coding('new', 60)], remove: ['one'] }, new Map(), () => 'x');
    assert.ok('text' in edited);
    assert.deepEqual(
      readCodingFile(edited.text).set?.codings.map(({ id }) => id),
      ['two', 'new', 'three'],
    );
  });

  it('keeps both where somebody else changed the same coding meanwhile', () => {
    const theirs = FILE.replace('stance: supports', 'stance: reports');
    const before = coding('one', 10);
    const edited = editCodingFile(
      theirs,
      { put: [{ ...before, note: 'mine' }], remove: [] },
      new Map([['one', before]]),
      () => 'fresh',
    );
    assert.ok('text' in edited);
    const { set: now } = readCodingFile(edited.text);
    assert.deepEqual(
      now?.codings.map(({ id, stance, note }) => [id, stance, note]),
      [
        ['one', 'reports', undefined],
        ['fresh', 'supports', 'mine'],
        ['two', 'supports', undefined],
        ['three', 'supports', undefined],
      ],
    );
    assert.deepEqual(
      edited.conflicts.map(({ extra }) => extra['conflict']),
      ['one'],
    );
  });

  it('does not delete what somebody else changed meanwhile', () => {
    const theirs = FILE.replace('stance: supports', 'stance: reports');
    const edited = editCodingFile(
      theirs,
      { put: [], remove: ['one'] },
      new Map([['one', coding('one', 10)]]),
      () => 'x',
    );
    assert.ok('text' in edited && edited.text === theirs);
  });

  it('with marks of a merge in it is not read, and not written', () => {
    const torn = FILE.replace(
      '    actor: norway\n',
      '<<<<<<< HEAD\n    actor: norway\n=======\n    actor: sweden\n>>>>>>> other\n',
    );
    assert.deepEqual(
      readCodingFile(torn).problems.map(({ code }) => code),
      ['codings-conflict'],
    );
    assert.ok('problem' in editCodingFile(torn, { put: [coding('new', 1)], remove: [] }, new Map(), () => 'x'));
  });

  it('of a newer format is not read, and not written', () => {
    const newer = FILE.replace('format: 1', 'format: 2');
    assert.deepEqual(
      readCodingFile(newer).problems.map(({ code }) => code),
      ['codings-newer'],
    );
    assert.ok('problem' in editCodingFile(newer, { put: [], remove: ['one'] }, new Map(), () => 'x'));
  });

  it('cut off anywhere keeps all that is whole, or says that it is no coding file', () => {
    for (let at = 0; at < FILE.length; at += 7) {
      const { set: read, problems } = readCodingFile(FILE.slice(0, at));
      if (read === null) assert.equal(problems.length, 1);
      else assert.ok(read.codings.length >= [...FILE.slice(0, at).matchAll(/status: confirmed\n/g)].length);
    }
  });

  it('cut off keeps the torn block as it is when something else is written', () => {
    const cut = FILE.slice(0, FILE.indexOf('words of three'));
    const edited = editCodingFile(cut, { put: [], remove: ['one'] }, new Map(), () => 'x');
    assert.ok('text' in edited && edited.text.includes('- id: three\n'));
  });

  it('tells of ids that stand twice', () => {
    const twice = writeCodingFile(set(coding('one', 1), coding('one', 30)));
    assert.deepEqual(
      readCodingFile(twice).problems.map(({ code, args }) => [code, ...args]),
      [['coding-id-twice', 'one']],
    );
    assert.equal(readCodingFile(twice).set?.codings.length, 2);
  });

  it('written by hand in another layout is read by the YAML parser, and kept', () => {
    const byHand =
      'format: 1\ndocument: a.md\ncoder: Bo\ncodings: [{id: x, quote: one, start: 0, end: 3, mood: glad}]\n';
    const edited = editCodingFile(byHand, { put: [coding('new', 9)], remove: [] }, new Map(), () => 'y');
    assert.ok('text' in edited);
    assert.deepEqual(
      readCodingFile(edited.text).set?.codings.map(({ id, extra }) => [id, extra]),
      [
        ['x', { mood: 'glad' }],
        ['new', {}],
      ],
    );
  });
});
