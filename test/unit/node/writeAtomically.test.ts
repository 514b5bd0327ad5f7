import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  promises,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lockOf } from '../../../src/node/fileLock.js';
import { writeAtomically, type Disk } from '../../../src/node/writeAtomically.js';

const PROJECT = path.join(__dirname, '..', '..', '..');

/** A disk on which one thing fails for want of room. */
function fullDisk(at: 'write' | 'sync' | 'rename'): Disk {
  const full = (): Promise<never> =>
    Promise.reject(Object.assign(new Error(`ENOSPC: no space left on device, ${at}`), { code: 'ENOSPC' }));
  return {
    rename: at === 'rename' ? full : promises.rename,
    open: async (...asked) => {
      const handle = await promises.open(...asked);
      if (at === 'sync') handle.sync = full;
      if (at === 'write') {
        handle.writeFile = async () => {
          await handle.write('half of i');
          return full();
        };
      }
      return handle;
    },
  };
}

/** Does something with a folder in which only reading is allowed; root is for that time somebody else. */
async function asNobody(folder: string, work: () => Promise<void>): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  chmodSync(folder, 0o555);
  if (isRoot) process.seteuid?.(65534);
  try {
    await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
    chmodSync(folder, 0o755);
  }
}

describe('writing a file at once', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pa-write-'));
    file = path.join(folder, 'a.codings.yaml');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves the file and nothing else', async () => {
    assert.equal(await writeAtomically(file, Buffer.from('one\n'), null), true);
    assert.equal(await writeAtomically(file, Buffer.from('two\n'), 'one\n'), true);
    assert.equal(readFileSync(file, 'utf8'), 'two\n');
    assert.deepEqual(readdirSync(folder), ['a.codings.yaml']);
  });

  it('does not write over what somebody else wrote, or took away', async () => {
    writeFileSync(file, 'theirs\n');
    assert.equal(await writeAtomically(file, Buffer.from('ours\n'), 'one\n'), false);
    assert.equal(await writeAtomically(file, Buffer.from('ours\n'), null), false);
    assert.equal(readFileSync(file, 'utf8'), 'theirs\n');
    rmSync(file);
    assert.equal(await writeAtomically(file, Buffer.from('ours\n'), 'theirs\n'), false);
    assert.deepEqual(readdirSync(folder), []);
  });

  for (const at of ['write', 'sync', 'rename'] as const) {
    it(`on a full disk, seen at ${at}, says so; the file is as it was, and can be written later`, async () => {
      writeFileSync(file, 'one\n');
      await assert.rejects(writeAtomically(file, Buffer.from('two\n'), 'one\n', fullDisk(at)), { code: 'ENOSPC' });
      assert.equal(readFileSync(file, 'utf8'), 'one\n');
      assert.deepEqual(readdirSync(folder), ['a.codings.yaml']);
      assert.equal(await writeAtomically(file, Buffer.from('two\n'), 'one\n'), true);
      assert.equal(readFileSync(file, 'utf8'), 'two\n');
    });
  }

  it('in a folder where it may not says so, and the file is as it was', async function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(file, 'one\n');
    await asNobody(folder, () =>
      assert.rejects(writeAtomically(file, Buffer.from('two\n'), 'one\n'), { code: 'EACCES' }),
    );
    assert.equal(readFileSync(file, 'utf8'), 'one\n');
    assert.deepEqual(readdirSync(folder), ['a.codings.yaml']);
  });

  it('does not wait for one who died while writing, and clears up after them', async () => {
    const long = new Date(Date.now() - 60_000);
    writeFileSync(lockOf(file), '');
    utimesSync(lockOf(file), long, long);
    writeFileSync(path.join(folder, '.a.codings.yaml.4711.tmp'), 'half of i');
    assert.equal(await writeAtomically(file, Buffer.from('one\n'), null), true);
    assert.deepEqual(readdirSync(folder), ['a.codings.yaml']);
  });

  it('is done by many windows one after the other: each adds its line to what is there, and none is lost', async function () {
    this.timeout(60_000);
    const add = async (line: string): Promise<void> => {
      for (;;) {
        const now = existsSync(file) ? readFileSync(file, 'utf8') : null;
        if (await writeAtomically(file, Buffer.from(`${now ?? ''}${line}\n`), now)) return;
      }
    };
    const lines = Array.from({ length: 24 }, (_, i) => `line ${i}`);
    await Promise.all(lines.map(add));
    assert.deepEqual(readFileSync(file, 'utf8').trimEnd().split('\n').sort(), [...lines].sort());
  });

  it('killed in the middle leaves the file as it was or as it shall be, and it can be written again', async function () {
    this.timeout(60_000);
    const whole = (letter: string): string => letter.repeat(4_000_000);
    writeFileSync(file, whole('a'));
    const script = path.join(folder, 'writer.cjs');
    writeFileSync(
      script,
      `require(${JSON.stringify(require.resolve('tsx/cjs'))});
const { writeAtomically } = require(${JSON.stringify(path.join(PROJECT, 'src/node/writeAtomically.ts'))});
const file = ${JSON.stringify(file)};
const letters = (letter) => letter.repeat(4000000);
(async () => {
  let now = require('node:fs').readFileSync(file, 'utf8');
  for (;;) {
    const next = letters(now[0] === 'a' ? 'b' : 'a');
    if (!(await writeAtomically(file, Buffer.from(next), now))) process.exit(1);
    now = next;
  }
})();`,
    );
    let broken = 0;
    for (const rest of [0, 1, 3, 8]) {
      const writer = spawn(process.execPath, [script], { stdio: ['ignore', 'ignore', 'inherit'] });
      const ended = new Promise((resolve) => writer.once('exit', resolve));
      const remains = path.join(folder, `.a.codings.yaml.${writer.pid ?? 0}.tmp`);
      // It is there only while it is being written.
      while (!existsSync(remains)) await new Promise((resolve) => setTimeout(resolve, 1));
      await new Promise((resolve) => setTimeout(resolve, rest));
      writer.kill('SIGKILL');
      await ended;
      if (existsSync(remains)) broken++;
      const text = readFileSync(file, 'utf8');
      assert.ok(text === whole('a') || text === whole('b'), `${text.length} characters after ${rest} ms`);
      rmSync(lockOf(file), { force: true });
      assert.equal(await writeAtomically(file, Buffer.from(whole('a')), text), true);
      assert.ok(!existsSync(remains));
    }
    assert.ok(broken > 0, 'no write was broken off');
  });
});
