// `npm test [-- --only NAME]…`: all that must hold, in the order of what it costs. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { HOSTS } from './hosts/hosts.js';
import { main } from './main.js';
import { PROJECT } from './project.js';
import { type Counts, RESULTS } from './report.js';

interface Step {
  readonly name: string;
  /** What Node runs. */
  readonly run: readonly string[];
  /** The suites whose counts it leaves (see report.ts). A step without suites counts as one test itself. */
  readonly suites?: readonly string[];
}

const MOCHA = join('node_modules', 'mocha', 'bin', 'mocha.js');
const TSX = ['--import', 'tsx'];

/** A mocha run in Node, which leaves its counts under the name of the suite. */
function mocha(suite: string, run: readonly string[]): Step {
  const report = ['--reporter', 'scripts/countingReporter.cjs', '--reporter-option', `suite=${suite}`];
  return { name: suite, run: [...run, ...report], suites: [suite] };
}

const STEPS: readonly Step[] = [
  { name: 'build', run: ['esbuild.js'] },
  mocha('unit', [...TSX, 'scripts/testUnit.ts']),
  mocha('grammar', [MOCHA, '--no-config', '--require', 'tsx', 'test/grammar/**/*.test.ts']),
  { name: 'lint', run: ['scripts/npmRun.cjs', 'lint'] },
  { name: 'editor', run: [...TSX, 'scripts/testEditor.ts'], suites: HOSTS.map((host) => `editor-${host}`) },
  mocha('ui', [MOCHA, '--config', 'test/ui/.mocharc.json']),
  { name: 'package', run: ['scripts/npmRun.cjs', 'package:check'] },
];

void main(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
  const steps = values.only?.map(stepNamed) ?? STEPS;
  const results = mkdtempSync(join(tmpdir(), 'policy-annotator-results-'));
  try {
    return conclude(steps.map((step) => runStep(step, results)));
  } finally {
    rmSync(results, { recursive: true, force: true });
  }
});

interface Outcome {
  readonly name: string;
  readonly seconds: number;
  readonly counts: Counts;
}

function runStep(step: Step, results: string): Outcome {
  console.log(`\n== ${step.name}`);
  const start = Date.now();
  const { status, signal, error } = spawnSync(process.execPath, [...step.run], {
    cwd: PROJECT,
    env: { ...process.env, [RESULTS]: results },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (signal || error) console.log(`${step.name} was ended: ${error?.message ?? signal}`);
  return { name: step.name, seconds: (Date.now() - start) / 1000, counts: count(step, status === 0, results) };
}

function count(step: Step, ok: boolean, results: string): Counts {
  const suites = (step.suites ?? []).map((suite) => readCounts(join(results, `${suite}.json`)));
  if (!suites.length) suites.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, pending: 0 });
  const sum = (key: 'passed' | 'failed' | 'pending'): number =>
    suites.reduce((total, counts) => total + counts[key], 0);
  // What went wrong around the tests, rather than in one, counts too.
  const failed = sum('failed') || (ok ? 0 : 1);
  const failures = suites.flatMap((counts) => counts.failures ?? []);
  return { passed: sum('passed'), failed, pending: sum('pending'), failures };
}

/** A suite that left no counts did not come to its end: one failure. Its output has told why. */
function readCounts(file: string): Counts {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, pending: 0 };
  }
}

function conclude(outcomes: readonly Outcome[]): number {
  for (const { name, counts } of outcomes) {
    for (const failure of counts.failures ?? []) console.log(`\n✖ ${name}: ${failure.replaceAll('\n', '\n    ')}`);
  }
  console.log('');
  for (const { name, seconds, counts } of outcomes) {
    const { passed, failed, pending } = counts;
    const left = pending ? `, ${pending} left out` : '';
    console.log(`${failed ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed${left} (${seconds.toFixed(0)} s)`);
  }
  const passed = outcomes.reduce((total, { counts }) => total + counts.passed, 0);
  const failed = outcomes.reduce((total, { counts }) => total + counts.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

function stepNamed(name: string): Step {
  const step = STEPS.find((known) => known.name === name);
  if (step) return step;
  throw new Error(`There is no step “${name}”: choose from ${STEPS.map((known) => known.name).join(', ')}.`);
}
