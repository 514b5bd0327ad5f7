import assert from 'node:assert/strict';
import type { Mention } from '../../../src/core/annotation.js';
import { mergeKnowledge } from '../../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import type { NoteCard } from '../../../src/core/notes/card.js';
import { describeEntry } from '../../../src/core/notes/describe.js';

const WORLD = `
version: 1
sources:
  - {id: voss-2031, author: [{family: Voss, given: Ina}, {family: Lind}], title: Salt Roads, issued: 2031-02}
actors:
  - id: sea-union
    name: Sea Union
    type: international-organization
    aliases: [{text: SU, kind: acronym}, {text: Seaward, kind: adjective}, {text: the Quay, kind: metonym, context: [harbour, toll]}]
    note: An *old* union.
    sources: [{id: voss-2031, locator: p. 3}]
    relations: [{type: trades-with, to: hill-league, since: 2029, until: 2030, sources: [voss-2031]}]
    roles: [{title: chair, holder: mara-lind, from: 2030-02, to: 2031-05}, {title: clerk, holder: Someone Else}]
  - {id: hill-league, name: Hill League, type: alliance, memberOf: [sea-union], aliases: [{text: SU, kind: acronym}]}
  - id: mara-lind
    name: Mara Lind
    type: person
    roles: [{title: President, of: port-republic, from: 2025-01, to: 2029-01}, {title: mayor, from: 2020, to: 2024}]
  - {id: port-republic, name: Port Republic, type: state, memberOf: [sea-union]}
terms:
  - {id: salt-road, name: Salt Road, kind: project, note: A road.}
claims:
  - id: tolls-fall
    statement: Tolls will fall.
    topics: [salt-road]
    sources: [{id: voss-2031, locator: ¶ 4}]
    positions:
      - {actor: sea-union, stance: supports, sources: [{id: voss-2031, locator: p. 7}]}
      - {actor: hill-league, stance: disputes}
      - {actor: mara-lind, stance: reports}
  - {id: tolls-rise, statement: Tolls will rise., related: [{claim: tolls-fall, as: contradicts}]}
  - {id: salt-tolls-fall, statement: Tolls on salt will fall., related: [{claim: tolls-fall, as: specifies}]}
`;

const { file } = parseKnowledgeFile(WORLD);
assert.ok(file);
const { knowledge, problems } = mergeKnowledge([{ uri: 'test:/world.policy.yaml', origin: 'bundled', file }]);

const number = (id: string): number => knowledge.byId.get(id) ?? -1;
const card = (id: string, date?: string): NoteCard => describeEntry(knowledge, number(id), null, date);

/** Facts as lines; links as [words](id). */
const facts = (id: string): string[] =>
  card(id).facts.map(
    ({ label, items }) =>
      `${label}: ${items.map((item) => item.map(({ text, entry }) => (entry ? `[${text}](${entry})` : text)).join('')).join('; ')}`,
  );

/** What the card says of words met in a text. */
function met(id: string, text: string, kind: Mention['kind'], more: Partial<Mention> = {}): string | null {
  const mention: Mention = {
    entry: number(id),
    kind,
    decision: 'only',
    role: null,
    start: 0,
    end: text.length,
    ...more,
  };
  return describeEntry(knowledge, number(id), { text, mention }).met;
}

