import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AliasKind } from '../src/core/knowledge/model.js';
import { parseKnowledgeFile } from '../src/core/knowledge/parse.js';
import { linesOf } from './gold.js';
import { examplesIn, examplesInSentences, type RoleExample } from './learn/roles/examples.js';
import { fitRoles } from './learn/roles/fit.js';
import { weightsFile } from './learn/roles/weightsFile.js';
import { main } from './main.js';

const OWN_SENTENCES = new URL('learn/roles/sentences.txt', import.meta.url);

/**
 * `npm run learn:roles -- --gold FILE... --knowledge FILE... [--half 0|1] --out src/core/actors/role/weights.ts`: learns from texts annotated by people which
 * words make a state act and which make it a place. The knowledge tells adjectives and capitals from names. With `--half`, learns from every other
 * line only, and tells how often it is right on the rest.
 */
void main(() => {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      knowledge: { type: 'string', multiple: true, default: [] },
      half: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const kinds = kindsIn(values.knowledge);
  const texts = values.gold.flatMap((file) =>
    linesOf(readFileSync(file, 'utf8')).map((line, i) => ({
      half: String(i % 2),
      examples: examplesIn(line, (form) => kinds.get(form)),
    })),
  );
  const taught = texts.filter(({ half }) => values.half === undefined || half === values.half);
  const own = examplesInSentences(readFileSync(OWN_SENTENCES, 'utf8'), (form) => kinds.get(form));
  const weights = fitRoles([...own, ...taught.flatMap(({ examples }) => examples)]);
  if (values.out) writeFileSync(values.out, weightsFile(weights));
  console.log(`our own: ${own.filter((one) => isRight(one, weights)).length} of ${own.length} right (learned from)`);
  for (const half of ['0', '1']) {
    const asked = texts.filter((text) => text.half === half).flatMap(({ examples }) => examples);
    const right = asked.filter((one) => isRight(one, weights)).length;
    console.log(`half ${half}: ${right} of ${asked.length} right${values.half === half ? ' (learned from)' : ''}`);
  }
  return Promise.resolve(0);
});

function isRight({ acts, evidence }: RoleExample, weights: ReadonlyMap<string, number>): boolean {
  const start = weights.get('kind:start') ?? 0;
  return evidence.reduce((sum, one) => sum + (weights.get(one) ?? 0), start) > 0 === acts;
}

/** The kind of each form that only one kind of alias has. */
function kindsIn(files: readonly string[]): Map<string, AliasKind> {
  const kinds = new Map<string, AliasKind>();
  for (const file of files) {
    for (const { type, name, aliases } of parseKnowledgeFile(readFileSync(file, 'utf8')).file?.actors ?? []) {
      if (type !== 'state') continue;
      for (const { text, kind } of aliases) if (!kinds.has(text)) kinds.set(text, kind);
      if (name !== undefined) kinds.set(name, 'name');
    }
  }
  return kinds;
}
