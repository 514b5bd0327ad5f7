import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { RoleExample } from '../../../scripts/learn/roles/examples.js';
import { EXPECTED, START } from '../../../scripts/learn/roles/expected.js';
import { fitRoles } from '../../../scripts/learn/roles/fit.js';

const examples = (count: number, acts: boolean, ...evidence: string[]): RoleExample[] =>
  Array.from({ length: count }, () => ({ acts, weight: 1, evidence }));

describe('learning which words make a state act', () => {
  it('learns how often one acts of which nothing is known', () => {
    const expected = EXPECTED[START] ?? 0;
    assert.ok((fitRoles(examples(50, true)).get(START) ?? 0) > expected);
    assert.ok((fitRoles(examples(50, false)).get(START) ?? 0) < expected);
  });

  it('learns words that are met more than once, and leaves the others as expected', () => {
    const weights = fitRoles([...examples(20, false, 'verb:melts'), ...examples(1, false, 'verb:thaws')]);
    assert.ok((weights.get('verb:melts') ?? 0) < 0);
    assert.equal(weights.has('verb:thaws'), false);
  });
});