describe('describeEntry', () => {
  it('the world of these stories has no problems', () => assert.deepEqual(problems, []));

  it('tells an actor: name, type, note, source', () => {
    const { title, subtitle, note, sources, section } = card('sea-union');
    assert.deepEqual(
      [title, subtitle, note, section],
      ['Sea Union', 'international organisation', 'An *old* union.', 'actor'],
    );
    assert.deepEqual(sources, ['Voss and Lind 2031, p. 3']);
  });

  it('tells offices, members, relations, and the claims that it supports', () => {
    assert.deepEqual(facts('sea-union'), [
      'Offices: chair: [Mara Lind](mara-lind) (2030–2031); clerk: Someone Else',
      'Members: [Hill League](hill-league); [Port Republic](port-republic)',
      'Relations: trades with [Hill League](hill-league) (2029–2030) [Voss and Lind 2031]',
      'Supports: [Tolls will fall.](tolls-fall)',
    ]);
    assert.deepEqual(facts('hill-league'), [
      'Member of: [Sea Union](sea-union)',
      'Relations: [Sea Union](sea-union) trades with it (2029–2030) [Voss and Lind 2031]',
      'Disputes: [Tolls will fall.](tolls-fall)',
    ]);
  });

  it('tells the office that a person held at the date of the text', () => {
    assert.equal(card('mara-lind', '2026-03-01').subtitle, 'person · President of the Port Republic (2025–2029)');
    assert.equal(card('mara-lind', '2022').subtitle, 'person · mayor (2020–2024)');
    assert.equal(card('mara-lind', '2030-06').subtitle, 'person · chair of the Sea Union (2030–2031)');
    assert.equal(card('mara-lind').subtitle, 'person · chair of the Sea Union (2030–2031)', 'the latest');
    assert.equal(card('mara-lind', '2040').subtitle, 'person · chair of the Sea Union (2030–2031)', 'the last before');
    assert.equal(card('mara-lind', '1990').subtitle, 'person · mayor (2020–2024)', 'the first after');
  });

  it('tells a term, and the claims about it', () => {
    assert.equal(card('salt-road').subtitle, 'project');
    assert.deepEqual(facts('salt-road'), ['Claims about it: [Tolls will fall.](tolls-fall)']);
  });

  it('tells a claim: who holds it, where that is said, and how others stand to it', () => {
    assert.equal(card('tolls-fall').title, 'Tolls will fall.');
    assert.deepEqual(facts('tolls-fall'), [
      'Supported by: [Sea Union](sea-union) (Voss and Lind 2031, p. 7)',
      'Disputed by: [Hill League](hill-league)',
      'Reported by: [Mara Lind](mara-lind)',
      'Contradicts: [Tolls will rise.](tolls-rise)',
      'Specified by: [Tolls on salt will fall.](salt-tolls-fall)',
      'Topics: [Salt Road](salt-road)',
    ]);
    assert.deepEqual(card('tolls-fall').sources, ['Voss and Lind 2031, ¶ 4']);
  });

  it('says why the words met stand for it', () => {
    assert.equal(met('sea-union', 'Sea Union', 'name'), null);
    assert.equal(met('sea-union', 'the\n  Sea Union’s', 'name'), null);
    assert.equal(met('sea-union', 'SU', 'acronym'), '“SU” is an acronym of Sea Union.');
    assert.equal(met('sea-union', 'Seaward', 'adjective'), '“Seaward” is the adjective of Sea Union.');
    assert.equal(
      met('sea-union', 'the Quay', 'metonym', { decision: 'context' }),
      '“the Quay” is a metonym of Sea Union. Read so because of a word near it (one of: harbour, toll).',
    );
    assert.match(met('sea-union', 'SU', 'acronym', { decision: 'met' }) ?? '', /the text has named this one already/);
    assert.equal(
      met('sea-union', 'SU', 'acronym', {
        decision: 'ambiguous',
        candidates: [number('sea-union'), number('hill-league')],
      }),
      '“SU” is an acronym of Sea Union. It may also mean Hill League: nothing in the text decides.',
    );
  });

  it('counts what would make a list too long', () => {
    const many = Array.from(
      { length: 30 },
      (_, i) => `  - {id: member-${i}, name: Member ${i}, type: state, memberOf: [union-one]}`,
    );
    const { file } = parseKnowledgeFile(
      ['version: 1', 'actors:', '  - {id: union-one, name: Union One, type: alliance}', ...many].join('\n'),
    );
    assert.ok(file);
    const { knowledge } = mergeKnowledge([{ uri: 'test:/many', origin: 'workspace', file }]);
    const items = describeEntry(knowledge, 0, null).facts[0]?.items;
    assert.equal(items?.length, 12);
    assert.deepEqual(items.at(-1), [{ text: 'and 19 more' }]);
  });

  it('refuses a number that no entry has', () => {
    assert.throws(() => describeEntry(knowledge, 99, null), RangeError);
  });
});
