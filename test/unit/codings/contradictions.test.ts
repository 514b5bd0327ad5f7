import assert from 'node:assert/strict';
import { checkCodings } from '../../../src/core/codings/checks.js';
import type { Coding } from '../../../src/core/codings/model.js';
import { tell } from '../../../src/core/knowledge/problem.js';
import { setOf, statement } from './coded.js';

const FIELDS = [
  { name: 'constructor', for: 'statement', values: ['law', 'trade'], required: true },
  { name: 'tone', for: 'statement', values: [], required: false },
  { name: 'archive', for: 'document', values: [], required: true },
] as const;

const told = (codings: readonly Coding[], fields: (typeof FIELDS)[number][] = []): string[] =>
  checkCodings(
    setOf(codings),
    codings.map((_, i) => ({ start: i, end: i + 1 })),
    {
      hasActor: () => true,
      hasClaim: () => true,
      fields: fields.map((field) => ({ ...field, at: { start: 0, end: 0 } })),
    },
  ).map((problem) => `${problem.start} ${tell(problem)}`);

describe('statements that contradict each other', () => {
  const yes = statement();
  const no = statement({ id: 'two', stance: 'disputes' });

  it('are told with both stances', () => {
    assert.deepEqual(told([yes, no]), [
      '1 On the same words, this says “disputes” of the claim “straits-closed” and another coding says “supports”. Settle on one.',
    ]);
  });

  it('are none of different speakers, of other claims, or where one only reports', () => {
    assert.deepEqual(told([yes, { ...no, actor: 'halmar' }]), []);
    assert.deepEqual(told([yes, { ...no, claim: 'tolls-fair' }]), []);
    assert.deepEqual(told([yes, { ...no, stance: 'reports' }]), []);
    const { actor: _, ...bare } = yes;
    assert.deepEqual(
      told([
        { ...bare, person: 'mayor' },
        { ...bare, id: 'two', person: 'envoy', stance: 'disputes' },
      ]),
      [],
    );
  });

  it('are none where one is refused, or has further parts', () => {
    assert.deepEqual(told([yes, { ...no, status: 'refused' }]), []);
    const further = { quote: 'for good', prefix: '', suffix: '', start: 40, end: 48 };
    assert.deepEqual(told([yes, { ...no, parts: [...no.parts, further] }]), []);
  });

  it('are found among very many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) =>
      statement({ id: `c${i}`, parts: [{ quote: 'x', prefix: '', suffix: '', start: i, end: i + 1 }] }),
    );
    assert.equal(told([...many, { ...many[77], id: 'other', stance: 'disputes' } as Coding]).length, 1);
  });
});

describe('the project’s own fields', () => {
  it('may be called like something that every object of the language has', () => {
    const [frame] = FIELDS;
    assert.deepEqual(told([statement()], [frame]), [
      '0 The field “constructor” is required, and this statement has none.',
    ]);
    assert.deepEqual(told([statement({ fields: { constructor: 'sport' } })], [frame]), [
      '0 “sport” is not one of the values of the field “constructor”: law, trade.',
    ]);
  });

  it('take anything where no values are given, and ask nothing of a suggestion or for a document', () => {
    const [frame, tone, archive] = FIELDS;
    assert.deepEqual(told([statement({ fields: { tone: 'x: [y]' } })], [tone, archive]), []);
    assert.deepEqual(told([statement({ status: 'suggested' })], [frame]), []);
  });
});
