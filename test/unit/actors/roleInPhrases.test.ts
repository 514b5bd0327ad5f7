import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { roles as allRoles } from './roles.js';

/** "words: role" of each state that has one. */
const roles = (text: string): string[] => allRoles(text).filter((told) => !told.endsWith(': none'));

describe('a state before a noun', () => {
  it('acts with its forces and its media, and is a place with its jobs', () => {
    assert.deepEqual(roles('Three Norway ministers resigned.'), ['Norway: actor']);
    assert.deepEqual(roles('Russian state television showed the launch.'), ['Russian: actor']);
    assert.deepEqual(roles('Norwegian jobs are at risk.'), ['Norwegian: place']);
  });

  it('is where the largest of its kind lies, whatever it is called', () => {
    assert.deepEqual(roles("Japan's second largest island is empty."), ['Japan: place']);
    assert.deepEqual(roles("Japan's government is new."), ['Japan: actor']);
  });

  it('is a place with its industries, however many are named', () => {
    assert.deepEqual(roles("Norway's mining and steel industries shrank."), ['Norway: place']);
  });
});

describe('a capital before a noun', () => {
  it('is a city, unless the noun is of those who govern', () => {
    assert.deepEqual(roles('The first Moscow concert was sold out.'), []);
    assert.deepEqual(roles('A Tokyo goldsmith made it.'), []);
    assert.deepEqual(roles('The Moscow leadership fears unrest.'), ['Moscow: actor']);
  });

  it('is a city in a siege, and a government of which a mood is told', () => {
    assert.deepEqual(roles('The siege of Moscow lasted for weeks.'), []);
    assert.deepEqual(roles('The mood in Moscow is grim.'), ['Moscow: actor']);
    assert.deepEqual(roles('Policymakers in Tokyo are worried.'), ['Tokyo: actor']);
    assert.deepEqual(roles('The measures are aimed at Oslo.'), ['Oslo: actor']);
  });

  it('is the house itself where people dine or wait', () => {
    assert.deepEqual(roles('He spoke at the Kremlin dinner.'), ['Kremlin: place']);
    assert.deepEqual(roles('The Kremlin correspondents waited.'), ['Kremlin: place']);
    assert.deepEqual(roles('The Kremlin aides denied it.'), ['Kremlin: actor']);
  });
});

describe('a state behind a comma', () => {
  it('ends the name of a town where a second comma follows', () => {
    assert.deepEqual(roles('Headquartered in Vardholm, Norway, the firm has plants abroad.'), ['Norway: place']);
    assert.deepEqual(roles('Headquartered in Vardholm, Norway, Orvel has plants abroad.'), ['Norway: place']);
  });

  it('acts behind a phrase that opens the sentence', () => {
    assert.deepEqual(roles('In Asia, Japan under its new cabinet has changed course.'), ['Japan: actor']);
  });
});

describe('a state in a list', () => {
  it('shares what is told of the last with “as well as”', () => {
    assert.deepEqual(roles('They came from Norway as well as Japan.'), ['Norway: place', 'Japan: place']);
  });

  it('is a place beside a part of another', () => {
    assert.deepEqual(roles('It lies between Norway and northern Japan.'), ['Norway: place', 'Japan: place']);
  });
});

describe('a state as an object', () => {
  it('is governed by the nearest verb, in any of its forms', () => {
    assert.deepEqual(roles('They succeeded in freeing Norway from debt.'), ['Norway: actor']);
    assert.deepEqual(roles('The frigates were sold to Norway.'), ['Norway: actor']);
    assert.deepEqual(roles('The towns that border Norway are poor.'), ['Norway: place']);
  });

  it('is parted from its noun by a year', () => {
    assert.deepEqual(roles('Its independence in 1905 from Norway was peaceful.'), ['Norway: actor']);
  });
});

describe('a state of which something is told', () => {
  it('acts where it is called a power, and is a place where it is called an island', () => {
    assert.deepEqual(roles('Norway is a great power.'), ['Norway: actor']);
    assert.deepEqual(roles('Norway is a cold island.'), ['Norway: place']);
    assert.deepEqual(roles('Oslo is the second destination.'), []);
  });
});

describe('an adjective that is a language', () => {
  it('names nobody, also among other languages', () => {
    assert.deepEqual(roles('It was published in Japanese and Russian.'), []);
    assert.deepEqual(roles('Her knowledge of Norwegian is poor.'), []);
    assert.deepEqual(roles('They speak Russian with each other.'), []);
  });

  it('names a state before what is its own', () => {
    assert.deepEqual(roles('They are stationed in Russian and Japanese waters.'), ['Japanese: place']);
  });
});
