import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportSet, importSet } from '../../../src/core/codings/exchange/formats.js';
import { EXCHANGE_FORMATS } from '../../../src/core/codings/exchange/names.js';
import { describe as selectorOf } from '../../../src/core/codings/anchors/describe.js';
import { WordIndex } from '../../../src/core/codings/anchors/wordIndex.js';
import type { Coding } from '../../../src/core/codings/model.js';

const TEXT =
  'The 📜 treaty, "as it stands", is void.\nSo said the envoy of Vesta, and the envoy of Halmar agreed with her.\n';
const index = new WordIndex(TEXT);
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const said = fc.record({
  note: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: undefined }),
  actor: fc.constantFrom('vesta', undefined),
  stance: fc.constantFrom('supports' as const, 'disputes' as const, undefined),
  fields: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.string({ minLength: 1 }), {
    maxKeys: 2,
    noNullPrototype: true,
  }),
});
const spans = fc.constantFrom(
  ['treaty, "as it stands", is void'],
  ['the envoy of Vesta', 'agreed'],
  ['void.\nSo said'],
);

describe('codings in the formats of other tools', () => {
  for (const format of EXCHANGE_FORMATS) {
    it(`come back from ${format} as they went`, () => {
      fc.assert(
        fc.property(said, spans, ({ note, actor, stance, fields }, words) => {
          const coding: Coding = {
            id: 'abc',
            what: 'statement',
            status: 'confirmed',
            parts: words.map((one) => selectorOf(index, at(one))),
            fields,
            extra: {},
            ...(note !== undefined && { note }),
            ...(actor !== undefined && { actor }),
            ...(stance !== undefined && { stance }),
          };
          const out = exportSet(format, { document: 'a.md', coder: 'Ana', codings: [coding], extra: {} }, TEXT, 'a.md');
          assert.deepEqual(importSet(format, out, TEXT), { codings: [coding], losses: [] });
        }),
      );
    });

    it(`never fail on what is no ${format}`, () => {
      fc.assert(fc.property(fc.string(), (junk) => void importSet(format, junk, TEXT)));
    });
  }

  it('of brat count characters, where we count UTF-16 units', () => {
    const coding: Coding = {
      id: 'x',
      what: 'mention',
      status: 'confirmed',
      parts: [selectorOf(index, at('treaty'))],
      fields: {},
      extra: {},
    };
    const out = exportSet('brat', { document: 'a.md', coder: 'Ana', codings: [coding], extra: {} }, TEXT, 'a.md');
    assert.equal(out.split('\n')[0], 'T1\tMention 6 12\ttreaty');
  });

  it('of another project’s brat keep their types, and what has no place with us is told', () => {
    const ann = 'T1\tPER 54 68\tenvoy of Vesta\nR1\tLocated Arg1:T1 Arg2:T2\nT2\tPER 0 3\tNot\n';
    const { codings, losses } = importSet('brat', ann.replace('54 68', '51 65'), TEXT);
    assert.deepEqual(
      codings.map(({ what, extra, parts }) => [what, extra['bratType'], parts[0]?.quote]),
      [['mention', 'PER', 'envoy of Vesta']],
    );
    assert.deepEqual(
      losses.map(({ where }) => where),
      ['line 3', 'line 2'],
    );
  });

  it('of another tool’s annotations keep what we do not know', () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'http://example.org/1',
      type: 'Annotation',
      motivation: 'tagging',
      rights: 'CC0',
      body: { type: 'TextualBody', purpose: 'tagging', value: 'law' },
      target: { source: 'a.md', selector: { type: 'TextQuoteSelector', exact: 'envoy of Halmar' } },
    };
    const { codings, losses } = importSet('w3c', JSON.stringify([annotation]), TEXT);
    assert.deepEqual(losses, []);
    assert.equal(codings[0]?.parts[0]?.start, TEXT.indexOf('envoy of Halmar'));
    const out = exportSet('w3c', { document: 'a.md', coder: 'Ana', codings, extra: {} }, TEXT, 'a.md');
    assert.match(out, /"rights": "CC0"/);
    assert.match(out, /"value": "law"/);
  });

  it('with a quote that stands in several places and says no more are not guessed', () => {
    const annotation = { type: 'Annotation', target: { selector: { type: 'TextQuoteSelector', exact: 'envoy' } } };
    const { codings, losses } = importSet('w3c', JSON.stringify(annotation), TEXT);
    assert.equal(codings.length, 0);
    assert.match(losses[0]?.what ?? '', /“envoy” does not stand in just one place/);
  });
});
