import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readCodingFile } from '../../../../src/core/codings/file/readCodingFile.js';
import { writeCodingFile } from '../../../../src/core/codings/file/writeCoding.js';
import { importSet } from '../../../../src/core/codings/exchange/formats.js';
import { fromW3c } from '../../../../src/core/codings/exchange/fromW3c.js';
import { toW3c } from '../../../../src/core/codings/exchange/w3c.js';
import type { CodingSet } from '../../../../src/core/codings/model.js';
import { anySet, coding, setOf, TEXT } from './coded.js';

/** As it comes from a file. */
const sent = (set: CodingSet): unknown => JSON.parse(JSON.stringify(toW3c(set, 'talks.txt', TEXT)));
const itemOf = (set: CodingSet) => (sent(set) as { items: Record<string, unknown>[] }).items[0] ?? {};
const told = (json: unknown) => fromW3c(json, TEXT).losses.map(({ where, what }) => `${where}: ${what}`);
const quoting = (exact: string, more: object = {}) => ({
  type: 'Annotation',
  target: { selector: { type: 'TextQuoteSelector', exact, ...more } },
});

/** As another tool wrote it. */
const FOREIGN = {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { mood: 'http://example.org/mood' }],
  id: 'http://example.org/1',
  type: 'Annotation',
  motivation: 'tagging',
  creator: 'http://example.org/cy',
  created: '2023-02-01T00:00:00Z',
  modified: '2023-02-02T00:00:00Z',
  mood: { level: 3, glad: true, other: null },
  body: [
    { type: 'TextualBody', purpose: 'tagging', value: 'law' },
    { type: 'TextualBody', purpose: 'commenting', value: 'Really?', language: 'en' },
    'http://example.org/law',
  ],
  target: {
    source: 'http://example.org/talks',
    styleClass: 'red',
    selector: [
      { type: 'XPathSelector', value: '/p[2]' },
      { type: 'TextQuoteSelector', exact: 'envoy', prefix: 'the ', suffix: ' of Halmar' },
    ],
  },
};

describe('W3C annotations', () => {
  it('bring any codings back as they went', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        assert.deepEqual(fromW3c(sent(set), TEXT), { codings: set.codings, losses: [] });
      }),
    );
  });

  it('say in the words of the model what it has words for, the rest in one body of our own', () => {
    const [first, second] = ['the envoy of Vesta', 'Both left'].map((words) => TEXT.indexOf(words));
    const item = itemOf(
      setOf(coding(['the envoy of Vesta', 'Both left'], { actor: 'vesta', note: 'Ask.', date: '2024-05-01' })),
    );
    assert.equal(item['id'], 'urn:policy-annotator:Ana%2C%20n%C3%A9e%20%22Bo%22:one');
    assert.deepEqual(item['creator'], { type: 'Person', name: 'Ana, née "Bo"' });
    assert.deepEqual([item['motivation'], item['created']], ['classifying', '2024-05-01']);
    assert.deepEqual(item['body'], [
      {
        type: 'Dataset',
        format: 'application/json',
        purpose: 'classifying',
        'policy:coding': { id: 'one', what: 'statement', actor: 'vesta', status: 'confirmed' },
      },
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Ask.' },
    ]);
    const targets = item['target'] as { source: string; selector: Record<string, unknown>[] }[];
    assert.deepEqual(
      targets.map(({ source, selector: [quote, position] }) => [source, quote?.['exact'], position]),
      [
        // One character of two UTF-16 units stands before the first, two before the second.
        [
          'talks.txt',
          'the envoy of Vesta',
          { type: 'TextPositionSelector', start: (first ?? 0) - 1, end: (first ?? 0) + 17 },
        ],
        ['talks.txt', 'Both left', { type: 'TextPositionSelector', start: (second ?? 0) - 2, end: (second ?? 0) + 7 }],
      ],
    );
  });

  it('of another tool are placed by what stands about the quote', () => {
    const { codings, losses } = fromW3c([FOREIGN], TEXT);
    assert.deepEqual(losses, []);
    const [{ what, status, note, date, parts } = coding(['treaty'])] = codings;
    assert.deepEqual([what, status, note, date], ['statement', 'confirmed', 'Really?', '2023-02-01T00:00:00Z']);
    assert.equal(parts[0]?.start, TEXT.indexOf('envoy of Halmar'));
  });

  it('of another tool come out with all that they came with, through a coding file too', () => {
    const { codings } = fromW3c([FOREIGN], TEXT);
    const { set, problems } = readCodingFile(writeCodingFile(setOf(...codings)));
    assert.deepEqual(problems, []);
    assert.deepEqual(set?.codings, codings);
    const { body, target, ...rest } = itemOf(setOf(...(set?.codings ?? [])));
    const { body: bodies, target: aim, ...foreign } = FOREIGN;
    assert.deepEqual(rest, foreign);
    const [own, comment, tag, link] = body as unknown[];
    assert.ok(own);
    assert.deepEqual([tag, comment, link], bodies);
    const { selector, ...about } = target as typeof aim;
    assert.deepEqual([about.source, about.styleClass], [aim.source, 'red']);
    assert.deepEqual(selector.at(-1), aim.selector[0]);
    assert.deepEqual(fromW3c(sent(setOf(...codings)), TEXT).codings, codings);
  });

  it('may count UTF-16 units, as tools in browsers do: the quote decides', () => {
    const at = TEXT.indexOf('envoy of Halmar');
    const positions = (start: number) => ({
      type: 'Annotation',
      target: {
        selector: [
          { type: 'TextQuoteSelector', exact: 'envoy' },
          { type: 'TextPositionSelector', start, end: start + 5 },
        ],
      },
    });
    for (const start of [at, at - 1]) {
      assert.equal(fromW3c(positions(start), TEXT).codings[0]?.parts[0]?.start, at);
    }
  });

  it('whose place is in doubt keep the selector that they came with', () => {
    const { codings, losses } = fromW3c(quoting('the envoy', { prefix: 'asked ', suffix: ' of Mars' }), TEXT);
    assert.deepEqual(losses, []);
    assert.deepEqual(codings[0]?.parts, [
      { quote: 'the envoy', prefix: 'asked ', suffix: ' of Mars', start: 0, end: 0 },
    ]);
  });

  it('without a place are told by their ids', () => {
    const nowhere = { id: 'http://example.org/2', type: 'Annotation', target: 'http://example.org/talks' };
    assert.deepEqual(told({ items: [quoting('envoy'), nowhere, 7] }), [
      'annotation 1: “envoy” does not stand in just one place of the text but in 2, and nothing tells which is meant; it was left out',
      'http://example.org/2: it says neither by a quote nor by a position of this text what it is about; it was left out',
      'annotation 3: this is no annotation; it was left out',
    ]);
    assert.deepEqual(told({}), ['the file: there are no annotations in it']);
  });

  it('that are no JSON are told', () => {
    const { codings, losses } = importSet('w3c', '{"items": [', TEXT);
    assert.deepEqual([codings.length, losses[0]?.where], [0, 'the file']);
    assert.match(losses[0]?.what ?? '', /^it is not valid JSON \(/);
  });

  it('never fail, whatever the JSON holds', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constant({ type: 'TextQuoteSelector', exact: 'the' }));
    fc.assert(
      fc.property(fc.record({ id: part, body: part, motivation: part, created: part }), part, (item, selector) => {
        fromW3c({ items: [{ ...item, target: { selector: [selector] } }, item] }, TEXT);
      }),
    );
  });
});
