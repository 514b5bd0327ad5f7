import assert from 'node:assert/strict';
import { mergeKnowledge } from '../../../src/core/knowledge/merge.js';
import type { FileOrigin } from '../../../src/core/knowledge/knowledge.js';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import { tell } from '../../../src/core/knowledge/problem.js';
import { file } from './told.js';

/** Files in merge order, named by origin and number; problems as "file: code: the words". */
function merge(...texts: readonly [FileOrigin, string][]) {
  const files = texts.map(([origin, text], i) => {
    const { file, problems } = parseKnowledgeFile(text);
    assert.deepEqual(problems, []);
    assert.ok(file);
    return { uri: `test:/${origin}${i}.policy.yaml`, origin, file, text };
  });
  const { knowledge, problems } = mergeKnowledge(files);
  const told = problems.map(({ uri, code, start, end }) => {
    const text = files.find((one) => one.uri === uri)?.text ?? '';
    return `${uri.slice(6, -12)}: ${code}: ${text.slice(start, end)}`;
  });
  return { knowledge, told, sentences: problems.map(tell) };
}
const bundled = (...lines: string[]): [FileOrigin, string] => ['bundled', file(...lines)];
const own = (...lines: string[]): [FileOrigin, string] => ['workspace', file(...lines)];

const UNION = 'actors: [{id: sea-union, name: Sea Union, type: alliance, aliases: [the Union, SU], note: Old note.}]';

