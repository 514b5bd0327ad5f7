import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Evidence } from '../../../src/core/claims/evidence.js';
import { PatternSet } from '../../../src/core/claims/patterns.js';

const at = { start: 0, end: 0 };
/** Small letters are words, capitals are mentions. */
const key = (item: string): number => item.charCodeAt(0) * 2 + (item > 'Z' ? 1 : 0);
const piece = (item: string, start: number): { key: number; start: number; end: number } => ({
  key: key(item),
  start,
  end: start + 1,
});

type Piece = ReturnType<typeof piece>;

function evidenceOf(...pieces: Piece[]): Evidence {
  const evidence = new Evidence();
  for (const { start, end, key } of pieces) evidence.push(start, end, key);
  return evidence;
}

function matched(set: PatternSet, ...pieces: Piece[]): ReturnType<PatternSet['match']> {
  const evidence = evidenceOf(...pieces);
  return set.match(evidence, 'sentence', set.candidates(evidence));
}

function setOf(...patterns: { all: string[][]; none?: string[] }[]): PatternSet {
  const set = new PatternSet();
  patterns.forEach(({ all, none = [] }, claim) => set.add({ all, none, within: 'sentence', at }, claim, key));
  return set;
}

describe('patterns of known claims', () => {
  it('match where every group has one of its words', () => {
    const hits = matched(setOf({ all: [['a', 'b'], ['c']] }), piece('b', 3), piece('c', 9));
    assert.deepEqual(
      hits.map(({ start, end, claim }) => ({ start, end, claim })),
      [{ start: 3, end: 10, claim: 0 }],
    );
  });

  it('do not match where a group is missing or a word rules them out', () => {
    const set = setOf({ all: [['a'], ['b']], none: ['x'] });
    assert.deepEqual(matched(set, piece('a', 0)), []);
    assert.deepEqual(matched(set, piece('a', 0), piece('b', 2), piece('x', 4)), []);
  });

  it('mark the first stretch that holds all groups, drawn in from the left', () => {
    const pieces = [piece('a', 0), piece('a', 12), piece('b', 20), piece('a', 30), piece('b', 33)];
    const [hit] = matched(setOf({ all: [['a'], ['b']] }), ...pieces);
    assert.deepEqual([hit?.start, hit?.end], [12, 21]);
  });

  it('tell a claim once, by the pattern that asks for most', () => {
    const set = new PatternSet();
    for (const all of [
      [['a'], ['b']],
      [['a'], ['b'], ['c']],
    ])
      set.add({ all, none: [], within: 'sentence', at }, 7, key);
    const hits = matched(set, piece('a', 0), piece('b', 2), piece('c', 4));
    assert.deepEqual(
      hits.map((hit) => [hit.claim, hit.pattern]),
      [[7, 1]],
    );
  });

  it('never match through an id that nobody has', () => {
    const set = new PatternSet();
    set.add({ all: [['@nobody'], ['b']], none: [], within: 'sentence', at }, 0, (item) =>
      item === '@nobody' ? null : key(item),
    );
    assert.deepEqual(matched(set, piece('b', 0)), []);
  });

  it('are let go before any word is looked at where a mention is missing that they need', () => {
    const set = setOf({ all: [['A'], ['B', 'C'], ['d']] }, { all: [['d'], ['e']] });
    assert.deepEqual(set.candidates(evidenceOf(piece('A', 0))), [1]);
    assert.deepEqual(set.candidates(evidenceOf(piece('A', 0), piece('C', 5))), [1, 0]);
  });
});
