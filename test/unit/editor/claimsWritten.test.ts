import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Reading } from '../../../src/core/reading.js';
import { asStatement, stanceByAct } from '../../../src/core/knowledge/propose/statement.js';
import { citationOf, patternWords, positionOf } from '../../../src/editor/claims/written.js';
import { sourceKey } from '../../../src/editor/claims/sourceKey.js';
import { attribution, authors, spanOf } from '../claims.js';
import { knowledgeOf, NORTH } from '../world.js';
import { annotated, entries } from './annotated.js';

describe('a pattern made of a claim', () => {
  const TEXT = 'Oslo said that the Arctic Council would, 20 years on, never lose its well-known research stations.';
  const content = [spanOf(TEXT, 'the Arctic Council would, 20 years on, never lose its well-known research stations')];
  const words = patternWords(TEXT, content, annotated(TEXT).mentionsIn(0, TEXT.length), entries);

  it('asks for the mentions and the words that say something', () =>
    assert.deepEqual(words, ['@arctic-council', 'years', 'lose', 'research', 'stations']));

  it('finds the claim in the text that it was made of', () => {
    const pattern = `      - all: [${words.map((word) => JSON.stringify(word)).join(', ')}]`;
    const own = [
      'version: 1',
      'claims:',
      '  - id: stations',
      '    statement: The Arctic Council would never lose its well-known research stations.',
      '    patterns:',
      pattern,
    ].join('\n');
    const knowledge = knowledgeOf(NORTH, own);
    const marks = new Reading(TEXT, knowledge, { format: 'plain' }).annotations.flatMap(({ claims }) => claims);
    assert.deepEqual(
      marks.map(({ claim }) => claim !== null && knowledge.knowledge.entries[claim]?.id),
      ['stations'],
    );
  });
});

describe('what is written of a claim', () => {
  const TEXT = 'Oslo denied that ice melts.';
  const norway = entries.byId('norway')?.number ?? -1;
  const parts = { source: 'Oslo', cue: 'denied', content: ['ice melts'] };

  it('is the position of its source', () => {
    const denied = attribution(TEXT, parts, { act: 'denies', entry: norway });
    assert.deepEqual(positionOf(denied, entries), { actor: 'norway', stance: 'disputes' });
    assert.deepEqual(positionOf({ ...denied, stance: 'reports' }, entries), { actor: 'norway', stance: 'reports' });
    assert.equal(positionOf(attribution(TEXT, parts), entries), undefined);
    assert.equal(positionOf(authors(TEXT, 'ice melts'), entries), undefined);
    assert.deepEqual(
      [stanceByAct('warns'), stanceByAct('doubts'), stanceByAct('asks')],
      ['supports', 'disputes', 'reports'],
    );
  });

  it('is a sentence', () => {
    assert.equal(asStatement('“ice melts,”'), 'Ice melts.');
    assert.equal(asStatement('who pays?'), 'Who pays?');
  });

  it('cites the text by its heading or its name, and the paragraph', () => {
    const text = '# Cold ports\n\nIce.\n\nMore ice.';
    const cited = { title: 'Cold ports', path: 'a/cold.md', locator: '¶ 3' };
    assert.deepEqual(citationOf(text, text.indexOf('More'), 'markdown', 'a/cold.md'), cited);
    assert.deepEqual(citationOf('Ice.', 0, 'plain', 'a/cold.txt'), {
      title: 'cold.txt',
      path: 'a/cold.txt',
      locator: '¶ 1',
    });
  });
});

describe('the source of a claim', () => {
  const TEXT =
    'The ministry said ice melts. the  ministry added more. It is feared that ports close. Ports should close.';
  const key = (source: string | undefined, content: string): string =>
    sourceKey(attribution(TEXT, { content: [content], ...(source && { source }) }), TEXT);

  it('is one for the same words, whatever article or space they have', () => {
    assert.equal(key('The ministry', 'ice melts'), 'words:ministry');
    assert.equal(key('the  ministry', 'more'), 'words:ministry');
  });

  it('is the actor, nobody or the author', () => {
    const said = attribution(TEXT, { source: 'The ministry', content: ['ice melts'] }, { entry: 7 });
    assert.equal(sourceKey(said, TEXT), 'actor:7');
    assert.equal(key(undefined, 'ports close'), 'nobody');
    assert.equal(sourceKey(authors(TEXT, 'Ports should close'), TEXT), 'author');
  });
});
