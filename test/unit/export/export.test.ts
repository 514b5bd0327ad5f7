import assert from 'node:assert/strict';
import { toMarkdown, toRecord } from '../../../src/core/export.js';
import { Reading } from '../../../src/core/reading.js';
import { knowledgeOf, NORTH } from '../world.js';

const WORLD = `
version: 1
actors:
  - {id: united-states, name: United States, type: state, identifiers: {iso3166: US}, aliases: [{text: American, kind: adjective}]}
  - {id: cabinet, name: Biden administration, type: government, memberOf: [united-states]}
  - {id: duma, name: Duma, type: legislature, memberOf: [united-states], identifiers: {iso3166: RU}}
  - {id: junta, name: the junta, type: government, relations: [{type: government-of, to: mali}]}
  - {id: mali, name: Mali, type: state, identifiers: {iso3166: ML}}
  - {id: exiles, name: the exiles, type: government}
`;

describe('toRecord', () => {
  const compiled = knowledgeOf(NORTH, WORLD);
  const record = (text: string) =>
    toRecord('x', text, new Reading(text, compiled, { format: 'plain' }).annotations, compiled.knowledge);

  it('gives a country to states and governments only', () => {
    const countries = (text: string) => record(text).actors.map(({ actor, country }) => `${actor}: ${country}`);
    assert.deepEqual(countries('The American Biden administration met the Duma.'), [
      'united-states: US',
      'cabinet: US',
      'duma: null',
    ]);
    assert.deepEqual(countries('Mali: the junta, the exiles.'), ['mali: ML', 'junta: ML', 'exiles: null']);
  });

  it('counts offsets from the start of the text, over paragraphs', () => {
    const text = 'Norway.\n\n\nRussia 😀.\n\nOslo';
    assert.deepEqual(
      record(text).actors.map(({ start, end }) => text.slice(start, end)),
      ['Norway', 'Russia', 'Oslo'],
    );
  });

  it('says in one sentence why', () => {
    assert.deepEqual(
      record('American ships.\n\nNorway').actors.map(({ why }) => why),
      ['“American” is the adjective of United States.', '“Norway” is the name itself.'],
    );
  });

  it('tells what the bundled world knew', () => {
    const { knowledge, ...rest } = knowledgeOf(NORTH);
    const entries = knowledge.entries.map((entry) => ({ ...entry, origin: 'world' as const }));
    const reading = new Reading('Norway', { ...rest, knowledge }, { format: 'plain' });
    assert.equal(toRecord('x', 'Norway', reading.annotations, { ...knowledge, entries }).actors[0]?.by, 'world');
  });
});

describe('toMarkdown', () => {
  const { knowledge, ...rest } = knowledgeOf(NORTH);
  const markdown = (doc: string, text: string) =>
    toMarkdown(
      toRecord(doc, text, new Reading(text, { ...rest, knowledge }, { format: 'plain' }).annotations, knowledge),
      knowledge,
    );

  it('lists actors by how often they are met, terms, and claims in order', () => {
    assert.equal(
      markdown(
        'a_b.txt',
        'Russia. Norway, Oslo: the Arctic Council will resume work after the war. The Ilulissat Declaration.',
      ),
      `# Annotations of a\\_b.txt

## Actors

- **Norway** (state, NO): 2 times, as “Oslo”
- **Russia** (state): once
- **Arctic Council** (international organisation): once

## Terms

- **Ilulissat Declaration**: once

## Claims

- “Arctic Council will resume work after the war”
  The work cannot resume while the war goes on. (\`work-cannot-resume\`)
`,
    );
  });

  it('says where nothing was found', () => assert.match(markdown('x', 'It rains.'), /## Claims\n\nNone found\.\n$/));
});