describe('mergeKnowledge', () => {
  it('adds what a later file says: single values replace, lists append', () => {
    const { knowledge, told } = merge(
      bundled(UNION),
      own('actors:', '  - {id: sea-union, aliases: [Sea League], note: New note., identifiers: {wikidata: Q2}}'),
    );
    assert.deepEqual(told, []);
    const [entry] = knowledge.entries;
    assert.ok(entry?.section === 'actor');
    assert.equal(entry.name, 'Sea Union');
    assert.equal(entry.note, 'New note.');
    assert.deepEqual(
      entry.aliases.map(({ text }) => text),
      ['the Union', 'SU', 'Sea League'],
    );
    assert.deepEqual(
      entry.places.map(({ uri }) => uri),
      ['test:/bundled0.policy.yaml', 'test:/workspace1.policy.yaml'],
    );
    assert.equal(entry.origin, 'workspace');
  });

  it('lets a later file say how an office or a relation ended', () => {
    const { knowledge } = merge(
      bundled(
        'actors:',
        '  - {id: sea-union, name: Sea Union, type: alliance}',
        '  - id: ada-example',
        '    name: Ada Example',
        '    type: person',
        '    roles: [{title: chair, of: sea-union, from: 2001}, {title: chair, of: sea-union, from: 2011}]',
        '    relations: [{type: adviser, to: sea-union, since: 2001}]',
      ),
      own(
        'actors:',
        '  - id: ada-example',
        '    roles: [{title: chair, of: sea-union, from: 2011, to: 2012}]',
        '    relations: [{type: adviser, to: sea-union, since: 2001, until: 2003}]',
      ),
    );
    const ada = knowledge.entries[knowledge.byId.get('ada-example') ?? -1];
    assert.ok(ada?.section === 'actor');
    assert.deepEqual(
      ada.roles.map(({ from, to }) => `${from} to ${to}`),
      ['2001 to undefined', '2011 to 2012'],
    );
    assert.deepEqual(
      ada.relations.map(({ since, until }) => `${since} to ${until}`),
      ['2001 to 2003'],
    );
  });

  it('takes aliases away that a later file removes', () => {
    const { knowledge, told } = merge(
      bundled(UNION),
      own('actors: [{id: sea-union, remove: {aliases: [SU]}, aliases: [{text: SU, kind: acronym}]}]'),
    );
    assert.deepEqual(told, []);
    const [entry] = knowledge.entries;
    assert.ok(entry?.section === 'actor');
    assert.deepEqual(
      entry.aliases.map(({ text, kind }) => `${text} ${kind}`),
      ['the Union name', 'SU acronym'],
    );
  });

  it('tells a removal that removes nothing', () => {
    const { told, sentences } = merge(bundled(UNION), own('actors: [{id: sea-union, remove: {aliases: [the Unoin]}}]'));
    assert.deepEqual(told, ['workspace1: remove-unknown-suggest: the Unoin']);
    assert.match(sentences[0] ?? '', /Did you mean “the Union”\?/);
  });

  it('numbers actors, then terms, then claims, each in the order of the files', () => {
    const { knowledge } = merge(
      own(
        'claims: [{id: tolls-fall, statement: Tolls fall.}]',
        'actors: [{id: mara-lind, name: Mara Lind, type: person}]',
      ),
      own('terms: [{id: salt-road, name: Salt Road}]', UNION),
    );
    assert.deepEqual(
      knowledge.entries.map(({ id }) => id),
      ['mara-lind', 'sea-union', 'salt-road', 'tolls-fall'],
    );
    assert.equal(knowledge.byId.get('salt-road'), 2);
  });

  it('leaves out an entry that lacks its name or type, and tells it at its id', () => {
    const { knowledge, told, sentences } = merge(
      bundled(UNION),
      own('actors: [{id: sea-unoin, aliases: [SUN]}, {id: mara-lind, name: Mara Lind}]'),
      own('terms: [{id: salt-road}]', 'claims: [{id: tolls-fall}]'),
    );
    assert.deepEqual(told, [
      'workspace1: entry-incomplete-suggest: sea-unoin',
      'workspace1: entry-incomplete: mara-lind',
      'workspace2: entry-incomplete: salt-road',
      'workspace2: entry-incomplete: tolls-fall',
    ]);
    assert.match(sentences[0] ?? '', /needs “name”\. Or did you mean “sea-union”\?/);
    assert.match(sentences[1] ?? '', /needs “type”/);
    assert.equal(knowledge.entries.length, 1);
  });

  it('completes an entry whose parts stand in two files', () => {
    const { knowledge, told } = merge(
      own('actors: [{id: mara-lind, name: Mara Lind}]'),
      own('actors: [{id: mara-lind, type: person}]'),
    );
    assert.deepEqual(told, []);
    assert.equal(knowledge.entries.length, 1);
  });

  it('lets two files add to each other’s entries, whichever comes first', () => {
    const one = own(
      'actors:',
      '  - {id: quay-board, name: Quay Board, type: agency}',
      '  - {id: crane-union, aliases: [the Cranes], memberOf: [quay-board]}',
    );
    const other = own(
      'actors:',
      '  - {id: crane-union, name: Crane Union, type: ngo}',
      '  - {id: quay-board, aliases: [the Quay people]}',
    );
    for (const files of [
      [one, other],
      [other, one],
    ]) {
      const { knowledge, told } = merge(...files);
      assert.deepEqual(told, []);
      assert.deepEqual(
        knowledge.entries.map((entry) => entry.section === 'actor' && [entry.name, entry.aliases[0]?.text]).sort(),
        [
          ['Crane Union', 'the Cranes'],
          ['Quay Board', 'the Quay people'],
        ],
      );
    }
  });

  it('refuses an id of another section or type', () => {
    const { knowledge, told, sentences } = merge(
      bundled(UNION),
      own('terms: [{id: sea-union, name: Sea Union}]'),
      own('actors: [{id: sea-union, type: ngo}]'),
    );
    assert.deepEqual(told, ['workspace1: id-other-section: sea-union', 'workspace2: id-other-type: ngo']);
    assert.match(sentences[0] ?? '', /is an actor in bundled0\.policy\.yaml, and a term here/);
    assert.equal(knowledge.entries.length, 1);
  });

  it('warns of two files of the workspace that say different things', () => {
    const { told, sentences } = merge(
      bundled(UNION),
      own('actors: [{id: sea-union, note: One.}]'),
      own('actors: [{id: sea-union, note: One.}]'),
      own('actors: [{id: sea-union, note: Two.}]'),
    );
    assert.deepEqual(told, ['workspace3: scalar-differs: Two.']);
    assert.match(sentences[0] ?? '', /workspace2\.policy\.yaml says something else of “note” in “sea-union”/);
  });

  it('warns of a form that nothing decides, where one of the two is the user’s', () => {
    const other = '{id: sun-union, name: Sun Union, type: alliance, aliases: [the Union, SU]}';
    assert.deepEqual(merge(bundled(UNION), bundled(`actors: [${other}]`)).told, []);
    const { told, sentences } = merge(bundled(UNION), own(`actors: [${other}]`));
    assert.deepEqual(told, ['workspace1: alias-shared: the Union', 'workspace1: alias-shared: SU']);
    assert.match(sentences[0] ?? '', /also stands for Sea Union/);
  });

  it('does not warn where a context decides, or the form was taken away', () => {
    const decided =
      'actors: [{id: sun-union, name: Sun Union, type: alliance, aliases: [{text: SU, context: [sun]}]}, {id: sea-union, remove: {aliases: [the Union]}}, {id: ink-union, name: Ink Union, type: ngo, aliases: [the Union]}]';
    assert.deepEqual(merge(bundled(UNION), own(decided)).told, []);
  });

  it('tells ids that nobody has, with the nearest that there is', () => {
    const { told, sentences } = merge(
      bundled(UNION),
      own(
        'actors:',
        '  - id: mara-lind',
        '    name: Mara Lind',
        '    type: person',
        '    memberOf: [sea-unoin]',
        '    roles: [{title: chair, of: nowhere}, {title: clerk, of: Port Office}, {title: cook, of: Sea Union}]',
        '    relations: [{type: knows, to: sea-union, sources: [voss]}]',
        'claims:',
        '  - id: tolls-fall',
        '    statement: Tolls fall.',
        '    topics: [salt-road]',
        '    positions: [{actor: tolls-fall, stance: supports}]',
        '    patterns: [{all: ["@sea-unio", fall]}]',
        '    related: [{claim: toll-falls, as: contradicts}]',
      ),
    );
    assert.deepEqual(told, [
      'workspace1: unknown-id-suggest: sea-unoin',
      'workspace1: unknown-id: nowhere',
      'workspace1: name-not-id: Sea Union',
      'workspace1: unknown-id: voss',
      'workspace1: unknown-id: salt-road',
      'workspace1: unknown-id: tolls-fall',
      'workspace1: unknown-id-suggest: sea-unio',
      'workspace1: unknown-id-suggest: toll-falls',
    ]);
    assert.match(sentences[0] ?? '', /no actor with the id “sea-unoin”\. Did you mean “sea-union”\?/);
  });

  it('tells what is related to itself', () => {
    const { told } = merge(
      own(
        'actors: [{id: sea-union, name: Sea Union, type: alliance, relations: [{type: owns, to: sea-union}]}]',
        'claims: [{id: tolls-fall, statement: Tolls fall., related: [{claim: tolls-fall, as: supports}]}]',
        'relations: [{from: sea-union, type: owns, to: sea-union}]',
      ),
    );
    assert.deepEqual(told, [
      'workspace0: relation-to-itself: {type: owns, to: sea-union}',
      'workspace0: relation-to-itself: {claim: tolls-fall, as: supports}',
      'workspace0: relation-to-itself: {from: sea-union, type: owns, to: sea-union}',
    ]);
  });

  it('gathers relations, cues, phrases to ignore, and the latest date', () => {
    const { knowledge } = merge(
      own('asOf: 2031-05', UNION, 'ignore: [the Strand]'),
      own(
        'asOf: 2030',
        'actors: [{id: mara-lind, name: Mara Lind, type: person, relations: [{type: knows, to: sea-union}]}]',
        'relations: [{from: sea-union, type: employs, to: mara-lind}]',
        'cues: [{lemma: caution, act: warns}]',
      ),
    );
    assert.deepEqual(
      knowledge.relations.map(({ from, type, to }) => `${from} ${type} ${to}`),
      ['mara-lind knows sea-union', 'sea-union employs mara-lind'],
    );
    assert.equal(knowledge.asOf, '2031-05');
    assert.equal(knowledge.cues[0]?.lemma, 'caution');
    assert.equal(knowledge.ignore[0]?.uri, 'test:/workspace0.policy.yaml');
  });
});
