import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { applyChanges } from '../../../../src/core/knowledge/edit.js';
import { splitInFile } from '../../../../src/core/knowledge/edit/splitActor.js';

const SPLIT = {
  id: 'sea-union',
  name: 'Sea League',
  type: 'alliance',
  forms: [
    { text: 'Sea League', kind: 'name' },
    { text: 'SL', kind: 'acronym' },
  ],
} as const;

function split(text: string): string {
  const result = splitInFile(text, SPLIT, () => false);
  return 'problem' in result ? result.problem : applyChanges(text, result.changes);
}

describe('splitting an actor', () => {
  it('gives forms to a new one, comments kept', () => {
    assert.equal(
      split(`version: 1
actors:
  - id: sea-union
    name: Sea Union
    type: alliance
    aliases:
      - the Union # often
      - Sea League
      - {text: SL, kind: acronym}
`),
      `version: 1
actors:
  - id: sea-union
    name: Sea Union
    type: alliance
    aliases:
      - the Union # often
  - id: sea-league
    name: Sea League
    type: alliance
    aliases:
      - {text: SL, kind: acronym}
`,
    );
  });

  it('takes forms away that another file gave', () => {
    assert.equal(
      split('version: 1\nactors: []\n'),
      `version: 1
actors:
  - id: sea-union
    remove: {aliases: [Sea League, SL]}
  - id: sea-league
    name: Sea League
    type: alliance
    aliases:
      - {text: SL, kind: acronym}
`,
    );
  });

  it('takes forms of another file away in the entry that this file has already', () => {
    assert.equal(
      split(`version: 1
actors:
  - id: sea-union # ours too
    note: It meets in spring.
    aliases:
      - Sea League
`),
      `version: 1
actors:
  - id: sea-union # ours too
    note: It meets in spring.
    remove: {aliases: [SL]}
  - id: sea-league
    name: Sea League
    type: alliance
    aliases:
      - {text: SL, kind: acronym}
`,
    );
    assert.match(
      split('version: 1\nactors: [{id: sea-union, note: Old.}]\n'),
      /\{id: sea-union, note: Old\., remove: \{aliases: \[Sea League, SL\]\}\}/,
    );
  });

  it('takes them away beside what is taken away already', () => {
    const after = split(`version: 1
actors:
  - id: sea-union
    remove:
      aliases: # wrong ones
        - the Pond
`);
    assert.match(after, /aliases: # wrong ones\n        - the Pond\n        - Sea League\n        - SL\n/);
    assert.match(
      split('version: 1\nactors:\n  - id: sea-union\n    remove: {aliases: the Pond}\n'),
      /“aliases” is not written as a list in this file/,
    );
  });
});
