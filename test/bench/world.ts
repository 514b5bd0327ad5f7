import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { makeSnapshot } from '../../scripts/compileBundled.js';
import { makeWorld } from '../../scripts/world/build.js';
import { PROJECT } from '../../scripts/project.js';
import { mixedText } from './material.js';
import { median } from './rounds.js';

const STARTS = 15;
const FIRST_TEXT = 20_000;
const ARTICLE = 'sino-russian-relations.policy.yaml';

interface Start {
  readonly ms: number;
  readonly readMs: number;
  /** Of the process, and of what is in use in it. */
  readonly mb: number;
  readonly keptMb: number;
}

/**
 * What a fresh start costs, with the bundled knowledge as it comes, and what of it the world's actors take: processes by turns, with and
 * without them, the median of the differences of neighbours.
 */
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
    const article = path.join(PROJECT, 'knowledge', ARTICLE);
    const snapshot = path.join(folder, 'article.json');
    writeFileSync(snapshot, makeSnapshot(ARTICLE));
    const start = (...args: string[]): Start =>
      JSON.parse(execFileSync(process.execPath, ['--expose-gc', subject, article, snapshot, text, ...args], { encoding: 'utf8' })) as Start; // prettier-ignore
    const pairs = Array.from({ length: STARTS }, () => ({ without: start(), with: start(world) }));
    const ms = median(pairs.map((pair) => pair.with.ms - pair.without.ms));
    const mb = median(pairs.map((pair) => pair.with.mb - pair.without.mb));
    const read = median(pairs.map((pair) => pair.with.readMs - pair.without.readMs));
    const whole = median(pairs.map((pair) => pair.with.ms));
    const kept = median(pairs.map((pair) => pair.with.keptMb - pair.without.keptMb));
    console.log(`start: ${whole.toFixed(0)} ms until the bundled knowledge is in force`);
    console.log(
      `world: ${ms.toFixed(1)} ms and ${mb.toFixed(1)} MB of it (${kept.toFixed(1)} MB are kept, the rest is room that the heap took)`,
    );
    console.log(`  the first text, in which more is found, takes ${read.toFixed(0)} ms longer`);
    return Promise.resolve({ 'start.ms': whole, 'world.startMs': ms, 'world.startMB': mb });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
