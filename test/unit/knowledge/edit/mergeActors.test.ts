import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyChanges } from '../../../../src/core/knowledge/edit.js';
import { mergeInFile } from '../../../../src/core/knowledge/edit/mergeActors.js';

const INTO = { id: 'sea-union', name: 'Sea Union' };

function merged(text: string): string {
  const result = mergeInFile(text, 'the-league', INTO);
  if ('problem' in result) return result.problem;
  return applyChanges(text, result.changes);
}

describe('merging two actors', () => {
  it('of one file: its forms go over, what refers to it refers to the other, comments stay', () => {
    assert.equal(
      merged(`version: 1
actors:
  - id: sea-union # kept
    name: Sea Union
    type: alliance
    aliases: [the Union]
  - id: the-league
    name: Sea League
    type: alliance
    aliases: [{text: SL, kind: acronym}]
claims:
  - id: it-pays
    statement: It pays.
    positions: [{actor: the-league, stance: supports}] # who
    patterns: [{all: ["@the-league", pays]}]
`),
      `version: 1
actors:
  - id: sea-union # kept
    name: Sea Union
    type: alliance
    aliases: [the Union, Sea League, {text: SL, kind: acronym}]
claims:
  - id: it-pays
    statement: It pays.
    positions: [{actor: sea-union, stance: supports}] # who
    patterns: [{all: ["@sea-union", pays]}]
`,
    );
  });

  it('of two files: the entry adds to the other from now on', () => {
    assert.equal(
      merged(`version: 1
actors:
  - id: the-league
    name: Sea League
    type: alliance
    note: Founded late. # really
`),
      `version: 1
actors:
  - id: sea-union
    aliases:
      - Sea League
    note: Founded late. # really
`,
    );
  });

  it('is left to a person where something would be lost', () => {
    assert.match(
      merged(`version: 1
actors:
  - {id: sea-union, name: Sea Union, type: alliance}
  - {id: the-league, name: Sea League, type: alliance, note: Late.}
`),
      /by hand/,
    );
  });

  it('changes nothing in a file that says nothing of it', () => {
    assert.equal(merged('version: 1\nactors: []\n'), 'version: 1\nactors: []\n');
  });
});
