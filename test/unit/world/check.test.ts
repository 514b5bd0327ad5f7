import assert from 'node:assert/strict';
import { tellFinding } from '../../../scripts/world/finding.js';
import { findingsIn } from '../../../scripts/world/findings.js';
import { readPack } from '../../../scripts/world/pack.js';
import { PROJECT } from '../../../scripts/project.js';

const LAKELAND = '{id: lakeland, name: Lakeland, type: state, identifiers: {iso3166: LL, wikidata: Q1}';

/** What the check says of a pack of one file with these actors. */
function check(...actors: string[]): string[] {
  const files = [{ uri: 'pack', text: `version: 1\nactors:\n${actors.map((actor) => `  - ${actor}\n`).join('')}` }];
  return findingsIn(files).map((finding) => tellFinding(finding, files));
}

describe('the check of the world pack', () => {
  it('finds nothing in the committed files', () => {
    const files = readPack(`${PROJECT}/knowledge/world`);
    assert.deepEqual(
      findingsIn(files).map((finding) => tellFinding(finding, files)),
      [],
    );
  });

  it('finds a form that two actors have while no context decides', () => {
    const bank = '{id: lake-bank, name: Lake Bank, type: agency, aliases: [{text: LB, kind: acronym}]}';
    const board = '{id: lake-board, name: Lake Board, type: agency, aliases: [{text: LB, kind: acronym}]}';
    assert.deepEqual(check(bank, board), [
      'pack:4:5 “LB” stands for lake-board and for lake-bank, and no context decides.',
    ]);
    assert.deepEqual(check(bank, board.replace('acronym}', 'acronym, context: [fishing]}')), []);
  });

  it('finds forms that the same words decide for both', () => {
    const actor = (id: string, words: string) =>
      `{id: ${id}, name: ${id}, type: agency, aliases: [{text: LB, kind: acronym, context: [${words}]}]}`;
    assert.equal(check(actor('lake-bank', 'lake'), actor('lake-board', 'lake, fishing')).length, 1);
    assert.deepEqual(check(actor('lake-bank', 'money'), actor('lake-board', 'lake, fishing')), []);
  });

  it('finds a state without a code or an adjective', () => {
    assert.deepEqual(check('{id: lakeland, name: Lakeland, type: state}'), [
      'pack:3:5 lakeland has no identifier iso3166.',
      'pack:3:5 lakeland has no adjective or people among its aliases.',
    ]);
    assert.deepEqual(check(`${LAKELAND}, aliases: [{text: Lakelandic, kind: adjective}]}`), []);
  });

  it('finds an everyday word that nothing binds', () => {
    const people = (more: string) =>
      `${LAKELAND}, aliases: [{text: Polish, kind: adjective}, {text: Strong, kind: people${more}}]}`;
    assert.deepEqual(check(people('')), ['pack:3:5 “Strong” (lakeland) is an everyday word without a context.']);
    assert.deepEqual(check(people(', context: [lake]')), []);
  });

  it('finds two persons in one office at one time, but not where a month or year leaves that open', () => {
    const president = (id: string, dates: string) =>
      `{id: ${id}, name: ${id}, type: person, roles: [{title: president, of: lakeland, ${dates}}]}`;
    const state = `${LAKELAND}, aliases: [{text: Lakelandic, kind: adjective}]}`;
    const ada = president('ada-example', 'from: 2001-05-11, to: 2009-03');
    assert.deepEqual(check(state, ada, president('ben-example', 'from: 2009-03-02')), []);
    assert.deepEqual(check(state, ada, president('ben-example', 'from: 2009')), []);
    assert.deepEqual(check(state, ada, president('ben-example', 'from: 2008-12-01')), [
      'pack:5:5 ben-example: the office “president” of lakeland from 2008-12-01 overlaps with that of ada-example.',
    ]);
  });

  it('finds what any knowledge file must not have: an id that nobody has', () => {
    const [finding] = check('{id: lake-bank, name: Lake Bank, type: agency, memberOf: [nowhere-land]}');
    assert.match(finding ?? '', /nowhere-land/);
  });
});
