import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { compileKnowledge } from '../../../src/core/compile.js';
import type { Knowledge } from '../../../src/core/knowledge/knowledge.js';
import { mergeKnowledge } from '../../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import { tell } from '../../../src/core/knowledge/problem.js';
import { Reading } from '../../../src/core/reading.js';

interface Paraphrase {
  readonly claim: string;
  readonly text: string;
  readonly match: boolean;
}

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The file's knowledge alone; fails on errors and warnings, which a bundled file must not have. */
function load(path: string): Knowledge {
  const { file, problems } = parseKnowledgeFile(read(path));
  assert.ok(file, `${path} does not parse`);
  const merged = mergeKnowledge([{ uri: path, origin: 'bundled', file }]);
  const serious = [...problems, ...merged.problems].filter(({ severity }) => severity !== 'hint');
  assert.deepEqual(serious.map(tell), []);
  return merged.knowledge;
}

describe('the knowledge built on the article', () => {
  const knowledge = load('knowledge/sino-russian-relations.policy.yaml');
  const compiled = compileKnowledge(knowledge);
  const paraphrases = read('test/fixtures/paraphrases.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Paraphrase);

  const claimsIn = (text: string): string[] =>
    new Reading(text, compiled, { format: 'plain' }).annotations
      .flatMap(({ claims }) => claims)
      .map(({ claim }) => knowledge.entries[claim ?? -1]?.id ?? '');

  it('has a note for every actor, term and claim, and patterns and positions for every claim', () => {
    for (const entry of knowledge.entries) {
      assert.ok(entry.note, `${entry.id} has no note`);
      if (entry.section !== 'claim') continue;
      assert.ok(entry.patterns.length > 0 && entry.positions.length > 0, `${entry.id} lacks patterns or positions`);
    }
  });

  it('asks for at least three things in every pattern, so that a shared topic is not taken for the claim', () => {
    for (const entry of knowledge.entries) {
      if (entry.section !== 'claim') continue;
      for (const { all } of entry.patterns) assert.ok(all.length >= 3, entry.id);
    }
  });

  it('finds nearly every claim in other words, and hardly one in sentences that only come near it', () => {
    const told = (match: boolean): Paraphrase[] => paraphrases.filter((one) => one.match === match);
    const missed = told(true).filter(({ claim, text }) => !claimsIn(text).includes(claim));
    const taken = told(false).filter(({ claim, text }) => claimsIn(text).includes(claim));
    // Found by meaning, not by patterns alone: a few go wrong, and are named here when there are more.
    assert.ok(missed.length <= told(true).length * 0.03, missed.map(({ text }) => text).join('\n'));
    assert.ok(taken.length <= told(false).length * 0.05, taken.map(({ text }) => text).join('\n'));
  });

  it('has at least two paraphrases and a near miss for every claim', () => {
    for (const { id, section } of knowledge.entries) {
      if (section !== 'claim') continue;
      const own = paraphrases.filter(({ claim }) => claim === id);
      assert.ok(own.filter(({ match }) => match).length >= 2 && own.some(({ match }) => !match), id);
    }
  });
});

describe('the small knowledge files of the documentation', () => {
  const folder = 'docs/knowledge-examples/';
  for (const name of readdirSync(new URL(folder, root)).filter((file) => file.endsWith('.policy.yaml'))) {
    it(`${name} is free of problems on its own`, () => {
      const { file, problems } = parseKnowledgeFile(read(folder + name));
      assert.ok(file);
      assert.deepEqual(problems.map(tell), []);
    });
  }
});
