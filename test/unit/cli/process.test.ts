import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { NORTH, packOf } from '../world.js';
import { Folder } from './runs.js';

const SOUTH = `
version: 1
actors: [{id: ghana, name: Ghana, type: state}]
`;

/** The bundled program as it is installed: `dist/cli.js` and the world's actors, with `knowledge` beside `dist`. */
let folder: Folder;
let cli: string;

before(async function () {
  this.timeout(20_000);
  folder = new Folder();
  cli = path.join(folder.path, 'dist', 'cli.js');
  mkdirSync(path.join(folder.path, 'knowledge'));
  cpSync('models', path.join(folder.path, 'models'), { recursive: true });
  folder.file(path.join('knowledge', 'sino-russian-relations.policy.yaml'), NORTH);
  mkdirSync(path.join(folder.path, 'dist'));
  writeFileSync(path.join(folder.path, 'dist', 'world.bin'), packOf(SOUTH));
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile: cli,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    loader: { '.yaml': 'text' },
    logLevel: 'error',
  });
});
after(() => folder.dispose());

const runCli = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' });
  return { code: status, out: stdout, told: stderr };
};
const start = (args: string[], nodeArgs: string[] = []): ChildProcess =>
  spawn(process.execPath, [...nodeArgs, cli, ...args]);

describe('the program', () => {
  it('finds the bundled knowledge and the world’s actors beside it, leaves them out where told to', () => {
    const found = (...args: string[]) =>
      runCli(['annotate', ...args, '-'], 'Norway and Ghana').out.match(/"actor":"(norway|ghana)"/g)?.length ?? 0;
    assert.equal(found(), 2);
    assert.equal(found('--no-world'), 1);
    assert.equal(found('--no-bundled'), 0);
  });

  it('knows its version and helps', () => {
    assert.match(runCli(['--version']).out, /^\d+\.\d+\.\d+\n$/);
    const { code, out } = runCli(['--help']);
    assert.equal(code, 0);
    assert.match(out, /policy-annotator annotate/);
  });

  it('tells wrong use on standard error and ends with 2', () => {
    const { code, out, told } = runCli(['annotate', '--colour']);
    assert.deepEqual([code, out], [2, '']);
    assert.equal(told, "policy-annotator: unknown option '--colour'. --help lists the options.\n");
  });

  it('ends with 1 where check finds errors', () => {
    const bad = folder.file('bad.policy.yaml', 'version: 1\nactors: 7\n');
    assert.equal(runCli(['check', bad]).code, 1);
    assert.equal(runCli(['check', path.join(folder.path, 'knowledge', 'sino-russian-relations.policy.yaml')]).code, 0);
  });

  it('is quiet when its reader has had enough', async () => {
    const child = start(['annotate', '--stdin-jsonl']);
    let told = '';
    child.stderr?.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.stdin?.on('error', () => undefined);
    for (let i = 0; i < 2000; i++) child.stdin?.write(`{"doc":"${i}","text":"Norway and Russia"}\n`);
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code] = await once(child, 'exit');
    assert.deepEqual([code, told], [0, '']);
  });

  it('streams: answers before its input ends', async () => {
    const child = start(['annotate', '--stdin-jsonl']);
    child.stdin?.write('{"doc":"first","text":"Norway"}\n');
    const [chunk] = await once(child.stdout ?? child, 'data');
    assert.match(String(chunk), /^\{"doc":"first"/);
    child.stdin?.end();
    await once(child, 'exit');
  });

  it('takes 26 MB through 40 MB of memory, in order', async function () {
    this.timeout(60_000);
    const child = start(['annotate', '--no-bundled', '--stdin-jsonl'], ['--max-old-space-size=40']);
    // Figures, so that the time goes into the stream and not into who claims what.
    const text = '1201 4410 77. '.repeat(14_000);
    const documents = 140;
    let held = '';
    let next = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      const lines = (held + chunk.toString()).split('\n');
      held = lines.pop() ?? '';
      for (const line of lines) assert.ok(line.startsWith(`{"doc":"${next++}"`), line);
    });
    const ended = once(child, 'close');
    for (let i = 0; i < documents; i++) {
      if (!child.stdin?.write(`{"doc":"${i}","text":"${text}"}\n`)) await once(child.stdin ?? child, 'drain');
    }
    child.stdin?.end();
    const [code] = await ended;
    assert.deepEqual([code, next], [0, documents]);
  });
});
