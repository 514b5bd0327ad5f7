import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeAtomically } from '../../../src/node/writeAtomically.js';

const PROJECT = path.join(__dirname, '..', '..', '..');

describe('writing a file at once', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'pa-write-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves the file and nothing else', async () => {
    const file = path.join(folder, 'a.codings.yaml');
    await writeAtomically(file, Buffer.from('one\n'));
    await writeAtomically(file, Buffer.from('two\n'));
    assert.equal(readFileSync(file, 'utf8'), 'two\n');
    assert.deepEqual(readdirSync(folder), ['a.codings.yaml']);
  });

  it('where it cannot be done says so, and the file is as it was', async function () {
    // Root may write everywhere.
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const file = path.join(folder, 'a.codings.yaml');
    writeFileSync(file, 'one\n');
    chmodSync(folder, 0o500);
    await assert.rejects(writeAtomically(file, Buffer.from('two\n')), /EACCES/);
    chmodSync(folder, 0o700);
    assert.equal(readFileSync(file, 'utf8'), 'one\n');
  });

  it('killed at any moment leaves the file as it was or as it shall be', async function () {
    this.timeout(60_000);
    const file = path.join(folder, 'a.codings.yaml');
    const whole = (letter: string): string => letter.repeat(4_000_000);
    writeFileSync(file, whole('a'));
    const script = path.join(folder, 'writer.cjs');
    writeFileSync(
      script,
      `require(${JSON.stringify(require.resolve('tsx/cjs'))});
const { writeAtomically } = require(${JSON.stringify(path.join(PROJECT, 'src/node/writeAtomically.ts'))});
const file = ${JSON.stringify(file)};
(async () => { process.stdout.write('ready'); for (let i = 0; ; i++) await writeAtomically(file, Buffer.alloc(4000000, i % 2 ? 'a' : 'b')); })();`,
    );
    for (const rest of [0, 3, 8, 15]) {
      const writer = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
      await new Promise((resolve) => writer.stdout.once('data', resolve));
      await new Promise((resolve) => setTimeout(resolve, rest));
      const ended = new Promise((resolve) => writer.once('exit', resolve));
      writer.kill('SIGKILL');
      await ended;
      const text = readFileSync(file, 'utf8');
      assert.ok(text === whole('a') || text === whole('b'), `${text.length} characters after ${rest} ms`);
    }
  });
});
