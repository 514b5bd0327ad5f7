import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { AUTHOR_CLAIM_KINDS } from '../../../../src/core/claims/own/kinds.js';
import { PAINT_KINDS } from '../../../../src/editor/paint/kinds.js';
import {
  changedKinds,
  NOTHING,
  planPaint,
  type PaintOptions,
  type PaintPlan,
} from '../../../../src/editor/paint/plan.js';
import type { ClaimMark } from '../../../../src/core/annotation.js';
import { DocumentMirror } from '../../../../src/engine/annotatedDocument.js';
import { attribution, authors } from '../../claims.js';
import { annotated, entries } from '../annotated.js';

const DETECTED = { attributed: true, author: AUTHOR_CLAIM_KINDS, leastConfidence: 0, topics: false };
const ALL: PaintOptions = {
  actors: true,
  terms: true,
  names: true,
  claims: true,
  detected: DETECTED,
  marks: true,
  typingAt: null,
};

const plan = (text: string, options: Partial<PaintOptions> = {}, window = { start: 0, end: text.length }): PaintPlan =>
  planPaint(annotated(text), entries, window, { ...ALL, ...options });

/** "state:Norway": each kind with the words it paints. */
function painted(text: string, options: Partial<PaintOptions> = {}, window?: { start: number; end: number }): string[] {
  const planned = plan(text, options, window);
  return PAINT_KINDS.flatMap((kind) =>
    planned[kind].flatMap((start, i) => (i % 2 === 0 ? [`${kind}:${text.slice(start, planned[kind][i + 1])}`] : [])),
  );
}

const kindOf = (told: string): number => PAINT_KINDS.findIndex((kind) => told.startsWith(`${kind}:`));
const byKind = (a: string, b: string): number => kindOf(a) - kindOf(b);

describe('what is painted', () => {
  const TEXT = 'Norway read the Ilulissat Declaration to the Arctic Council.';

  it('each mention by its kind', () => {
    assert.deepEqual(painted(TEXT), ['term:Ilulissat Declaration', 'organization:Arctic Council', 'state:Norway']);
  });

  it('names in no file, unless the reader does not want them', () => {
    const text = 'Norway asked the envoy Josep Borrell.';
    assert.deepEqual(painted(text), ['suggested:Josep Borrell', 'state:Norway'].sort(byKind));
    assert.deepEqual(painted(text, { names: false }), ['state:Norway']);
    assert.deepEqual(painted(text, { typingAt: text.length - 1 }), ['state:Norway']);
  });

  it('a kind that is turned off is not', () => {
    assert.deepEqual(painted(TEXT, { terms: false }), ['organization:Arctic Council', 'state:Norway']);
    assert.deepEqual(painted(TEXT, { actors: false }), ['term:Ilulissat Declaration']);
  });

  it('only what touches the window, and that whole', () => {
    const text = 'Norway.\n\nRussia.\n\nNorway.';
    assert.deepEqual(painted(text, {}, { start: 11, end: 13 }), ['state:Russia']);
  });

  it('the readers’ marks, where nothing else paints them', () => {
    const text = 'policy-annotator: off\nNorway.';
    assert.deepEqual(painted(text, {}).length, 1);
    assert.match(painted(text)[0] ?? '', /^mark:policy-annotator: off/);
    assert.deepEqual(painted(text, { marks: false }), []);
  });
});

describe('a claim', () => {
  const TEXT = 'The Arctic Council cannot go back to work during the war.';

  it('is painted behind the actors in it, with an edge at its first and its last character', () => {
    const [claim = '', start = '', end = '', ...actors] = painted(TEXT);
    assert.match(claim, /^claim:Arctic Council cannot .* war$/);
    assert.deepEqual([start, end, ...actors], ['claimStart:A', 'claimEnd:r', 'organization:Arctic Council']);
  });

  it('waits for its own last word, not for words typed inside it', () => {
    const end = TEXT.indexOf('war') + 3;
    assert.deepEqual(painted(TEXT, { typingAt: end }), ['organization:Arctic Council']);
    assert.equal(painted(TEXT, { typingAt: TEXT.indexOf(' go') }).length, 4);
  });
});

describe('the word being typed', () => {
  const TEXT = 'Norway met Russia';

  it('is not painted until it is finished', () => {
    assert.deepEqual(painted(TEXT, { typingAt: TEXT.length }), ['state:Norway']);
    assert.deepEqual(painted(`${TEXT}.`, { typingAt: TEXT.length + 1 }), ['state:Norway', 'state:Russia']);
  });

  it('nor is a word in whose middle one types', () => {
    assert.deepEqual(painted(TEXT, { typingAt: 3 }), ['state:Russia']);
  });

  it('a word behind the cursor stays', () => {
    assert.deepEqual(painted(TEXT, { typingAt: TEXT.indexOf('Russia') }), ['state:Norway', 'state:Russia']);
  });
});

describe('what is sent anew', () => {
  it('is only the kinds that differ', () => {
    const before = plan('Norway met Russia.');
    assert.deepEqual(changedKinds(before, plan('Norway met Russia.')), []);
    assert.deepEqual(changedKinds(before, plan('Norway met no one.')), ['state']);
    assert.deepEqual(changedKinds(NOTHING, before), ['state']);
  });

  it('and those that VS Code may have moved in its own way', () => {
    assert.deepEqual(changedKinds({ ...NOTHING, claim: null }, NOTHING), ['claim']);
  });
});

describe('a detected claim', () => {
  const TEXT = 'Oslo warned that ice melts. Ports should close.';
  const ONLY = { actors: false, terms: false } as const;
  const warned = attribution(TEXT, { source: 'Oslo', cue: 'warned', content: ['ice melts'] }, { act: 'warns' });
  const should = authors(TEXT, 'Ports should close', { kind: 'recommendation' });

  function marked(claims: readonly ClaimMark[], options: Partial<PaintOptions> = {}): string[] {
    const document = new DocumentMirror('test:/claims');
    const paragraph = { length: TEXT.length, mentions: [], names: [], claims, marks: [] };
    document.apply({ at: 0, removed: 0, inserted: [paragraph], changed: [] }, 1, true);
    const planned = planPaint(document, entries, { start: 0, end: TEXT.length }, { ...ALL, ...ONLY, ...options });
    return PAINT_KINDS.flatMap((kind) =>
      planned[kind].flatMap((start, i) => (i % 2 === 0 ? [`${kind}:${TEXT.slice(start, planned[kind][i + 1])}`] : [])),
    );
  }

  it('shows its source, its cue and its content apart; of the author’s only what is claimed', () => {
    assert.deepEqual(marked([warned, should]), [
      'source:Oslo',
      'cue:warned',
      'attributed:ice melts',
      'author:Ports should close',
    ]);
  });

  it('that is a known one is painted as known claims are, and still shows who said it', () => {
    const painted = marked([{ ...warned, claim: 4 }]);
    assert.deepEqual(painted, ['claim:ice melts', 'claimStart:i', 'claimEnd:s', 'source:Oslo', 'cue:warned']);
  });

  it('is not painted where the reader does not want it', () => {
    assert.deepEqual(marked([warned, should], { detected: { ...DETECTED, attributed: false, author: [] } }), []);
    assert.deepEqual(marked([{ ...warned, claim: 4 }], { claims: false }), []);
  });
});
