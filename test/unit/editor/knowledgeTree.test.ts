import assert from 'node:assert/strict';
import type { KnowledgeNode } from '../../../src/editor/knowledgeView/nodes.js';
import { KnowledgeTree, PAGE, type KnowledgeSource } from '../../../src/editor/knowledgeView/tree.js';
import { entries, entry, NORWAY, RESUME, TREATY } from './outlineText.js';

const OWN = { uri: 'file:///k.policy.yaml', origin: 'workspace' } as const;
const BUNDLED = { uri: 'policy-annotator:/knowledge/b.policy.yaml', origin: 'bundled' } as const;
const BOTH = [OWN.uri, BUNDLED.uri];

function tree(source: Partial<KnowledgeSource>, pages = new Map<string, number>()): KnowledgeTree {
  return new KnowledgeTree(
    {
      entries: entries([NORWAY, TREATY, RESUME]),
      files: [OWN],
      counts: new Map(),
      onlyMet: false,
      searched: true,
      ...source,
    },
    pages,
  );
}

function drawn(of: KnowledgeTree): string[] {
  const walk = (nodes: readonly KnowledgeNode[], depth: number): string[] =>
    nodes.flatMap((node) => [`${'  '.repeat(depth)}${told(node)}`, ...walk(of.children(node), depth + 1)]);
  return walk(of.roots(), 0);
}

function told(node: KnowledgeNode): string {
  switch (node.what) {
    case 'file':
      return `${node.file} ${node.met}/${node.total}`;
    case 'entries':
      return `${node.section} ${node.met}/${node.total}`;
    case 'known':
      return `${node.entry.id} ×${node.count}`;
    case 'moreKnown':
      return `… ${node.hidden} more`;
    case 'create':
      return 'create';
  }
}

describe('the knowledge in force', () => {
  it('stands by file and section, with how much of it is met in the text', () => {
    assert.deepEqual(drawn(tree({ counts: new Map([[NORWAY.number, 3]]) })), [
      'file:///k.policy.yaml 1/3',
      '  actor 1/1',
      '    norway ×3',
      '  term 0/1',
      '    polar-treaty ×0',
      '  claim 0/1',
      '    work-resumes ×0',
    ]);
  });

  it('has the reader’s own files first, and a file without entries too', () => {
    assert.deepEqual(drawn(tree({ files: [BUNDLED, OWN], entries: { ...entries([]), files: BOTH } })), [
      'file:///k.policy.yaml 0/0',
      'policy-annotator:/knowledge/b.policy.yaml 0/0',
    ]);
  });

  it('says nothing of a file before the engine has read it: “0 of 0” would be untrue', () => {
    const first = { ...entries([]), files: [BUNDLED.uri] };
    assert.deepEqual(drawn(tree({ files: [BUNDLED, OWN], entries: first })), [
      'policy-annotator:/knowledge/b.policy.yaml 0/0',
    ]);
  });

  it('offers to create a file where the reader has none', () => {
    assert.equal(drawn(tree({ files: [BUNDLED], entries: { ...entries(), files: BOTH } }))[0], 'create');
  });

  it('does not offer it while the folder is still looked through', () => {
    const first = { files: [BUNDLED], entries: { ...entries(), files: BOTH }, searched: false };
    assert.notEqual(drawn(tree(first))[0], 'create');
  });

  it('is empty without files', () => {
    assert.deepEqual(drawn(tree({ files: [] })), []);
  });

  it('shows those met in the text alone, if asked', () => {
    const shown = drawn(tree({ onlyMet: true, counts: new Map([[TREATY.number, 1]]) }));
    assert.deepEqual(shown, ['file:///k.policy.yaml 1/1', '  term 1/1', '    polar-treaty ×1']);
  });

  it('puts those met first, then goes by name, a page at a time', () => {
    const states = Array.from({ length: PAGE + 5 }, (_, i) => entry(i, `state-${i}`, 'actor', 'state', `State ${i}`));
    const source = { entries: entries(states), counts: new Map([[7, 1]]) };
    const lines = drawn(tree(source));
    assert.deepEqual(lines.slice(2, 5), ['    state-7 ×1', '    state-0 ×0', '    state-1 ×0']);
    assert.equal(lines.at(-1), '    … 5 more');
    const both = tree(source, new Map([['file:///k.policy.yaml#actor', 2]]));
    assert.equal(drawn(both).length, 2 + PAGE + 5);
  });
});
