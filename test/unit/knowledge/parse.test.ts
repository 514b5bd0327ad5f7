import assert from 'node:assert/strict';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import type { KnowledgeFile } from '../../../src/core/knowledge/model.js';
import type { Span } from '../../../src/core/span.js';
import { file, problemsIn, sentencesOn } from './told.js';

function read(text: string): KnowledgeFile {
  const { file, problems } = parseKnowledgeFile(text);
  assert.deepEqual(problems, []);
  assert.ok(file);
  return file;
}
const words = (text: string, { start, end }: Span): string => text.slice(start, end);

describe('parseKnowledgeFile: what a file says', () => {
  it('reads an actor with all that it may have', () => {
    const text = file(
      'sources: [{id: voss-2031, title: Salt Roads, author: [{family: Voss, given: Ina}], issued: 2031-02}]',
      'actors:',
      '  - id: harbour-league',
      '    name: Harbour League',
      '    type: alliance',
      '    aliases:',
      '      - the League',
      '      - {text: HL, kind: acronym, context: [harbour], except: [HL Bank]}',
      '    memberOf: [sea-union]',
      '    roles: [{title: chair, holder: Mara Lind, from: 2030, to: 2031-05}]',
      '    identifiers: {wikidata: Q1}',
      '    relations: [{type: trades-with, to: sea-union, since: 2029, sources: [voss-2031]}]',
      '    note: |',
      '      Founded by *three* ports.',
      '    sources: [{id: voss-2031, locator: p. 3}]',
    );
    const [actor] = read(text).actors;
    assert.equal(actor?.name, 'Harbour League');
    assert.equal(actor.type, 'alliance');
    assert.deepEqual(
      actor.aliases.map(({ text, kind, context, except }) => [text, kind, context, except]),
      [
        ['the League', 'name', [], []],
        ['HL', 'acronym', ['harbour'], ['HL Bank']],
      ],
    );
    assert.deepEqual(
      actor.memberOf.map(({ id }) => id),
      ['sea-union'],
    );
    assert.deepEqual(actor.roles[0] && { ...actor.roles[0], at: null }, {
      title: 'chair',
      holder: 'Mara Lind',
      from: '2030',
      to: '2031-05',
      at: null,
    });
    assert.deepEqual(actor.identifiers, { wikidata: 'Q1' });
    assert.equal(actor.relations[0]?.sources[0]?.id, 'voss-2031');
    assert.equal(actor.note, 'Founded by *three* ports.');
    assert.equal(actor.sources?.[0]?.locator, 'p. 3');
    assert.equal(words(text, actor.idAt), 'harbour-league');
    assert.ok(words(text, actor.at).startsWith('id: harbour-league'));
    assert.ok(words(text, actor.at).endsWith('locator: p. 3}]'));
  });

  it('reads a claim, its groups of words written as a list or as one word', () => {
    const text = file(
      'claims:',
      '  - id: tolls-fall',
      '    statement: Tolls will fall.',
      '    topics: [toll-treaty]',
      '    positions: [{actor: harbour-league, stance: disputes}]',
      '    patterns:',
      '      - {all: ["@harbour-league", [fall, go down]], none: rise, within: paragraph}',
      '    related: [{claim: tolls-rise, as: contradicts}]',
    );
    const [claim] = read(text).claims;
    assert.deepEqual(claim?.patterns[0]?.all, [['@harbour-league'], ['fall', 'go down']]);
    assert.deepEqual(claim.patterns[0].none, ['rise']);
    assert.equal(claim.patterns[0].within, 'paragraph');
    assert.equal(claim.positions[0]?.stance, 'disputes');
    assert.equal(claim.related[0]?.as, 'contradicts');
  });

  it('keeps texts as they are written: dates, numbers, versions', () => {
    const text = file(
      'asOf: 2031-02-03',
      'title: No',
      'terms: [{id: five-g, name: 5G, aliases: [Nein, 1955, "2031"]}]',
    );
    const { asOf, title, terms } = read(text);
    assert.equal(asOf, '2031-02-03');
    assert.equal(title, 'No');
    assert.deepEqual(
      terms[0]?.aliases.map((alias) => alias.text),
      ['Nein', '1955', '2031'],
    );
  });

  it('lists every reference with the place of its id', () => {
    const text = file(
      'actors: [{id: sea-union, memberOf: [harbour-league], relations: [{type: knows, to: mara-lind}]}]',
      'claims: [{id: tolls-fall, patterns: [{all: ["@sea-union", [fall]]}], sources: [voss-2031]}]',
    );
    const { references } = read(text);
    assert.deepEqual(
      references.map(({ id, at }) => [id, words(text, at)]),
      [
        ['harbour-league', 'harbour-league'],
        ['mara-lind', 'mara-lind'],
        ['sea-union', 'sea-union'],
        ['voss-2031', 'voss-2031'],
      ],
    );
  });

  it('takes a section that is still empty, and a list that has no items yet', () => {
    assert.deepEqual(problemsIn(file('actors:', 'terms: ~', 'claims: []')), []);
    assert.deepEqual(problemsIn(file('actors:', '  - id: sea-union', '    aliases:')), []);
  });

  it('reads YAML anchors and merge keys', () => {
    const text = file(
      'actors:',
      '  - &base {id: sea-union, name: Sea Union, type: alliance, aliases: &forms [the Union]}',
      '  - {<<: *base, id: salt-union, name: Salt Union, aliases: *forms}',
    );
    const [, second] = read(text).actors;
    assert.equal(second?.type, 'alliance');
    assert.equal(second.name, 'Salt Union');
    assert.equal(second.aliases[0]?.text, 'the Union');
  });

  it('has exact places on CRLF, after a byte order mark, tabs, emoji and right-to-left words', () => {
    const text =
      '\uFEFFversion: 1\r\nterms:\r\n  - id: 🌊x\r\n  - id: salt-road\t# عربي\r\n    name: 🌊 دریا\r\n    kind: tresty\r\n';
    assert.deepEqual(problemsIn(text), ['bad-id: 🌊x', 'unknown-value-suggest: tresty']);
  });
});

