import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { harvest, type Harvest } from '../../../../src/core/knowledge/propose/harvest.js';
import { mergeHarvests } from '../../../../src/core/knowledge/propose/mergeHarvests.js';
import { writeHarvest } from '../../../../src/core/knowledge/propose/writeHarvest.js';
import { parseKnowledgeFile } from '../../../../src/core/knowledge/parse.js';
import { mergeKnowledge } from '../../../../src/core/knowledge/merge.js';
import { Reading } from '../../../../src/core/reading.js';
import { knowledgeWithModel, NORTH } from '../../world.js';

const known = knowledgeWithModel(NORTH);

function harvested(text: string, path: string): Harvest {
  const { annotations } = new Reading(text, known, { format: 'plain' });
  return harvest({ text, format: 'plain', path, annotations, date: '2024-03-01' }, known.knowledge);
}

const write = (one: Harvest): string =>
  writeHarvest(one, { title: 'Ports', today: '2026-11-24', isTaken: (id) => known.knowledge.byId.has(id) });

const REPORT = `Captain Ingrid Solheim leads the Pilots’ Guild. Solheim warned that the harbour will freeze in March.

Norway said that the Salt Road Agreement would hold.
`;

describe('a knowledge file made of a text', () => {
  it('has its names, terms and claims, with counts and quotations', () => {
    assert.equal(
      write(harvested(REPORT, 'texts/report.md')),
      `# What was found in texts/report.md on 2026-11-24. Go through it:
# take out what is not worth keeping, mend names and types, and write notes of your own.
# Nothing here is certain. The counts and quotations tell where each entry comes from.
version: 1
title: Ports
asOf: 2026-11-24

sources:
  - id: report
    type: document
    title: report.md
    issued: "2024-03-01"
    note: texts/report.md

# Known already. To add to one, write an actor with its id:
#   norway (Norway, 1 ×)

actors:
  - id: ingrid-solheim
    name: Ingrid Solheim
    type: person
    aliases:
      - Solheim
    note: "Met 2 times; first, ¶ 1: “Captain Ingrid Solheim leads the Pilots’ Guild.”"

terms:
  - id: salt-road-agreement
    name: Salt Road Agreement
    kind: treaty
    note: "Met once, ¶ 2: “Norway said that the Salt Road Agreement would hold.”"

claims:
  - id: the-harbour-will-freeze-in-march
    statement: The harbour will freeze in March.
    positions:
      - {actor: ingrid-solheim, stance: supports, sources: [{id: report, locator: "¶ 1"}]}
    note: "“Solheim warned that the harbour will freeze in March.”"
  - id: the-salt-road-agreement-would-hold
    statement: The Salt Road Agreement would hold.
    positions:
      - {actor: norway, stance: supports, sources: [{id: report, locator: "¶ 2"}]}
    note: "“Norway said that the Salt Road Agreement would hold.”"
`,
    );
  });

  it('has no problem, is merged over several texts, and never takes an id that is taken', () => {
    const both = mergeHarvests(harvested(REPORT, 'a.txt'), harvested(REPORT.replace('March', 'April'), 'b.txt'));
    const text = write(both);
    const { file, problems } = parseKnowledgeFile(text);
    assert.ok(file);
    assert.deepEqual(problems, []);
    const own = { uri: 'own', origin: 'workspace' as const, file };
    const north = parseKnowledgeFile(NORTH).file;
    assert.ok(north);
    const merged = mergeKnowledge([{ uri: 'north', origin: 'workspace', file: north }, own]);
    assert.deepEqual(
      merged.problems.filter(({ uri }) => uri === 'own'),
      [],
    );
    assert.match(text, /Met 4 times; first in a\.txt, ¶ 1/);
    assert.equal(file.claims.length, 3);
  });
});
