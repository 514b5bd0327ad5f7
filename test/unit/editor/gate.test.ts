import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decide, looksLikePolicy, type GateFacts } from '../../../src/editor/gate.js';
import { knowledgeOf } from '../world.js';
import { annotated, entries, entriesOf } from './annotated.js';

const text: GateFacts = { enable: 'auto', eligible: true, saidByReader: undefined, folderHasKnowledge: false };

describe('whether a document is annotated', () => {
  it('by itself, its text decides', () => {
    assert.equal(decide(text), 'read');
  });

  it('a folder with a knowledge file is there to be read with it', () => {
    assert.equal(decide({ ...text, folderHasKnowledge: true }), 'on');
    assert.equal(decide({ ...text, folderHasKnowledge: true, eligible: false }), 'off');
  });

  it('the reader’s word weighs more than the globs and the folder', () => {
    assert.equal(decide({ ...text, eligible: false, saidByReader: true }), 'on');
    assert.equal(decide({ ...text, folderHasKnowledge: true, saidByReader: false }), 'off');
    assert.equal(decide({ ...text, enable: 'on', saidByReader: false }), 'off');
  });

  it('“on” needs no evidence, “off” allows no exception', () => {
    assert.equal(decide({ ...text, enable: 'on' }), 'on');
    assert.equal(decide({ ...text, enable: 'on', eligible: false }), 'off');
    assert.equal(decide({ ...text, enable: 'off', saidByReader: true, folderHasKnowledge: true }), 'off');
  });
});

describe('a text shows that it is about policy', () => {
  const shows = (written: string): boolean => looksLikePolicy(annotated(written), entries);

  it('by three different actors', () => {
    assert.equal(shows('Norway and Russia sit in the Arctic Council.'), true);
    assert.equal(shows('Norway met Russia. Russia met Norway. Oslo was pleased.'), false);
  });

  it('not by states that one travels to', () => {
    const world = knowledgeOf(
      `{version: 1, actors: [${['Norway', 'Ghana', 'Peru'].map((name) => `{id: ${name.toLowerCase()}, name: ${name}, type: state}`).join(', ')}]}`,
    );
    const tells = (text: string): boolean => looksLikePolicy(annotated(text, world), entriesOf(world));
    assert.equal(tells('We hiked in Norway, in Ghana and in Peru.'), false);
    assert.equal(tells('Norway, Ghana and Peru voted against the resolution.'), true);
  });

  it('not by a list of languages', () => {
    assert.equal(shows('Translated into Norwegian and Russian. The Arctic Council is not involved.'), false);
  });

  it('not by names that may mean either of two', () => {
    assert.equal(shows('Norway and Russia asked the Council.'), false);
  });

  it('not by terms', () => {
    assert.equal(shows('Norway and Russia signed the Ilulissat Declaration.'), false);
  });
});
