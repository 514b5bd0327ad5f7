import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Engine } from '../../../src/engine/engine.js';
import type { FromWorker, Question, Questions, ToWorker } from '../../../src/engine/protocol.js';
import { ALL_CLAIMS } from '../editor/outlineText.js';

const PORTS = `
version: 1
actors:
  - {id: varnholm, name: Varnholm, type: state, aliases: [{text: Varnish, kind: adjective}]}
  - {id: ina-voss, name: Ina Voss, type: person, roles: [{title: president, of: varnholm, from: 2021-01-20}]}
`;
const URI = 'test:/a.txt';

/** What the engine answers about a text with this knowledge. */
function answer<Q extends Question>(
  text: string,
  question: Extract<ToWorker, { question: Q }>,
): Questions[Q]['answer'] {
  const news: FromWorker[] = [];
  const engine = new Engine((one) => news.push(one));
  engine.handle({ type: 'knowledge', files: [{ uri: 'test:/k.policy.yaml', origin: 'workspace', text: PORTS }] });
  const document = { uri: URI, version: 1, format: 'plain', path: 'a.txt' } as const;
  engine.handle({ type: 'open', document, opening: 1, text });
  engine.handle(question);
  const told = news.find((one) => one.type === 'answer');
  assert.ok(told?.type === 'answer');
  return told.answer as Questions[Q]['answer'];
}

describe('an office in an open document', () => {
  const text = 'Ships waited.\n\nThe Varnish president spoke.';
  const president = text.indexOf('president');

  it('is told by the hover, although nobody is named', () => {
    const ask = { uri: URI, offset: president, date: '2022-05', claims: ALL_CLAIMS };
    const cards = answer(text, { type: 'ask', id: 1, question: 'hover', ask });
    assert.deepEqual(
      cards.map((card) => 'met' in card && card.met),
      ['“Varnish president”: the office that Ina Voss held in May 2022.'],
    );
  });

  it('is nobody’s without a date', () => {
    const ask = { uri: URI, offset: president, claims: ALL_CLAIMS };
    assert.deepEqual(answer(text, { type: 'ask', id: 1, question: 'hover', ask }), []);
  });

  it('is listed with its holder, at offsets of the document', () => {
    const ask = { uri: URI, from: 0, to: text.length, date: '2022-05' };
    const start = text.indexOf('Varnish');
    assert.deepEqual(answer(text, { type: 'ask', id: 1, question: 'offices', ask }), [
      { start, end: president + 'president'.length, name: 'Ina Voss' },
    ]);
  });
});
