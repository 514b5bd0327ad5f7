/**
 * The editor suite: what the extension does inside a real VS Code, told by its API.
 *
 * To add a test, write `test/editor/<what the user does>.test.ts`: it is found by its name and runs in every host, in
 * Node and in a web worker alike. So it imports `vscode`, `node:assert/strict` (as `import assert from …`) and
 * `./harness/*`, but no other module of Node; documents come from `harness/documents.ts`, files from the workspace in
 * `test/editor/workspace`, of which each host has a copy that may be written. What takes time is awaited by `until`.
 * One host, some tests: `npm run test:editor -- --host web --grep "knowledge file"`.
 *
 * This file is what the host calls; the bundle puts the test files behind it (`scripts/editorTests/bundle.ts`).
 */
import mocha from 'mocha/mocha.js';
import { reportTo } from './harness/reporter.js';

// The reporter that says nothing: outcomes go to the runner outside, who counts them.
mocha.setup({
  ui: 'bdd',
  reporter: Mocha.reporters.Base,
  timeout: 60_000,
  retries: 1,
  grep: process.env.EDITOR_TESTS_GREP,
});

/** Runs all tests. VS Code calls it in the extension host, and takes a rejection as failure. */
export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const done = (failures: number): void => (failures ? reject(new Error(`${failures} failed`)) : resolve());
    // Not `mocha.run`, which in this build reads the page's address: a host on Node has none.
    reportTo((line) => console.log(line), Mocha.prototype.run.call(mocha, done));
  });
}
