import { performance } from 'node:perf_hooks';
import { compileKnowledge } from '../../src/core/compile.js';
import { Reading } from '../../src/core/reading.js';
import { benchKnowledge, benchText, random } from './material.js';

const EDITS = 2000;

/**
 * An edit in a 1 MB document with 10k aliases: the 95th percentile against a full reading, in process. Edits of 1 to 20 characters anywhere
 * in prose paragraphs of at most 2 kB; all that depends on them is in it.
 */
export async function benchEdit(): Promise<Record<string, number | null>> {
  const text = benchText(1_000_000);
  const compiled = compileKnowledge(benchKnowledge(10_000));
  const full = median(
    Array.from({ length: 9 }, () => timed(() => new Reading(text, compiled, { format: 'plain' }))).slice(2),
  );
  const reading = new Reading(text, compiled, { format: 'plain' });
  const next = random(7);
  const length = text.length;
  const times: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const start = Math.floor(next() * (length - 40));
    const removed = Math.floor(next() * 20);
    const inserted = text.slice(start, start + 1 + Math.floor(next() * 20)).replace(/\n/g, ' ');
    times.push(timed(() => reading.change({ start, end: start + removed, text: inserted })));
  }
  times.sort((a, b) => a - b);
  const p95 = times[Math.floor(EDITS * 0.95)] ?? NaN;
  console.log(
    `edit: full reading ${full.toFixed(1)} ms, edit p50 ${median(times).toFixed(3)} ms, p95 ${p95.toFixed(3)} ms`,
  );
  return { 'edit.p95OverFull': p95 / full };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
