import { existsSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../project.js';

/** Where gold lies beside a clone whose owner has some. */
const BESIDE = [
  ...['policy/dev.jsonl', 'claims/train.jsonl', 'actors/policy.jsonl', 'actors/ner.jsonl'],
  ...['actors/geo.jsonl', 'actors/metonymy.jsonl', 'actors/petr.jsonl', 'actors/tricky.jsonl'],
].map((file) => path.join(PROJECT, '..', 'shared', 'data', file));

export const goldBeside = (): string[] => BESIDE.filter((file) => existsSync(file));

/** Short names that tell files apart: `dev`, or `policy/dev` where another is called so too. */
export function namesOf(files: readonly string[]): string[] {
  const short = files.map((file) => path.basename(file, '.jsonl'));
  return files.map((file, i) => {
    const name = short[i] ?? file;
    const isAlone = short.filter((other) => other === name).length === 1;
    return isAlone ? name : `${path.basename(path.dirname(file))}/${name}`;
  });
}

/** Every `n`th line: the nth, the 2nth … */
export const sampleOf = <T>(lines: readonly T[], n: number): T[] => lines.filter((_, i) => i % n === n - 1);
