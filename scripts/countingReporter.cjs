// Mocha's usual reporter, which also tells of tests that are tried again, and leaves the suite's counts where `npm test`
// asked for them (see report.ts).
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { reporters } = require('mocha');

const MOST_LINES = 15;

module.exports = class CountingReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const failures = [];
    runner.on('fail', (test, error) => failures.push(told(test, error)));
    runner.on('retry', (test, error) => console.log(`    Once more: ${told(test, error)}`));
    const folder = process.env.POLICY_ANNOTATOR_RESULTS;
    const suite = options.reporterOption?.suite ?? options.reporterOptions?.suite;
    if (!folder || !suite) return;
    runner.once('end', () => {
      const { passes: passed, failures: failed, pending } = this.stats;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${suite}.json`), JSON.stringify({ passed, failed, pending, failures }));
    });
  }
};

function told(test, error) {
  const lines = String(error?.stack ?? error?.message ?? error).split('\n');
  const cause = error?.cause === undefined ? [] : [`caused by ${error.cause}`];
  return [test.titlePath().join(' › '), ...lines.slice(0, MOST_LINES), ...cause].join('\n');
}
