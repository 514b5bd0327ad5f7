import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ClaimMark } from '../../../src/core/annotation.js';
import { OutlineTree } from '../../../src/editor/outline/tree.js';
import type { OutlineOptions } from '../../../src/editor/outline/options.js';
import { attribution, authors } from '../claims.js';
import { ALL_CLAIMS, drawn, entries, NORWAY, RESUME } from './outlineText.js';

const TEXT =
  '# Ports\n\nNorway warned that ice melts. Experts doubt that. It is feared that ports close.\n\n# Work\n\nOslo hopes work resumes. Ports should close.';
const claims: ClaimMark[] = [
  attribution(
    TEXT,
    { source: 'Norway', cue: 'warned', content: ['ice melts'] },
    { act: 'warns', entry: NORWAY.number },
  ),
  attribution(TEXT, { source: 'Experts', cue: 'doubt', content: ['that.'] }, { act: 'doubts' }),
  attribution(TEXT, { cue: 'feared', content: ['ports close'] }, { act: 'warns' }),
  attribution(
    TEXT,
    { source: 'Oslo', cue: 'hopes', content: ['work resumes'] },
    { act: 'believes', entry: NORWAY.number, claim: RESUME.number, stance: 'supports' },
  ),
  authors(TEXT, 'Ports should close', { kind: 'recommendation' }),
];

function outline(options: Partial<OutlineOptions>): OutlineTree {
  const annotations = { mentions: () => [], names: () => [], claims: () => claims };
  const source = { text: TEXT, format: 'markdown', annotations, claims: ALL_CLAIMS, entries: entries() } as const;
  return new OutlineTree(
    { ...source, names: true, positions: new Map() },
    { mode: 'kind', sort: 'place', filter: '', ...options },
    new Map(),
  );
}

describe('detected claims in the outline', () => {
  it('by source: actors and other words by name or number, nobody and the author last', () => {
    assert.deepEqual(drawn(outline({ mode: 'source', sort: 'count' })), [
      'norway (2)',
      '  “ice melts”',
      '  “work resumes”',
      '“Experts” (1)',
      '  “that.”',
      'nobody (1)',
      '  “ports close”',
      'author (1)',
      '  “Ports should close”',
    ]);
  });

  it('by kind: what is done with them, behind the known claims', () => {
    assert.deepEqual(drawn(outline({ mode: 'kind' })), [
      'claims (1)',
      '  work-resumes ×1',
      `    “${TEXT.slice(claims[3]?.start, claims[3]?.end)}”`,
      'attributed (4)',
      '  doubts (1)',
      '    “that.”',
      '  warns (2)',
      '    “ice melts”',
      '    “ports close”',
      '  believes (1)',
      '    “work resumes”',
      'author (1)',
      '  recommendation (1)',
      '    “Ports should close”',
    ]);
  });

  it('by place: each under its heading, known ones once', () => {
    const lines = drawn(outline({ mode: 'place' }));
    assert.deepEqual(lines.slice(0, 4), ['§ Ports (3)', '  “ice melts”', '  “that.”', '  “ports close”']);
    assert.equal(lines[4], '§ Work (2)');
    assert.equal(lines[6], '  “Ports should close”');
  });

  it('filtered by their words, their source or their kind', () => {
    assert.deepEqual(drawn(outline({ mode: 'source', filter: 'norway ICE' })), ['norway (1)', '  “ice melts”']);
    assert.deepEqual(drawn(outline({ mode: 'source', filter: 'recommendation' })), [
      'author (1)',
      '  “Ports should close”',
    ]);
    const tree = outline({ mode: 'source', filter: 'doubts' });
    assert.deepEqual([tree.shown, tree.total], [1, 5]);
  });

  it('can be found from the text', () => {
    for (const mode of ['kind', 'source', 'place'] as const) {
      const [first] = claims;
      const path = outline({ mode }).pathToClaim(first ?? { start: 0, end: 0 });
      assert.equal(path.at(-1)?.what, 'said', mode);
      assert.equal(path.length, mode === 'kind' ? 3 : 2, mode);
    }
  });
});
