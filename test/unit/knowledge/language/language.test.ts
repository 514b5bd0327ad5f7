import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import type { FileOrigin } from '../../../../src/core/knowledge/knowledge.js';
import { complete } from '../../../../src/core/knowledge/language/complete.js';
import { formatKnowledge } from '../../../../src/core/knowledge/language/format.js';
import { idUseAt, idUses } from '../../../../src/core/knowledge/language/idUses.js';
import { keyPathAt } from '../../../../src/core/knowledge/language/keyPath.js';
import { mergeKnowledge } from '../../../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../../../src/core/knowledge/parse.js';
import { knowledgeOf, NORTH } from '../../world.js';

const { knowledge } = knowledgeOf(NORTH);
const offered = (before: string, schema = false): string[] =>
  complete(before, knowledge, { schema, met: () => [] }).items.map(({ text }) => text);

/** What keys are offered. */
const keysAt = (before: string): string[] =>
  complete(before, knowledge, { schema: true, met: () => [] }).items.flatMap(({ what, text }) =>
    what === 'key' ? [text] : [],
  );

describe('where one writes in a knowledge file', () => {
  it('has keys offered that its record lacks yet', () => {
    const entry = keysAt('actors:\n  - id: a\n    name: A\n    roles:\n      - title: chair\n    ');
    assert.ok(entry.includes('type') && !entry.includes('id') && !entry.includes('name') && !entry.includes('roles'));
    assert.ok(keysAt('actors:\n  - id: a\n  - ').includes('id'));
    assert.ok(keysAt('actors:\n  - name: A\n    roles:\n      - title: chair\n        ').includes('from'));
    const inBrackets = keysAt('claims:\n  - id: a\n    positions:\n      - {actor: norway, sources: [{id: s}], ');
    assert.ok(inBrackets.includes('stance') && !inBrackets.includes('actor') && !inBrackets.includes('sources'));
    assert.ok(keysAt('actors:\n  - {id: a}\n  - {').includes('id'));
  });

  it('has the reader’s own entries offered before those that came with the product', () => {
    const fileOf = (uri: string, origin: FileOrigin, text: string) => {
      const { file } = parseKnowledgeFile(text);
      assert.ok(file);
      return { uri, origin, file };
    };
    const own = 'version: 1\nactors:\n  - {id: zeal-board, name: Zeal Board, type: agency}\n';
    const merged = mergeKnowledge([fileOf('a', 'world', NORTH), fileOf('b', 'workspace', own)]).knowledge;
    const { items } = complete('actors:\n  - memberOf: [', merged, { schema: false, met: () => [] });
    assert.equal(items[0]?.text, 'zeal-board');
  });

  it('is told by lines and brackets', () => {
    assert.deepEqual(keyPathAt('actors:\n  - id: a\n    relations:\n      - type: x\n        to: nor'), {
      keys: ['actors', 'relations', 'to'],
      typed: 'nor',
      isKey: false,
    });
    assert.deepEqual(keyPathAt('claims:\n- id: a\n  positions:\n  - {actor: n').keys, ['claims', 'positions', 'actor']);
    assert.deepEqual(keyPathAt('claims:\n  - patterns:\n      - all: ["@n').keys, ['claims', 'patterns', 'all']);
    assert.deepEqual(keyPathAt('claims:\n  - id: a\n    topics:\n      - il'), {
      keys: ['claims', 'topics'],
      typed: 'il',
      isKey: true,
    });
    assert.deepEqual(keyPathAt('actors:\n  - id: a\n    na'), { keys: ['actors'], typed: 'na', isKey: true });
    assert.deepEqual(keyPathAt('actors: []\n\ncla').keys, []);
  });
});

