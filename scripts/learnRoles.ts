import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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
 * `npm run learn:roles -- --gold FILE... --knowledge FILE... [--folds N] --out src/core/actors/role/weights.ts`: learns from texts annotated by people which
 * words make a state act and which make it a place. The knowledge tells adjectives and capitals from names. With `--folds`, also tells how often weights
 * are right on texts that they have not learned from: every Nth text is held back in turn.
 */
void main(() => {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', multiple: true, default: [] },
      knowledge: { type: 'string', multiple: true, default: [] },
      folds: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const folds = values.folds === undefined ? 0 : Number(values.folds);
  if (!Number.isInteger(folds) || folds === 1 || folds < 0)
    throw new Error(`--folds is a whole number from 2 on, not “${values.folds ?? ''}”.`);
  const kinds = kindsIn(values.knowledge);
  const kindOf = (form: string): AliasKind | undefined => kinds.get(form);
  const texts = values.gold.flatMap((file) =>
    linesOf(readFileSync(file, 'utf8')).map((line) => ({ file, examples: examplesIn(line, kindOf) })),
  );
  const own = examplesInSentences(readFileSync(OWN_SENTENCES, 'utf8'), kindOf);
  const weights = fitRoles([...own, ...texts.flatMap(({ examples }) => examples)]);
  if (values.out) writeFileSync(values.out, weightsFile(weights));
  tell('our own sentences, learned from', own, () => weights);
  for (const file of values.gold) {
    const examples = texts.filter((text) => text.file === file).flatMap((text) => text.examples);
    tell(`${path.basename(file)}, learned from`, examples, () => weights);
  }
  if (folds > 0) tellHeldBack(values.gold, texts, own, folds);
  return Promise.resolve(0);
});

interface Text {
  readonly file: string;
  readonly examples: readonly RoleExample[];
}

/** How often weights are right that were learned without the text. */
function tellHeldBack(
  files: readonly string[],
  texts: readonly Text[],
  own: readonly RoleExample[],
  folds: number,
): void {
  const without = Array.from({ length: folds }, (_, fold) => {
    const taught = texts.filter((_, i) => i % folds !== fold);
    return fitRoles([...own, ...taught.flatMap(({ examples }) => examples)]);
  });
  const weightsFor = new Map(texts.flatMap(({ examples }, i) => examples.map((one) => [one, without[i % folds]])));
  for (const file of files) {
    const examples = texts.filter((text) => text.file === file).flatMap((text) => text.examples);
    tell(`${path.basename(file)}, held back`, examples, (one) => weightsFor.get(one) ?? new Map());
  }
}

/** States only: towns and regions are learned from, and not asked for. */
function tell(
  name: string,
  all: readonly RoleExample[],
  weightsFor: (example: RoleExample) => ReadonlyMap<string, number>,
): void {
  const asked = all.filter(({ weight }) => weight >= 1);
  const right = asked.filter((one) => isRight(one, weightsFor(one))).length;
  const share = ((100 * right) / Math.max(1, asked.length)).toFixed(1);
  console.log(`${name}: ${right} of ${asked.length} right (${share} %)`);
}

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
