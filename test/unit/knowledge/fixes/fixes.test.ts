import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkKnowledge } from '../../../../src/core/knowledge/checks/index.js';
import { applyChanges } from '../../../../src/core/knowledge/edit.js';
import { FIXABLE, fixesFor, UNFIXABLE } from '../../../../src/core/knowledge/fixes/fixes.js';
import { MESSAGES } from '../../../../src/core/knowledge/messages.js';
import { mergeKnowledge } from '../../../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../../../src/core/knowledge/parse.js';
import type { Problem } from '../../../../src/core/knowledge/problem.js';

function problemsOf(text: string): Problem[] {
  const { file, problems } = parseKnowledgeFile(text);
  if (!file) return [...problems];
  const files = [{ uri: 'a', origin: 'workspace' as const, file }];
  const merged = mergeKnowledge(files);
  return [...problems, ...merged.problems, ...checkKnowledge(files, merged.knowledge)];
}

/** What the first fix of the first problem with a code makes of a text. */
function fixed(text: string, code: string, nth = 0): string {
  const problem = problemsOf(text).find((one) => one.code === code);
  assert.ok(
    problem,
    `no ${code}: ${problemsOf(text)
      .map((one) => one.code)
      .join(', ')}`,
  );
  const fix = fixesFor(text, problem, (id) => text.includes(`id: ${id}`))[nth];
  assert.ok(fix, 'no fix');
  const after = applyChanges(text, fix.changes);
  assert.ok(!problemsOf(after).some((one) => one.code === code), `${code} is still there:\n${after}`);
  return after;
}

const ONE = `version: 1
actors:
  - id: aaa # one
    name: Aaa
    type: ngo
`;

describe('quick fixes', () => {
  it('stand for every problem, or a reason why there is none', () => {
    const known = new Set([...FIXABLE, ...UNFIXABLE]);
    assert.deepEqual(
      Object.keys(MESSAGES).filter((code) => !known.has(code)),
      [],
    );
    assert.deepEqual(
      FIXABLE.filter((code) => [...UNFIXABLE].some((other) => other === code)),
      [],
    );
  });

  it('write the nearest of what there is', () => {
    assert.equal(
      fixed(
        `${ONE}    memberOf: [sea-unoin]\n  - {id: sea-union, name: B, type: ngo}\n`,
        'unknown-id-suggest',
      ).includes('[sea-union]'),
      true,
    );
    assert.ok(fixed(ONE.replace('type: ngo', 'type: ngoo'), 'unknown-value-suggest').includes('type: ngo\n'));
    assert.ok(fixed(`${ONE}    alias: [X Y]\n`, 'unknown-key-suggest').includes('aliases: [X Y]'));
    assert.ok(fixed(ONE.replace('id: aaa', 'id: Aaa B'), 'bad-id').includes('id: aaa-b # one'));
  });

  it('take out what is too much, comments of others kept', () => {
    assert.equal(
      fixed(`${ONE}    aliases:\n      - Aaa # again\n      - A Union\n`, 'alias-twice'),
      `${ONE}    aliases:\n      - A Union\n`,
    );
    assert.equal(fixed(`${ONE}    aliases: [Aaa, A Union]\n`, 'alias-twice'), `${ONE}    aliases: [A Union]\n`);
    assert.equal(fixed(`${ONE}    nonsense: {a: [b]} # c\n    note: x\n`, 'unknown-key'), `${ONE}    note: x\n`);
    assert.equal(fixed(`${ONE}    aliases: [the, A Union]\n`, 'alias-common'), `${ONE}    aliases: [A Union]\n`);
  });

  it('give a second entry an id of its own', () => {
    assert.ok(fixed(`${ONE}  - {id: aaa, name: B, type: ngo}\n`, 'id-twice').includes('{id: aaa-2, name: B'));
  });

  it('put things around and before', () => {
    assert.equal(fixed('actors: []\n', 'version-missing'), 'version: 1\nactors: []\n');
    assert.ok(fixed(ONE.replace('    name', '\tname'), 'yaml-tab').includes('  name'));
  });

  it('settle a stance that contradicts: out with it, or it only reports', () => {
    const claim = `${ONE}claims:
  - id: ccc
    statement: It is.
    positions:
      - {actor: aaa, stance: supports} # first
      - {actor: aaa, stance: disputes}
`;
    assert.ok(!fixed(claim, 'stances-contradict').includes('disputes'));
    assert.ok(fixed(claim, 'stances-contradict', 1).includes('{actor: aaa, stance: reports}'));
  });

  it('exchange dates', () => {
    const text = `${ONE}  - {id: bbb, name: B, type: person, roles: [{title: chair, of: aaa, from: "2022", to: "2020"}]}\n`;
    assert.ok(fixed(text, 'dates-reversed').includes('from: "2020", to: "2022"'));
  });
});
