import type { Coding, CodingSet } from '../../../src/core/codings/model.js';

/** A confirmed statement with nothing unusual about it, and what a test says of it. */
export const statement = (more: Partial<Coding> = {}): Coding => ({
  id: 'one',
  what: 'statement',
  parts: [{ quote: 'the straits are closed', prefix: '', suffix: '', start: 4, end: 26 }],
  actor: 'vesta',
  claim: 'straits-closed',
  stance: 'supports',
  status: 'confirmed',
  fields: {},
  extra: {},
  ...more,
});

/** A statement of `id` whose quote begins at a UTF-16 offset. */
export const at = (id: string, start: number, more: Partial<Coding> = {}): Coding =>
  statement({ id, parts: [{ quote: `words of ${id}`, prefix: '', suffix: '', start, end: start + 20 }], ...more });

export const setOf = (codings: readonly Coding[], more: Partial<CodingSet> = {}): CodingSet => ({
  document: 'speech.md',
  coder: 'Ana',
  codings,
  extra: {},
  ...more,
});