describe('completion', () => {
  it('offers ids of the right kind, by id or name', () => {
    assert.deepEqual(offered('claims:\n  - id: a\n    positions: [{actor: nor'), ['norway', 'nordic-council']);
    assert.deepEqual(offered('claims:\n  - id: a\n    topics:\n      - ilu'), ['ilulissat']);
    assert.deepEqual(offered('claims:\n  - id: a\n    related:\n      - {claim: '), ['work-cannot-resume']);
    assert.deepEqual(offered('actors:\n  - id: a\n    memberOf: [council'), ['arctic-council', 'nordic-council']);
  });

  it('offers ids behind an @ in patterns', () => {
    assert.deepEqual(offered('claims:\n  - patterns:\n      - all: ["@rus'), ['russia']);
    assert.deepEqual(offered('claims:\n  - patterns:\n      - all: ["rus'), []);
  });

  it('offers keys and words of closed lists only where nobody else does', () => {
    assert.deepEqual(offered('claims:\n  - id: a\n    positions: [{actor: norway, stance: s'), []);
    assert.deepEqual(offered('claims:\n  - id: a\n    positions: [{actor: norway, stance: s', true), ['supports']);
    assert.deepEqual(offered('actors:\n  - id: a\n    al', true), ['aliases']);
  });
});

describe('the places of ids', () => {
  const text = `version: 1
actors:
  - {id: norway, name: Norway, type: state}
claims:
  - id: it-pays
    statement: It pays.
    positions: [{actor: "norway", stance: supports}]
    patterns: [{all: ["@norway", pays]}]
`;
  const { file } = parseKnowledgeFile(text);
  assert.ok(file);

  it('are those of records, references and patterns, the letters alone', () => {
    const places = idUses(file, text).filter(({ id }) => id === 'norway');
    assert.deepEqual(
      places.map(({ start, end, isOwn }) => [text.slice(start - 1, end + 1), isOwn]),
      [
        [' norway,', true],
        ['"norway"', false],
        ['@norway"', false],
      ],
    );
  });

  it('are found under a cursor', () => {
    assert.equal(idUseAt(file, text, text.indexOf('@norway') + 3)?.id, 'norway');
    assert.equal(idUseAt(file, text, text.indexOf('It pays')), null);
  });
});

describe('formatting', () => {
  it('evens out spaces and keeps comments, quotes, order and line ends', () => {
    const text = `# Head\r\nversion:   1\r\nactors:\r\n- id: aaa   # one\r\n  name:  'Aaa'\r\n  type: state\r\n\r\n- {id: bbb,   name: "B b", type: ngo}\r\n`;
    assert.equal(
      formatKnowledge(text),
      `# Head\r\nversion: 1\r\nactors:\r\n  - id: aaa # one\r\n    name: 'Aaa'\r\n    type: state\r\n\r\n  - {id: bbb, name: "B b", type: ngo}\r\n`,
    );
  });

  it('keeps the lines of texts and the blank lines before comments', () => {
    const text = 'version: 1  \ntitle: >-\n  folded text\n  second line\n\n\n\n# last\n\n';
    assert.equal(formatKnowledge(text), 'version: 1\ntitle: >-\n  folded text\n  second line\n\n# last\n');
    assert.equal(formatKnowledge('\uFEFFversion:  1\n'), '\uFEFFversion: 1\n');
  });

  it('means the same, whatever the text', () => {
    const piece = fc.constantFrom(
      '- a',
      'b: c',
      '  d: |',
      '   e',
      '# f',
      '',
      'g: {h:  i}',
      '  - j  ',
      "k: 'l'",
      '    m',
      'n: >',
      'o',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('\n');
        const formatted = formatKnowledge(text);
        if (formatted === null) return;
        assert.deepEqual(parse(formatted), parse(text));
        assert.equal(formatKnowledge(formatted), formatted);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing the second time, and nothing where the file is broken', () => {
    const once = formatKnowledge(NORTH);
    assert.ok(once !== null);
    assert.equal(formatKnowledge(once), once);
    assert.equal(formatKnowledge('actors: ['), null);
  });
});
