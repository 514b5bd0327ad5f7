import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { BUNDLED_FILES } from '../src/engine/bundledFiles.js';
import type { KnowledgeSourceFile } from '../src/engine/protocol.js';
import { asBuilt } from '../test/bench/asBuilt.js';
import { evaluateActors } from './eval/actors/evaluateActors.js';
import { readGoldActors } from './eval/actors/goldActors.js';
import { actorTableOf, flatActorKeys } from './eval/actors/showActors.js';
import { evaluateParaphrases, evaluateTexts, type Annotate, type Figures } from './eval/evaluate.js';
import { evaluateAnchors } from './eval/anchors/evaluateAnchors.js';
import { anchorTableOf, flatAnchorKeys } from './eval/anchors/showAnchors.js';
import { textsBeside } from './eval/anchors/texts.js';
import { goldBeside, namesOf, sampleOf } from './eval/goldFiles.js';
import type { Paraphrase } from './eval/paraphrases.js';
import { flatKeys, tableOf } from './eval/show.js';
import { linesOf, parseGold } from './gold.js';
import { main } from './main.js';
import { PROJECT } from './project.js';

/** Statements coded and looked for again, for each kind of edit; always the same ones unless another seed is given. */
const STATEMENTS = 1000;
const SEED = '1';

const NO_GOLD =
  'There are no annotated texts beside the project. Name some: npm run eval -- GOLD.jsonl... (docs/model.md tells what a line holds)';

/**
 * `npm run eval -- [--json] [--sample N] [--seed N] [--model FILE] [GOLD.jsonl...]`: how good the product is on texts annotated by people, a row a file;
 * and what becomes of coded passages in texts that are edited (`eval/anchors`).
 * `--sample N` takes every Nth text; with `--sample 6` of the news, what `npm run learn -- --hold` keeps apart. `--seed N` edits them otherwise (1).
 */
void main(() => {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean' },
      sample: { type: 'string', default: '1' },
      seed: { type: 'string', default: SEED },
      model: { type: 'string' },
    },
    allowPositionals: true,
  });
  const sample = Number(values.sample);
  if (!Number.isInteger(sample) || sample < 1) throw new Error(`--sample is a whole number, not “${values.sample}”.`);
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new Error(`--seed is a whole number, not “${values.seed}”.`);
  const files = positionals.length > 0 ? positionals : goldBeside();
  if (files.length === 0) {
    console.log(NO_GOLD);
    if (values.json) console.log('{}');
    return Promise.resolve(0);
  }
  const product = asBuilt<typeof import('./eval/product.js')>('scripts/eval/product.ts');
  const model = readFileSync(values.model ?? path.join(PROJECT, 'models', 'english.bin'));
  const annotate = product.makeProduct(bundledKnowledge(), model);
  const names = namesOf(files);
  const read = files.map((file, i) => ({
    name: names[i] ?? file,
    lines: sampleOf(linesOf(readFileSync(file, 'utf8')), sample),
  }));
  const claims = read.flatMap(({ name, lines }) => {
    const figures = claimFigures(lines, annotate, product.hasFiniteVerb);
    return figures ? [{ name, texts: lines.length, figures }] : [];
  });
  const actors = read.flatMap(({ name, lines }) => {
    const gold = readGoldActors(lines);
    return gold ? [{ name, texts: lines.length, figures: evaluateActors(gold.kind, gold.texts, annotate) }] : [];
  });
  const tables = [
    ...(claims.length > 0 ? [tableOf(claims)] : []),
    ...(actors.length > 0 ? [actorTableOf(actors)] : []),
  ];
  console.log(tables.join('\n\n'));
  const anchors = evaluateAnchors(textsBeside(), STATEMENTS, seed);
  if (anchors.length > 0) console.log(`\n${anchorTableOf(anchors)}`);
  if (values.json) {
    console.log(JSON.stringify({ ...flatKeys(claims), ...flatActorKeys(actors), ...flatAnchorKeys(anchors) }));
  }
  return Promise.resolve(0);
});

/** Null where a file tells of no claims. */
function claimFigures(
  lines: readonly string[],
  annotate: Annotate,
  hasFiniteVerb: (text: string) => boolean,
): Figures | null {
  const first = JSON.parse(lines[0] ?? '{}') as object;
  if (!('match' in first || 'attributions' in first)) return null;
  if ('match' in first)
    return evaluateParaphrases(
      lines.map((line) => JSON.parse(line) as Paraphrase),
      annotate,
    );
  return evaluateTexts(lines.map(parseGold), annotate, hasFiniteVerb);
}

function bundledKnowledge(): KnowledgeSourceFile[] {
  return BUNDLED_FILES.map(({ name, origin }) => {
    const file = path.join(PROJECT, 'knowledge', name);
    return { uri: pathToFileURL(file).href, origin, text: readFileSync(file, 'utf8') };
  });
}
