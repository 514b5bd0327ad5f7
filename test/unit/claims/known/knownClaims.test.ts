import { strict as assert } from 'node:assert';
import { COUNTS_AS_MENTION, SUGGESTED, type KnownClaimMatch } from '../../../../src/core/claims/known/knownClaims.js';
import { article, knownClaimsOf } from './bundled.js';

const { known, mentionsIn, idOf, numberOf } = knownClaimsOf(`
version: 1
actors:
  - {id: norway, name: Norway, type: state, aliases: [Oslo, {text: Norwegian, kind: adjective}]}
  - {id: iceland, name: Iceland, type: state, aliases: [Reykjavik]}
  - {id: hansen, name: Ida Hansen, type: person, aliases: [Hansen], roles: [{title: prime minister, of: norway}]}
claims:
  - id: norway-presses-iceland
    statement: Norway puts pressure on Iceland to limit its catch.
    patterns:
      - all: ["@norway", "@iceland", [pressure, coerce, squeeze], [limit, curb, cap]]
  - id: iceland-has-no-fear
    statement: Iceland does not fear the growing power of Norway.
    patterns:
      - all: ["@iceland", "@norway", [fear, afraid, worry], [power, strength, might]]
`);

const matches = (text: string, span = { start: 0, end: text.length }): readonly KnownClaimMatch[] =>
  known.suggest(text, span, mentionsIn(text));
const made = (text: string): string[] =>
  matches(text)
    .filter(({ score, stance }) => score >= COUNTS_AS_MENTION && stance === 'supports')
    .map(({ claim }) => idOf(claim));

describe('a known claim in other words', () => {
  it('is recognised by what its words mean', () => {
    assert.deepEqual(made('Norway coerces Iceland into curbing its catch.'), ['norway-presses-iceland']);
    assert.deepEqual(made('Oslo is bullying Reykjavik to restrain its fleet.'), ['norway-presses-iceland']);
  });

  it('is recognised where the prime minister stands for the state', () => {
    assert.deepEqual(made('Hansen leans on Iceland to rein in its fleet.'), ['norway-presses-iceland']);
  });

  it('is recognised in the passive voice', () => {
    assert.deepEqual(made('Iceland is bullied by Norway to restrain its fleet.'), ['norway-presses-iceland']);
  });

  it('shows the words that tell, in the order of the text', () => {
    const text = 'Oslo is bullying Reykjavik to restrain its fleet.';
    const [match] = matches(text);
    assert.deepEqual(
      match?.why.map(({ start, end }) => text.slice(start, end)),
      ['Oslo', 'bullying', 'Reykjavik', 'restrain'],
    );
  });

  it('is looked for in the span alone', () => {
    const text = 'Norway coerces Iceland into curbing its catch. So they say.';
    assert.deepEqual(matches(text, { start: 47, end: text.length }), []);
  });

  it('gives all scores between what is worth showing and 1', () => {
    for (const { score } of matches('Norway coerces Iceland into curbing its catch.')) {
      assert.ok(score >= SUGGESTED && score <= 1);
    }
  });
});

describe('what only comes near a known claim', () => {
  it('is no match with the actors swapped', () => {
    assert.deepEqual(made('Iceland coerces Norway into curbing its catch.'), []);
  });

  it('is no match as a question', () => {
    assert.deepEqual(matches('Does Norway coerce Iceland into curbing its catch?'), []);
  });

  it('is no match when it is merely the topic', () => {
    assert.deepEqual(made('Norway and Iceland met to talk about their catch.'), []);
  });

  it('disputes the claim where it is negated, and never counts as a mention', () => {
    const [match] = matches('Norway does not coerce Iceland into curbing its catch.');
    assert.equal(match?.stance, 'disputes');
    assert.ok(match.score < COUNTS_AS_MENTION);
  });

  it('disputes a claim that is itself a denial where the denial is left out', () => {
    assert.equal(matches('Iceland is afraid of the growing strength of Norway.')[0]?.stance, 'disputes');
    assert.deepEqual(made('Iceland is not afraid of the growing strength of Norway.'), ['iceland-has-no-fear']);
  });

  it('is not even read where the actors of no claim are named', () => {
    assert.deepEqual(matches('Pressure to limit the catch grows.'), []);
  });
});

describe('the words of a pattern', () => {
  const refuted = (text: string): string | null =>
    known.refutes(numberOf('norway-presses-iceland'), text, { start: 0, end: text.length }, mentionsIn(text));

  it('make the claim where nothing speaks against it', () => {
    assert.equal(refuted('The pressure of Norway on Iceland to limit its catch grows.'), null);
  });

  it('do not where the clause is denied, asked or turned round', () => {
    assert.equal(refuted('Norway did not squeeze Iceland to cap its catch.'), 'denied');
    assert.equal(refuted('Will Norway squeeze Iceland to cap its catch?'), 'asked');
    assert.equal(refuted('Iceland squeezes Norway to cap its catch.'), 'swapped');
  });
});

describe('a claim without patterns', () => {
  const bare = knownClaimsOf(`
version: 1
actors:
  - {id: norway, name: Norway, type: state, aliases: [Oslo]}
claims:
  - {id: oil, statement: Norway depends on oil.}
`);

  it('is found by its statement', () => {
    const text = 'Oslo relies on oil.';
    const [match] = bare.known.suggest(text, { start: 0, end: text.length }, bare.mentionsIn(text));
    assert.equal(match && bare.idOf(match.claim), 'oil');
  });
});

describe('long texts', () => {
  it('a stretch without a full stop is no claim', () => {
    const text = 'Norway coerces Iceland into curbing its catch and '.repeat(2_000);
    assert.deepEqual(matches(text), []);
  });

  it('many sentences of one paragraph are each read for themselves, in time that grows with the text only', () => {
    const sentence = 'Russia and China are not close to America, they say, and Russia does not press China. ';
    const { known: bundled } = article();
    const named = article().mentionsIn(sentence);
    const time = (times: number): number => {
      const text = sentence.repeat(times);
      const starts = Array.from({ length: times }, (_, i) => i * sentence.length);
      const mentions = starts.flatMap((at) =>
        named.map((one) => ({ ...one, start: one.start + at, end: one.end + at })),
      );
      const begin = performance.now();
      for (const start of starts) bundled.suggest(text, { start, end: start + sentence.length }, mentions);
      return performance.now() - begin;
    };
    time(25);
    const short = Math.max(time(25), 4);
    assert.ok(time(200) < short * 8 * 5);
  }).timeout(10_000);
});