describe('parseKnowledgeFile: what is wrong in it', () => {
  it('suggests the key, type, kind or stance that was meant', () => {
    const text = file(
      'actors:',
      '  - id: sea-union',
      '    nmae: Sea Union',
      '    type: aliance',
      '    aliases: [{text: SU, kind: acronim}]',
      'claims: [{id: tolls-fall, positions: [{actor: sea-union, stance: suports}]}]',
    );
    assert.deepEqual(problemsIn(text), [
      'unknown-key-suggest: nmae',
      'unknown-value-suggest: aliance',
      'unknown-value-suggest: acronim',
      'unknown-value-suggest: suports',
    ]);
    assert.match(sentencesOn(text)[0] ?? '', /“nmae” means nothing in this actor\. Did you mean “name”\?/);
    assert.match(sentencesOn(text)[1] ?? '', /Did you mean “alliance”\?/);
  });

  it('passes over a key of nobody’s with a warning, and reads the rest', () => {
    const text = file('zebra: {a: [1]}', 'title: Ports');
    const { file: read, problems } = parseKnowledgeFile(text);
    assert.equal(read?.title, 'Ports');
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['unknown-key', 'warning']],
    );
  });

  it('tells a wrong type where it stands', () => {
    const text = file(
      'title: [a]',
      'actors: {id: x}',
      'terms:',
      '  - salt',
      'claims: [{id: tolls-fall, statement: {a: b}}]',
    );
    assert.deepEqual(problemsIn(text), [
      'not-a-text: [a]',
      'not-a-list: {id: x}',
      'not-a-record: salt',
      'not-a-text: {a: b}',
    ]);
  });

  it('offers an id that would do', () => {
    const text = file('actors: [{id: Österreich, name: Österreich, type: state}, {id: ru, name: Russia, type: state}]');
    assert.deepEqual(problemsIn(text), ['bad-id: Österreich', 'bad-id: ru']);
    assert.match(sentencesOn(text)[0] ?? '', /Possible would be: osterreich\./);
  });

  it('wants an id once in a file, whatever the section', () => {
    const text = file('actors: [{id: salt-road, name: Salt, type: ngo}]', 'terms: [{id: salt-road, name: Salt Road}]');
    assert.deepEqual(problemsIn(text), ['id-twice: salt-road']);
    const { file: read, problems } = parseKnowledgeFile(text);
    assert.equal(problems[0]?.args[1], '2');
    assert.equal(problems[0].start, text.lastIndexOf('salt-road'));
    assert.equal(read?.terms.length, 0);
  });

  it('leaves out an alias that is empty, a common word or has no letter', () => {
    const text = file(
      'actors:',
      '  - id: sea-union',
      '    aliases: ["", the, It, X, "—", {text: WHO, kind: acronym}, US, Will, {kind: acronym}]',
    );
    assert.deepEqual(problemsIn(text), [
      'empty-item: ""',
      'alias-common: the',
      'alias-common: It',
      'alias-common: X',
      'alias-no-word: "—"',
      'missing-key: {kind: acronym}',
    ]);
    assert.deepEqual(
      parseKnowledgeFile(text).file?.actors[0]?.aliases.map((alias) => alias.text),
      ['WHO', 'US', 'Will'],
    );
  });

  it('hints that HTML, images and foreign links in notes are shown inert', () => {
    const text = file(
      'terms:',
      '  - id: salt-road',
      '    note: |',
      '      See <b>this</b> ![chart](https://example.org/x.png)',
      '      and [that](command:workbench.action.quit) or <javascript:alert(1)>,',
      '      not [this](https://example.org), nor 3 < 4.',
    );
    assert.deepEqual(problemsIn(text), [
      'note-html: <b',
      'note-image: ![',
      'note-link: command:',
      'note-link: javascript:',
    ]);
    assert.ok(parseKnowledgeFile(text).problems.every(({ severity }) => severity === 'hint'));
  });

  it('leaves out a pattern that can never match', () => {
    const text = file(
      'claims:',
      '  - id: tolls-fall',
      '    patterns:',
      '      - {all: []}',
      '      - {all: [[], [fall]]}',
      '      - {all: [[toll], fall], none: [Fall]}',
      '      - {all: ["?!"]}',
      '      - {all: ["@", fall]}',
      '      - {all: [[toll, fall]], none: [fall]}',
    );
    assert.deepEqual(problemsIn(text), [
      'pattern-empty: []',
      'pattern-group-empty: []',
      'pattern-contradicts: fall',
      'phrase-no-word: "?!"',
      'pattern-reference: "@"',
    ]);
    assert.equal(parseKnowledgeFile(text).file?.claims[0]?.patterns.length, 1);
  });

  it('tells dates that are none, and an end before the beginning', () => {
    const text = file(
      'asOf: 2031-02-30',
      'actors: [{id: sea-union, roles: [{title: chair, from: 2031-05, to: 2030}, {title: clerk, from: 2031, to: 2031-01-01}, {title: cook, from: May 2031}]}]',
    );
    assert.deepEqual(problemsIn(text), ['bad-date: 2031-02-30', 'dates-reversed: 2030', 'bad-date: May 2031']);
  });

  it('takes addresses of the web only', () => {
    const text = file(
      'sources: [{id: aaa, URL: "javascript:alert(1)"}, {id: bbb, URL: https://example.org/a b}, {id: ccc, URL: HTTP://example.org}]',
    );
    assert.deepEqual(problemsIn(text), ['bad-url: "javascript:alert(1)"', 'bad-url: https://example.org/a b']);
    assert.equal(parseKnowledgeFile(text).file?.sources[0]?.URL, undefined);
  });

  it('asks for the version, and does not read one that it does not know', () => {
    assert.deepEqual(problemsIn('title: Ports\n'), ['version-missing: title: Ports']);
    assert.equal(parseKnowledgeFile('title: Ports\n').file?.title, 'Ports');
    assert.deepEqual(problemsIn('version: 2\n'), ['version-unknown: 2']);
    assert.equal(parseKnowledgeFile('version: 2\n').file, null);
  });

  it('tells two hundred problems and counts the rest, errors first', () => {
    const keys = Array.from({ length: 5000 }, (_, i) => `zzz${i}: 1`);
    const { problems } = parseKnowledgeFile(file(...keys, 'asOf: never'));
    assert.equal(problems.length, 201);
    assert.equal(problems.at(-1)?.code, 'more-problems');
    assert.deepEqual(problems.at(-1)?.args, ['4801']);
    assert.ok(problems.some(({ code }) => code === 'bad-date'));
  });
});
