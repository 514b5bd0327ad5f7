// `npm start`: installs what is missing, builds, and opens the sample workspace in a VS Code with the extension running.
// This file runs before anything is installed, so it knows Node only; the rest stands in openSample.ts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const project = fileURLToPath(new URL('..', import.meta.url));
process.chdir(project);

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(`Node ${OLDEST_NODE} or newer is needed, this is ${process.versions.node}: see https://nodejs.org`);
}
// The file that npm writes last: without it an installation was begun and not finished.
if (!existsSync('node_modules/.package-lock.json'))
  step('Installing what the build needs', npm('ci', '--no-audit', '--no-fund'));
step('Building', { command: process.execPath, args: ['esbuild.js'] });

const require = createRequire(import.meta.url);
require('tsx/cjs/api').register(); // from here on TypeScript can be loaded
const { openSample } = require('./openSample.ts');
await openSample(process.argv.slice(2));

function npm(...args) {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return { command: process.execPath, args: [script, ...args] };
  return { command: 'npm', args, shell: process.platform === 'win32' };
}

function step(what, { command, args, shell = false }) {
  console.log(`${what} …`);
  const { status, signal, stdout, stderr, error } = spawnSync(command, args, {
    shell,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
  if (status === 0) return;
  if (signal) process.exit(130);
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`);
  fail(error ? `${command}: ${error.message}` : `${what} failed.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
