import assert from 'node:assert/strict';
import fc from 'fast-check';
import { MAX_FILE_LENGTH } from '../../../src/core/knowledge/limits.js';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import { file, firstPlace, problemsIn, sentencesOn } from './told.js';

describe('YAML that is broken or half typed', () => {
  const broken: readonly [string, string][] = [
    ['actors:\n  - id: sea\n    na\n', 'yaml-no-colon at 3:5'],
    ['actors: [a, b\n', 'yaml-bracket-open at 1:13'],
    ['actors: [{id: a]\n', 'yaml-bracket-open at 1:16'],
    ['title: "Ports\n', 'yaml-quote-open at 1:13'],
    ['title: Ports: an essay\n', 'yaml-colon at 1:8'],
    ['title: @ports\n', 'yaml-needs-quotes at 1:8'],
    ['actors:\n\t- id: a\n', 'yaml-tab at 2:1'],
    ['actors:\n  - id: a\n terms: 1\n', 'yaml-indent at 3:2'],
    ['title: "a\\q"\n', 'yaml-escape at 1:10'],
    ['- a\nversion: 1\n', 'yaml-unexpected at 2:1'],
  ];
  for (const [text, place] of broken) {
    it(`${JSON.stringify(text)}: ${place}`, () => {
      assert.equal(firstPlace(text), place);
      assert.equal(parseKnowledgeFile(text).file, null);
    });
  }

  it('says what to do', () => {
    assert.match(sentencesOn('title: Ports: an essay\n')[0] ?? '', /must stand in quotes/);
    assert.match(sentencesOn('title: @ports\n')[0] ?? '', /"@…"/);
  });

  it('tells an alias that has no anchor', () => {
    assert.deepEqual(problemsIn(file('title: *port')), ['yaml-anchor-unknown: *port']);
  });

  it('tells a key that stands twice, and takes the first', () => {
    const text = file('title: One', 'title: Two');
    assert.deepEqual(problemsIn(text), ['duplicate-key: title']);
    assert.equal(parseKnowledgeFile(text).file?.title, 'One');
  });

  it('tells a second document, and reads the first', () => {
    const text = file('title: One', '---', 'title: Two');
    assert.deepEqual(problemsIn(text), ['several-documents: ---']);
    assert.equal(parseKnowledgeFile(text).file?.title, 'One');
    assert.deepEqual(problemsIn(file('title: One', '---')), []);
  });

  it('tells what is no knowledge file', () => {
    assert.deepEqual(problemsIn('just words\n'), ['root-not-a-record: just words']);
    assert.deepEqual(problemsIn('- a\n- b\n'), ['root-not-a-record: - a']);
    assert.deepEqual(problemsIn(''), ['version-missing: ']);
    assert.deepEqual(problemsIn('# nothing yet\n'), ['version-missing: #']);
  });
});

describe('files that mean harm, or are none', () => {
  it('a file over the limit is not read, and says so', () => {
    const text = file('title: ' + 'x'.repeat(MAX_FILE_LENGTH));
    assert.deepEqual(problemsIn(text), ['file-too-long: version: 1']);
    assert.match(sentencesOn(text)[0] ?? '', /Split it/);
  });

  it('binary data is no text', () => {
    assert.deepEqual(problemsIn('\u0000\u0001PK\u0003\u0004'), ['file-binary: ']);
    assert.deepEqual(problemsIn('v\0e\0r\0s\0i\0o\0n\0'), ['file-binary: v']);
  });

  it('another encoding is told at the first character that it spoils', () => {
    const text = file('title: M\uFFFDrz und M\uFFFDnster');
    assert.deepEqual(problemsIn(text), ['file-not-utf8: \uFFFD']);
    assert.match(sentencesOn(text)[0] ?? '', /\(2 such in the file\)/);
  });

  for (const [name, text] of [
    ['flow lists', file('title: ' + '['.repeat(10_000) + ']'.repeat(10_000))],
    ['open flow lists', file('title: ' + '['.repeat(100_000))],
    ['flow records', file('title: ' + '{a: '.repeat(10_000))],
    ['lists in lists', file('- '.repeat(10_000) + 'a')],
    ['explicit keys', '? '.repeat(10_000)],
    ['indented records', Array.from({ length: 100 }, (_, i) => ' '.repeat(i) + 'a:').join('\n')],
  ] as const) {
    it(`${name} nested without end are one problem`, () => {
      const { file: read, problems } = parseKnowledgeFile(text);
      assert.equal(read, null);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['too-deep'],
      );
    });
  }

  it('an alias bomb is told where it stands, and what was read before counts', () => {
    const levels = Array.from({ length: 9 }, (_, i) =>
      i === 0
        ? 'x0: &x0 [word, word, word, word, word, word, word, word, word, word]'
        : `x${i}: &x${i} [${Array(10)
            .fill(`*x${i - 1}`)
            .join(', ')}]`,
    );
    assert.deepEqual(
      problemsIn(file(...levels)).filter((problem) => !problem.startsWith('unknown-key')),
      [],
      'what nobody reads costs nothing',
    );
    const alias = '&a {text: &t Harbour, context: [*t, *t, *t, *t, *t, *t, *t, *t, *t, *t]}';
    const wide = file(
      'actors:',
      `  - &e {id: sea-union, name: Sea Union, type: alliance, aliases: [${alias}, ${Array(300).fill('*a').join(', ')}]}`,
      ...Array(100).fill('  - *e'),
    );
    const { file: read, problems } = parseKnowledgeFile(wide);
    assert.equal(read?.actors[0]?.name, 'Sea Union');
    assert.ok(problems.some(({ code }) => code === 'alias-bomb'));
  });

  it('anchors that hold themselves end', () => {
    assert.ok(parseKnowledgeFile(file('actors: &a [*a]', 'terms: [&t {<<: *t, id: salt-road, name: Salt Road}]')));
    assert.ok(parseKnowledgeFile(file('x: &a [*a, *a]', 'terms: [{<<: *a, id: salt-road, name: Salt Road}]')).file);
  });

  it('slips without end in one line are told as one', () => {
    assert.deepEqual(problemsIn('! '.repeat(20_000)), ['yaml-syntax: !']);
    assert.equal(parseKnowledgeFile(file(`actors: [${'{}, '.repeat(5_000)}]`)).problems.length, 201);
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        'version: 1',
        '\n',
        '  ',
        '- ',
        'actors:',
        'id: abc',
        ': ',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '&a ',
        '*a',
        '<<: ',
        '|',
        '>+',
        '\t',
        '#',
        '---\n',
        '!x ',
        '? ',
        '\r\n',
        '@',
        '\uFEFF',
        'é',
        '%',
        'aliases: ',
        ', ',
        '\ud800',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { problems } = parseKnowledgeFile(text);
        for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 200 },
    );
  });
});
