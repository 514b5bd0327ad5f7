import { performance } from 'node:perf_hooks';
import { compileKnowledge } from '../../src/core/compile.js';
import { Reading } from '../../src/core/reading.js';
import { benchKnowledge, benchText } from './material.js';

/** The whole analysis of 1 MB (UTF-16 units), one thread, warm. */
export async function benchAnnotate(): Promise<Record<string, number | null>> {
  const compiled = compileKnowledge(benchKnowledge(0));
  const text = benchText(1_000_000);
  const times: number[] = [];
  for (let round = 0; round < 12; round++) {
    const start = performance.now();
    new Reading(text, compiled, { format: 'plain' });
    times.push(performance.now() - start);
  }
  const best = times.slice(3).sort((a, b) => a - b);
  const ms = best[best.length >> 1] ?? NaN;
  console.log(`annotate: 1 MB in ${ms.toFixed(0)} ms (${best[0]?.toFixed(0)} to ${best.at(-1)?.toFixed(0)})`);
  return { 'annotate.mbPerSecond': 1000 / ms };
}
