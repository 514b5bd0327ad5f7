import fc from 'fast-check';
import { describe as selectorOf } from '../../../../src/core/codings/anchors/describe.js';
import { WordIndex } from '../../../../src/core/codings/anchors/wordIndex.js';
import type { Coding, CodingSet } from '../../../../src/core/codings/model.js';
import { STANCES } from '../../../../src/core/knowledge/model.js';
import { CODED_KINDS, STATUSES } from '../../../../src/core/codings/model.js';

/** A text with what is hard to write down: characters beyond the BMP, quotation marks, commas, all kinds of line ends. */
export const TEXT =
  'The 📜 treaty, "as it stands", is void.\r\nSo said the envoy of Vesta;\tthe envoy of Halmar agreed\u2028with her 🕊.\n\nBoth left at dusk.\n';
const index = new WordIndex(TEXT);

/** A coding of some words of the text, each at its first occurrence. */
export const coding = (words: readonly string[], more: Partial<Coding> = {}): Coding => ({
  id: 'one',
  what: 'statement',
  status: 'confirmed',
  parts: words.map((one) => selectorOf(index, { start: TEXT.indexOf(one), end: TEXT.indexOf(one) + one.length })),
  fields: {},
  extra: {},
  ...more,
});

export const setOf = (...codings: readonly Coding[]): CodingSet => ({
  document: 'talks.txt',
  coder: 'Ana, née "Bo"',
  codings,
  extra: {},
});

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.constantFrom(
    'a, b',
    '"',
    '""',
    'x\r\ny',
    '\r',
    ' x ',
    '=1+1',
    ';',
    '\t',
    '📜',
    '\u2028',
    '{"id":"x"}',
    '#1',
    '\\n',
    '\ufeff',
  ),
);
const name = fc.oneof(fc.stringMatching(/^[a-z]{1,6}$/), fc.constantFrom('a b', 'with,comma', 'zwei\nZeilen', 'ärger'));
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** The borders of what may be coded: between two whole characters, with a word in between. */
const span = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) }))
  .filter(
    ({ start, end }) => !/\p{Surrogate}/u.test(TEXT.slice(start, end)) && /\p{L}{2}/u.test(TEXT.slice(start, end)),
  );

/** Any coding of the text; `what` it is and what is said in it are anything. */
export const anyCoding: fc.Arbitrary<Coding> = fc
  .record({
    id: fc.stringMatching(/^[a-z][a-z0-9_-]{0,7}$/),
    what: fc.constantFrom(...CODED_KINDS),
    status: fc.constantFrom(...STATUSES),
    parts: fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => spans.map((one) => selectorOf(index, one))),
    actor: optional(awkward),
    claim: optional(awkward),
    stance: optional(fc.constantFrom(...STANCES)),
    kind: optional(awkward),
    note: optional(awkward),
    cue: optional(awkward),
    date: optional(fc.constantFrom('2024-05-01', '2024-05-01T10:00:00Z')),
    fields: fc.dictionary(name, awkward, { maxKeys: 2, noNullPrototype: true }),
    extra: fc.dictionary(fc.constantFrom('from', 'weight', 'über'), fc.oneof(awkward, fc.constant({ a: ['1'] })), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  })
  .map(
    (one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as Coding,
  );

/** Sets of codings, each with an id of its own. */
export const anySet: fc.Arbitrary<CodingSet> = fc
  .uniqueArray(anyCoding, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })
  .map((codings) => setOf(...codings));
