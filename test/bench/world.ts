import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { makeWorld } from '../../scripts/world/build.js';
import { PROJECT } from '../../scripts/project.js';
import { mixedText } from './material.js';
import { median } from './rounds.js';

const STARTS = 15;
const FIRST_TEXT = 20_000;

interface Start {
  readonly ms: number;
  readonly readMs: number;
  readonly mb: number;
}

/** What a fresh start costs with the world's actors beyond one without: processes by turns, the median of the differences of neighbours. */
export function benchWorld(): Promise<Record<string, number | null>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-annotator-world-'));
  try {
    const subject = path.join(folder, 'subject.cjs');
    buildSync({
      entryPoints: [path.join(PROJECT, 'test', 'bench', 'worldSubject.ts')],
      outfile: subject,
      bundle: true,
      minify: true,
      platform: 'node',
      format: 'cjs',
      target: 'es2022',
    });
    const world = path.join(folder, 'world.bin');
    writeFileSync(world, makeWorld());
    const text = path.join(folder, 'text.txt');
    writeFileSync(text, mixedText(FIRST_TEXT));
    const article = path.join(PROJECT, 'knowledge', 'sino-russian-relations.policy.yaml');
    const start = (...args: string[]): Start =>
      JSON.parse(execFileSync(process.execPath, ['--expose-gc', subject, article, text, ...args], { encoding: 'utf8' })) as Start; // prettier-ignore
    const pairs = Array.from({ length: STARTS }, () => ({ without: start(), with: start(world) }));
    const ms = median(pairs.map((pair) => pair.with.ms - pair.without.ms));
    const mb = median(pairs.map((pair) => pair.with.mb - pair.without.mb));
    const read = median(pairs.map((pair) => pair.with.readMs - pair.without.readMs));
    const whole = median(pairs.map((pair) => pair.without.ms));
    console.log(
      `world: ${ms.toFixed(1)} ms and ${mb.toFixed(1)} MB beyond a start without it (${whole.toFixed(0)} ms)`,
    );
    console.log(`  the first text, in which more is found, takes ${read.toFixed(0)} ms longer`);
    return Promise.resolve({ 'world.startMs': ms, 'world.startMB': mb });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
