import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { complete, type Completion } from '../../../../src/core/knowledge/language/complete.js';
import { entryAround } from '../../../../src/core/knowledge/language/entryAround.js';
import { metForms } from '../../../../src/core/knowledge/propose/metForms.js';
import { Reading } from '../../../../src/core/reading.js';
import { knowledgeOf } from '../../world.js';

const compiled = knowledgeOf(`
version: 1
actors:
  - {id: quay-board, name: Quay Board, type: agency, aliases: [the Board of the Quay]}
`);
const TEXT = `The Quay Board (QB) met. Envoy Lena Marsh told the QB that the Crane Authority was late.

The Crane Authority denied it, and Quay Board Trust said nothing. Marsh left. The Crane Authority stayed.
`;
const texts = [new Reading(TEXT, compiled, { format: 'plain' })];
const met = metForms(texts);

const offered = (before: string): readonly Completion[] =>
  complete(before, compiled.knowledge, { schema: false, met: () => met }).items;
const words = (before: string): string[] => offered(before).map(({ text }) => text);

const HEAD = 'version: 1\nactors:\n  - id: quay-board\n    name: Quay Board\n    type: agency\n';

describe('completion of aliases', () => {
  it('knows the forms of names in no file, and how often texts have them', () => {
    assert.deepEqual(met, [
      { text: 'Crane Authority', name: 'Crane Authority', count: 3 },
      { text: 'QB', name: 'Quay Board', count: 2 },
      { text: 'Lena Marsh', name: 'Lena Marsh', count: 1 },
      { text: 'Quay Board Trust', name: 'Quay Board Trust', count: 1 },
      { text: 'Marsh', name: 'Lena Marsh', count: 1 },
    ]);
  });

  it('offers the acronym that stands beside the name first, then what shares a word, then what is met most', () => {
    assert.deepEqual(words(`${HEAD}    aliases:\n      - `), [
      'QB',
      'Quay Board Trust',
      'Crane Authority',
      'Lena Marsh',
      'Marsh',
    ]);
    assert.deepEqual(offered(`${HEAD}    aliases: [`)[0], {
      text: 'QB',
      detail: 'Quay Board',
      what: 'form',
      insert: '{text: QB, kind: acronym}',
      count: 2,
    });
  });

  it('goes by the name that is being written where the entry is new', () => {
    const before = 'version: 1\nactors:\n  - id: crane-office\n    name: "Crane Office" # new\n    aliases:\n      - ';
    assert.equal(words(before)[0], 'Crane Authority');
  });

  it('narrows down by what is typed', () => {
    assert.deepEqual(words(`${HEAD}    aliases:\n      - mar`), ['Lena Marsh', 'Marsh']);
    assert.deepEqual(words(`${HEAD}    aliases:\n      - text: QB`), ['QB']);
  });

  it('offers names for a name, and nothing where a note is written', () => {
    assert.deepEqual(words('version: 1\nactors:\n  - id: new-one\n    name: Crane')[0], 'Crane Authority');
    assert.deepEqual(words(`${HEAD}    note: Crane`), []);
    assert.deepEqual(words(`${HEAD}    aliases:\n      - {text: QB, context: [Crane`), []);
  });

  it('writes what reads back as the same words, within quotes that are open as well', () => {
    const odd = [{ text: 'No: 5 “Marsh” Group, Ltd', name: 'x', count: 1 }];
    const ends = { '': '', '"': '"', "'": "'" };
    for (const [open, close] of Object.entries(ends)) {
      for (const [lead, tail] of [
        [`${HEAD}    aliases:\n      - `, '\n'],
        [`${HEAD}    aliases: [the Board, `, ']\n'],
        [`${HEAD}    aliases:\n      - {text: `, '}\n'],
      ] as const) {
        const [item] = complete(lead + open, compiled.knowledge, { schema: false, met: () => odd }).items;
        const written: unknown = parse(lead + open + (item?.insert ?? '') + close + tail);
        assert.match(JSON.stringify(written), /"No: 5 “Marsh” Group, Ltd"/);
      }
    }
  });
});

describe('the entry around a cursor', () => {
  it('is the one whose item it stands in, citations and entries before it left aside', () => {
    const before = `actors:
- id: first-one
  name: First
- id: second-one
  sources: [{id: some-text}]
  name: 'Second One' # it
  aliases:
  - text: `;
    assert.deepEqual(entryAround(before), { id: 'second-one', name: 'Second One' });
    assert.deepEqual(entryAround('actors: [{id: one, name: One}, {id: two, name: Two, aliases: ['), {
      id: 'two',
      name: 'Two',
    });
    assert.deepEqual(entryAround('actors:\n  - aliases: ['), { id: undefined, name: undefined });
  });
});
