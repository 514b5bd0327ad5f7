import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run.js';
import { Sink } from '../../../src/cli/sink.js';
import { Terminal } from '../../../src/cli/terminal.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  /** Lines on standard error. */
  readonly told: string[];
}

/** Runs a command in this process. `input` is what stands on standard input, whole or in chunks. */
export async function runCommand(
  args: readonly string[],
  input: string | Iterable<string | Buffer> = '',
): Promise<Ran> {
  let out = '';
  let told = '';
  const stdout = new Writable({
    write(chunk: Buffer, _encoding, done) {
      out += chunk.toString('utf8');
      done();
    },
  });
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input, { objectMode: false });
  const terminal = new Terminal({ write: (text: string) => (told += text) });
  const code = await run(args, { input: stdin, out: new Sink(stdout), terminal });
  return { code, out, told: told.split('\n').filter((line) => line !== '') };
}

/** A folder that goes when the test is over. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'policy-annotator-'));

  /** Writes a file, gives its path. */
  file(name: string, content: string | Buffer): string {
    mkdirSync(path.dirname(path.join(this.path, name)), { recursive: true });
    const file = path.join(this.path, name);
    writeFileSync(file, content);
    return file;
  }

  dispose(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
