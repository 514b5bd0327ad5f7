import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { stringify } from 'yaml';
import { applyChanges } from '../../../../src/core/knowledge/edit.js';
import { commentsOf } from '../../../../src/core/knowledge/edit/comments.js';
import { mergeInFile } from '../../../../src/core/knowledge/edit/mergeActors.js';
import type { Actor } from '../../../../src/core/knowledge/model.js';
import { parseKnowledgeFile } from '../../../../src/core/knowledge/parse.js';

const INTO = { id: 'sea-union', name: 'Sea Union' };

function merged(text: string): string {
  const result = mergeInFile(text, 'the-league', INTO);
  if ('problem' in result) return result.problem;
  return applyChanges(text, result.changes);
}

/** Two actors in a file, each written in its own way, each line with a comment where lines have room for one. */
function fileOf(entries: readonly [object, { readonly flow: boolean; readonly quotes: string }][]): string {
  const actors = entries.map(([entry, { flow, quotes }], i) => {
    if (flow)
      return `  - ${stringify(entry, { collectionStyle: 'flow', lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', doubleQuotedMinMultiLineLength: 10_000 }).trim().replace(/\n\s*/g, ' ')} # flow ${i}`;
    const lines = stringify([entry], {
      lineWidth: 0,
      defaultStringType: isStyle(quotes) ? quotes : 'PLAIN',
      defaultKeyType: 'PLAIN',
    })
      .trimEnd()
      .split('\n');
    return lines.map((line, j) => `  ${line}${/^ {2}(- )?[\w]+: [\w]+$/.test(line) ? ` # ${i} ${j}` : ''}`).join('\n');
  });
  return `version: 1
actors:
${actors.join('\n')}
  - {id: ice-club, name: Ice Club, type: ngo}
  - {id: coast-states, name: Coast States, type: group}
`;
}

const isStyle = (name: string): name is 'QUOTE_SINGLE' | 'PLAIN' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED' => name !== '';

/** All that an entry says, in words that can be compared. */
const saidBy = (actor: Actor): string[] => [
  ...[...(actor.name === undefined ? [] : [{ text: actor.name, kind: 'name' }]), ...actor.aliases].map(
    ({ text, kind }) => `${kind} ${text}`,
  ),
  ...actor.memberOf.map(({ id }) => `member ${id}`),
  ...actor.roles.map(({ title, from }) => `role ${title} ${from ?? ''}`),
  ...actor.relations.map(({ type, to, note }) => `relation ${type} ${to} ${note ?? ''}`),
  ...Object.entries(actor.identifiers).map(([key, value]) => `${key} ${value}`),
  ...(actor.note?.split('\n\n') ?? []).map((part) => `note ${part.trim()}`),
];

describe('merging two actors', () => {
  it('of one file: its forms go over, what refers to it refers to the other, comments stay', () => {
    assert.equal(
      merged(`version: 1
actors:
  - id: sea-union # kept
    name: Sea Union
    type: alliance
    aliases: [the Union]
  - id: the-league
    name: Sea League
    type: alliance
    aliases: [{text: SL, kind: acronym}]
claims:
  - id: it-pays
    statement: It pays.
    positions: [{actor: the-league, stance: supports}] # who
    patterns: [{all: ["@the-league", pays]}]
`),
      `version: 1
actors:
  - id: sea-union # kept
    name: Sea Union
    type: alliance
    aliases: [the Union, Sea League, {text: SL, kind: acronym}]
claims:
  - id: it-pays
    statement: It pays.
    positions: [{actor: sea-union, stance: supports}] # who
    patterns: [{all: ["@sea-union", pays]}]
`,
    );
  });

  it('of two files: the entry adds to the other from now on', () => {
    assert.equal(
      merged(`version: 1
actors:
  - id: the-league
    name: Sea League
    type: alliance
    note: Founded late. # really
`),
      `version: 1
actors:
  - id: sea-union
    aliases:
      - Sea League
    note: Founded late. # really
`,
    );
  });

  it('takes over all that the one says that goes, line by line, with its comments', () => {
    assert.equal(
      merged(`version: 1
actors:
  - id: sea-union
    name: Sea Union
    type: alliance
    memberOf:
      - all-seas
    note: Founded early. # sure
  - id: the-league
    name: Sea League
    type: organization # as one says
    memberOf: [all-seas, coast-states]
    roles:
      # Elected each spring.
      - title: chair
        holder: Mara Lind # the second one
        from: 2021
    identifiers: {wikidata: Q1}
    # Nobody doubts it.
    note: |
      Founded late.

      Has a *fleet*.
  - {id: all-seas, name: All Seas, type: group}
  - {id: coast-states, name: Coast States, type: group, relations: [{type: rival, to: the-league}]}
`),
      `version: 1
actors:
  - id: sea-union
    name: Sea Union
    type: alliance
    aliases:
      - Sea League
    memberOf:
      - all-seas
      - coast-states
    note: |- # sure
      Founded early.

      Founded late.

      Has a *fleet*.
    roles:
      # Elected each spring.
      - title: chair
        holder: Mara Lind # the second one
        from: 2021
    identifiers: {wikidata: Q1}
    # as one says
    # Nobody doubts it.
  - {id: all-seas, name: All Seas, type: group}
  - {id: coast-states, name: Coast States, type: group, relations: [{type: rival, to: sea-union}]}
`,
    );
  });

  it('joins lists and records that both have, in the style of the one that is kept', () => {
    assert.equal(
      merged(`version: 1
actors:
  - {id: sea-union, name: Sea Union, type: alliance, identifiers: {wikidata: Q1}, relations: [{type: rival, to: ice-club}], note: Early.}
  - id: the-league
    name: Sea Union
    type: alliance
    aliases:
      - {text: SL, kind: acronym, context: [sea, coast]} # only near the sea
    identifiers:
      wikidata: Q1
      isni: "0001"
    relations:
      - {to: ice-club, type: rival}
      - {type: partner, to: ice-club, since: 2020}
    note: >-
      Late
      enough.
  - {id: ice-club, name: Ice Club, type: ngo}
`),
      `version: 1
actors:
  - {id: sea-union, name: Sea Union, type: alliance, identifiers: {wikidata: Q1, isni: "0001"}, relations: [{type: rival, to: ice-club}, {type: partner, to: ice-club, since: "2020"}], note: "Early.\\n\\nLate enough.", aliases: [{text: SL, kind: acronym, context: [sea, coast]}]}
    # only near the sea
  - {id: ice-club, name: Ice Club, type: ngo}
`,
    );
  });

  it('is left to a person only where both say something else, and tells where', () => {
    assert.equal(
      merged(`version: 1
actors:
  - {id: sea-union, name: Sea Union, type: alliance, identifiers: {wikidata: Q1}}
  - {id: the-league, name: Sea League, type: ngo, identifiers: {wikidata: Q2, isni: "1"}, note: Late.}
`),
      '“sea-union” and “the-league” say something else of “type” (“alliance” and “ngo”), “identifiers.wikidata” (“Q1” and “Q2”). Settle that in the file, then merge them.',
    );
  });

  it('lets a form stand near the words of both', () => {
    const after = merged(`version: 1
actors:
  - {id: sea-union, name: Sea Union, type: alliance, aliases: [{text: the Board, context: [sea]}]}
  - id: the-league
    name: Sea Union
    type: alliance
    aliases:
      - {text: the Board, context: [sea, coast]}
`);
    assert.match(after, /aliases: \[\{text: the Board, context: \[sea, coast\]\}\]\}\n$/);
  });

  it('keeps the line ends of the file, and folded notes folded', () => {
    const text = `version: 1
actors:
  - id: sea-union
    name: Sea Union
    type: alliance
    note: >
      One
      line.
  - id: the-league
    name: Sea League
    type: alliance
    note: 'Two.'
`;
    const after = merged(text.replaceAll('\n', '\r\n'));
    assert.ok(!/[^\r]\n/.test(after));
    assert.equal(after.replaceAll('\r\n', '\n').split('note: >')[1], '\n      One\n      line.\n\n\n      Two.\n');
  });

  it('loses nothing of what either said, however it is written', () => {
    const word = fc.constantFrom('Q', 'x y', 'it’s', '"so"', '# no', 'a: b', '0001', '- c');
    const record = fc.record(
      {
        type: fc.constantFrom('alliance', 'organization'),
        aliases: fc.array(fc.oneof(word, fc.record({ text: word, kind: fc.constantFrom('name', 'acronym') })), {
          minLength: 1,
          maxLength: 3,
        }),
        memberOf: fc.subarray(['ice-club', 'coast-states'], { minLength: 1 }),
        roles: fc.array(fc.record({ title: word, from: fc.constantFrom('2020', '2021-05') }), {
          minLength: 1,
          maxLength: 2,
        }),
        relations: fc.array(fc.record({ type: word, to: fc.constant('ice-club'), note: word }), {
          minLength: 1,
          maxLength: 2,
        }),
        note: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('\n\n')),
        identifiers: fc.dictionary(fc.constantFrom('isni', 'ror'), fc.constant('1'), { minKeys: 1 }),
      },
      { requiredKeys: ['type'] },
    );
    const style = fc.record({
      flow: fc.boolean(),
      quotes: fc.constantFrom('QUOTE_SINGLE', 'PLAIN', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    });
    fc.assert(
      fc.property(record, record, style, style, (kept, gone, one, other) => {
        const text = fileOf([
          [{ id: 'sea-union', name: 'Sea Union', ...kept, type: 'alliance' }, one],
          [{ id: 'the-league', name: 'Sea League', ...gone }, other],
        ]);
        const now = merged(text);
        const { file } = parseKnowledgeFile(now);
        assert.ok(file, text);
        const before = parseKnowledgeFile(text).file?.actors ?? [];
        const [after, ...rest] = file.actors;
        assert.deepEqual(
          rest.map(({ id }) => id),
          ['ice-club', 'coast-states'],
        );
        for (const actor of before.slice(0, 2)) {
          for (const what of saidBy(actor))
            assert.ok(after && saidBy(after).includes(what), `${what} in\n${text}\n${now}`);
        }
        assert.deepEqual(commentsOf(now).sort(), commentsOf(text).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing in a file that says nothing of it', () => {
    assert.equal(merged('version: 1\nactors: []\n'), 'version: 1\nactors: []\n');
  });
});
