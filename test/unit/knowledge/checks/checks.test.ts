import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkKnowledge } from '../../../../src/core/knowledge/checks/index.js';
import { mergeKnowledge } from '../../../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../../../src/core/knowledge/parse.js';
import { told } from '../told.js';

function checked(...texts: string[]): string[] {
  const files = texts.map((text, i) => {
    const { file } = parseKnowledgeFile(text);
    assert.ok(file);
    return { uri: `${i}`, origin: 'workspace' as const, file };
  });
  const problems = checkKnowledge(files, mergeKnowledge(files).knowledge);
  return problems.map((problem) => told(texts[Number(problem.uri)] ?? '', [problem])[0] ?? '');
}

const ACTORS = `version: 1
actors:
  - {id: harbour, name: Harbour, type: agency}
  - {id: ann, name: Ann, type: person, roles: [{title: chair, of: harbour, from: "2020", to: "2022-06"}]}
`;

describe('what is written well and cannot be meant so', () => {
  it('is an actor who supports and disputes one claim', () => {
    assert.deepEqual(
      checked(
        `${ACTORS}claims:
  - id: it-pays
    statement: It pays.
    sources: [paper]
    positions: [{actor: harbour, stance: supports}, {actor: harbour, stance: disputes}, {actor: ann, stance: reports}]
sources: [{id: paper, title: Paper}]
`,
      ),
      ['stances-contradict: {actor: harbour, stance: disputes}'],
    );
  });

  it('is a claim that no text makes', () => {
    assert.deepEqual(checked('version: 1\nclaims: [{id: it-pays, statement: It pays.}]\n'), [
      'claim-without-source: it-pays',
    ]);
  });

  it('are two in one office at one time, also in two files', () => {
    const bo = (from: string): string =>
      `version: 1\nactors: [{id: boo, name: Bo, type: person, roles: [{title: chair, of: harbour, from: "${from}"}]}]\n`;
    assert.deepEqual(checked(ACTORS, bo('2021')), [
      'offices-overlap: {title: chair, of: harbour, from: "2020", to: "2022-06"}',
      'offices-overlap: {title: chair, of: harbour, from: "2021"}',
    ]);
    assert.deepEqual(checked(ACTORS, bo('2022')), []);
  });

  it('are members of one another', () => {
    const circle = `version: 1
actors:
  - {id: one, name: One, type: group, memberOf: [two]}
  - {id: two, name: Two, type: group, memberOf: [three]}
  - {id: three, name: Three, type: group, memberOf: [one]}
`;
    assert.deepEqual(checked(circle), ['member-circle: two', 'member-circle: three', 'member-circle: one']);
  });
});
