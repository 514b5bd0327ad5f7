import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { KnowledgeSourceFile } from '../src/engine/protocol.js';
import { asBuilt } from '../test/bench/asBuilt.js';
import { evaluateParaphrases, evaluateTexts, type Annotate, type Figures } from './eval/evaluate.js';
import { goldBeside, namesOf, sampleOf } from './eval/goldFiles.js';
import type { Paraphrase } from './eval/paraphrases.js';
import { flatKeys, tableOf } from './eval/show.js';
import { linesOf, parseGold } from './gold.js';
import { main } from './main.js';
import { PROJECT } from './project.js';

const NO_GOLD =
  'There are no annotated texts beside the project. Name some: npm run eval -- GOLD.jsonl... (docs/model.md tells what a line holds)';

/**
 * `npm run eval -- [--json] [--sample N] [--model FILE] [GOLD.jsonl...]`: how good the product is on texts annotated by people, a row a file.
 * `--sample N` takes every Nth text; with `--sample 6` of the news, what `npm run learn -- --hold` keeps apart.
 */
void main(() => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean' }, sample: { type: 'string', default: '1' }, model: { type: 'string' } },
    allowPositionals: true,
  });
  const sample = Number(values.sample);
  if (!Number.isInteger(sample) || sample < 1) throw new Error(`--sample is a whole number, not “${values.sample}”.`);
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
  const figures = files.map((file, i) => {
    const lines = sampleOf(linesOf(readFileSync(file, 'utf8')), sample);
    return {
      name: names[i] ?? file,
      texts: lines.length,
      figures: figuresOf(lines, annotate, product.hasFiniteVerb),
    };
  });
  console.log(tableOf(figures));
  if (values.json) console.log(JSON.stringify(flatKeys(figures)));
  return Promise.resolve(0);
});

function figuresOf(lines: readonly string[], annotate: Annotate, hasFiniteVerb: (text: string) => boolean): Figures {
  const isParaphrases = lines[0] !== undefined && 'match' in (JSON.parse(lines[0]) as object);
  if (isParaphrases)
    return evaluateParaphrases(
      lines.map((line) => JSON.parse(line) as Paraphrase),
      annotate,
    );
  return evaluateTexts(lines.map(parseGold), annotate, hasFiniteVerb);
}

function bundledKnowledge(): KnowledgeSourceFile[] {
  const folder = path.join(PROJECT, 'knowledge');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.policy.yaml'))
    .sort()
    .map((name) => {
      const file = path.join(folder, name);
      const origin = name.startsWith('world') ? 'world' : 'bundled';
      return { uri: pathToFileURL(file).href, origin, text: readFileSync(file, 'utf8') };
    });
}
