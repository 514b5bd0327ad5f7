import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { asBuilt } from '../test/bench/asBuilt.js';
import { linesOf, parseGold } from './gold.js';
import { isHeld, readHold } from './learn/hold.js';
import { main } from './main.js';

/**
 * `npm run learn -- --news FILE --policy FILE... [--hold dev|N] [--held FOLDER] --out FILE`: learns the model from texts annotated by people.
 * docs/model.md tells of them. With `--hold`, texts are kept apart to measure by, and written to the folder as gold for `npm run eval`.
 */
void main(() => {
  const { values } = parseArgs({
    options: {
      news: { type: 'string', multiple: true, default: [] },
      policy: { type: 'string', multiple: true, default: [] },
      hold: { type: 'string' },
      held: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const { out, held } = values;
  if (!out || values.news.length + values.policy.length === 0)
    throw new Error('Give texts to learn from and where to write: --news FILE --policy FILE --out models/english.bin');
  const hold = readHold(values.hold);
  const read = (files: readonly string[], policy: boolean) =>
    files
      .flatMap((file) => linesOf(readFileSync(file, 'utf8')))
      .map((line, i) => ({ line, gold: parseGold(line), policy, i }));
  const texts = [...read(values.news, false), ...read(values.policy, true)];
  const kept = texts.filter((text) => isHeld(hold, text));
  const { learnModel } = asBuilt<typeof import('./learn/learnModel.js')>('scripts/learn/learnModel.ts');
  const { file, decisions, reach } = learnModel(texts.filter((text) => !isHeld(hold, text)));
  writeFileSync(out, file);
  if (held) {
    mkdirSync(held, { recursive: true });
    for (const name of ['news', 'policy']) {
      const lines = kept.filter(({ policy }) => policy === (name === 'policy')).map(({ line }) => line);
      writeFileSync(path.join(held, `${name}.jsonl`), lines.map((line) => `${line}\n`).join(''));
    }
  }
  console.log(`${out}: ${decisions} decisions of ${texts.length - kept.length} texts, ${kept.length} held back`);
  for (const [question, { offered, asked }] of reach)
    console.log(`${question}: the right answer is offered in ${((100 * offered) / asked).toFixed(1)} %`);
  return Promise.resolve(0);
});
