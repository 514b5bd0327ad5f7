import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ClaimMark } from '../../../src/core/annotation.js';
import { DocumentMirror } from '../../../src/engine/annotatedDocument.js';
import { attribution, authors } from '../claims.js';

const FIRST = 'Norway met Russia.\n\n';
const SECOND = '“Ice,” Oslo warned, “melts.” Ports should close.';
const claims: ClaimMark[] = [
  attribution(SECOND, { source: 'Oslo', cue: 'warned', content: ['Ice', 'melts'] }),
  authors(SECOND, 'Ports should close', { marked: 'should', claim: 4 }),
];

function mirror(): DocumentMirror {
  const document = new DocumentMirror('test:/text');
  const paragraph = (length: number, marks: readonly ClaimMark[]) => ({
    length,
    mentions: [],
    names: [],
    claims: marks,
    marks: [],
  });
  const inserted = [paragraph(FIRST.length, []), paragraph(SECOND.length, claims)];
  document.apply({ at: 0, removed: 0, inserted, changed: [] }, 1, true);
  return document;
}

describe('the editor’s side of a document', () => {
  const text = FIRST + SECOND;
  const words = (spans: readonly ({ start: number; end: number } | null)[]): string[] =>
    spans.map((span) => (span ? text.slice(span.start, span.end) : ''));

  it('tells every part of a claim in offsets of the whole text', () => {
    const [said, own] = [...mirror().claims()];
    assert.ok(said?.by === 'attribution' && own?.by === 'author');
    assert.deepEqual(words([...said.content, said.source, said.cue]), ['Ice', 'melts', 'Oslo', 'warned']);
    assert.deepEqual(words([...own.content, own.marker]), ['Ports should close', 'should']);
  });

  it('counts known claims, not every claim', () => assert.equal(mirror().knownClaimCount, 1));
});
