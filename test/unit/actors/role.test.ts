import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tellMet } from '../../../src/core/notes/met.js';
import { Reading } from '../../../src/core/reading.js';
import { compiled, roles } from './roles.js';

/** What the hover says of the first mention. */
function why(text: string): string | null {
  const [mention] = new Reading(text, compiled, { format: 'plain' }).annotations[0]?.mentions ?? [];
  const entry = mention && compiled.knowledge.entries[mention.entry];
  assert.ok(mention && entry?.section === 'actor');
  return tellMet(compiled.knowledge, entry, { text: text.slice(mention.start, mention.end), mention, paragraph: text });
}

describe('a state', () => {
  it('acts where it is a subject, an owner, or somebody to deal with', () => {
    assert.deepEqual(roles('Norway warned Russia against further tests.'), ['Norway: actor', 'Russia: actor']);
    assert.deepEqual(roles("Norway's policy towards Russia has changed."), ['Norway: actor', 'Russia: actor']);
    assert.deepEqual(roles('Sanctions against Russia and talks with Japan went on.'), [
      'Russia: actor',
      'Japan: actor',
    ]);
  });

  it('acts behind a comma that begins a clause, and where it is told to be a state that does something', () => {
    assert.deepEqual(roles('They took ships from Japan, and Japan quickly retaliated.'), [
      'Japan: place',
      'Japan: actor',
    ]);
    assert.deepEqual(roles('Norway is the only state that has ratified it.'), ['Norway: actor']);
    assert.deepEqual(roles('After the town fell in January, Norway and Japan suspended aid.'), [
      'Norway: actor',
      'Japan: actor',
    ]);
    assert.deepEqual(roles("Norway's Kari Moe refused."), ['Norway: actor']);
  });

  it('is not meant by the house where it is governed from, but by those in there', () => {
    assert.deepEqual(roles('A new man sits in the Kremlin.'), ['Kremlin: place']);
    assert.deepEqual(roles('Officials in the Kremlin denied it.'), ['Kremlin: actor']);
    assert.deepEqual(roles('The Kremlin denied it.'), ['Kremlin: actor']);
  });

  it('lends its adjective to those who trade', () => {
    assert.deepEqual(roles('Japanese companies compete with Russian manufacturers.'), [
      'Japanese: actor',
      'Russian: actor',
    ]);
  });

  it('is a place where something merely is, comes from or goes', () => {
    assert.deepEqual(roles('He was born in Norway and lives in northern Japan.'), ['Norway: place', 'Japan: place']);
    assert.deepEqual(roles('They left Russia for Japan.'), ['Russia: place', 'Japan: place']);
    assert.deepEqual(roles('The ships were built in Norway, Russia and Japan.'), [
      'Norway: place',
      'Russia: place',
      'Japan: place',
    ]);
    assert.deepEqual(roles('Norway-based firms sell it.'), ['Norway: place']);
    assert.deepEqual(roles('They walked through Norway and then Japan.'), ['Norway: place', 'Japan: place']);
    assert.deepEqual(roles('The cup in Vardholm, Norway was held in winter.'), ['Norway: place']);
    assert.deepEqual(roles('It lies between the sea and Norway to the west.'), ['Norway: place']);
    assert.deepEqual(roles('Norway has a long coast.'), ['Norway: place']);
  });

  it('is neither where its adjective merely says what kind of thing it is', () => {
    assert.deepEqual(roles('Japanese tea is green.'), ['Japanese: none']);
    assert.deepEqual(roles('Russian aggression met Japanese forces.'), ['Russian: actor', 'Japanese: actor']);
    assert.deepEqual(roles('The Norwegian coast is long.'), ['Norwegian: place']);
  });

  it('is not met in the name of a language', () => {
    assert.deepEqual(roles('It was translated into Russian.'), []);
    assert.deepEqual(roles('The Norwegian language has two forms.'), []);
  });
});

describe('a capital', () => {
  it('is a government where it acts or is dealt with', () => {
    assert.deepEqual(roles('Moscow warned Oslo.'), ['Moscow: actor', 'Oslo: actor']);
    assert.deepEqual(roles('Relations between Moscow and Tokyo are poor.'), ['Moscow: actor', 'Tokyo: actor']);
    assert.deepEqual(roles('Officials in Moscow denied it.'), ['Moscow: actor']);
    assert.deepEqual(roles('Malmö proposed a tax.'), ['Malmö: none']);
  });

  it('is nobody where it is a city', () => {
    assert.deepEqual(roles('She flew to Moscow and met them at a conference in Tokyo.'), []);
    assert.deepEqual(roles('MOSCOW, Dec. 3 — The talks began.'), []);
    assert.deepEqual(roles('Moscow, 3 December — The talks began.'), []);
    assert.deepEqual(roles('The Moscow Treaty was signed.'), []);
    assert.deepEqual(roles('A museum in Malmö reopened.'), []);
  });

  it('is not the house where they govern, which stays a mention', () => {
    assert.deepEqual(roles('The Kremlin denied it.'), ['Kremlin: actor']);
  });
});

describe('why a state acts or is a place', () => {
  it('is told by the word that said most', () => {
    assert.equal(why('Norway warned them.'), 'Acts here, or is dealt with: subject of “warned”.');
    assert.equal(why('He was born in Norway.'), 'A place here: after “in”.');
    assert.equal(
      why('Moscow denied it.'),
      '“Moscow” is a metonym of Russia. Acts here, or is dealt with: subject of “denied”.',
    );
  });

  it('is not told of what is neither', () =>
    assert.equal(why('Japanese tea.'), '“Japanese” is the adjective of Japan.'));
});

describe('long lists of names', () => {
  it('are read in linear time', () => {
    const time = (count: number): number => {
      const text = `They came from ${'Norway, Russia, '.repeat(count)} Japan.`;
      const start = performance.now();
      roles(text);
      return performance.now() - start;
    };
    time(500);
    assert.ok(time(4000) < 40 * Math.max(time(500), 2));
  });
});
