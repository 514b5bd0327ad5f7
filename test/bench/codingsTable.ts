import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { codingFileOf } from './codingsMaterial.js';
import { madeText } from './material.js';

const DOCUMENTS = 2000;
const CODINGS = 25;
const LENGTH = 10_000;
const SUBJECT = path.resolve(import.meta.dirname ?? __dirname, 'codingsTableSubject.ts');

/**
 * The table of all statements of a folder, and the report on it, as the editor makes them: 50,000 codings in 2,000 documents, from files on disk. In a
 * process of its own: the megabytes are those that it grew by at most, both threads together.
 */
export async function benchCodingsTable(): Promise<Record<string, number | null>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'policy-annotator-bench-'));
  try {
    await writeFolder(path.join(folder, 'texts'));
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', SUBJECT, folder]);
    const { ms, mb, rows, lines, blockedMs, cancelMs } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Figures;
    if (rows !== DOCUMENTS * CODINGS) throw new Error(`The table has ${rows} rows, not ${DOCUMENTS * CODINGS}.`);
    console.log(
      `codingsTable: ${rows} rows and a report of ${lines} lines in ${ms.toFixed(0)} ms, ${mb.toFixed(0)} MB more; host held up for ${blockedMs.toFixed(1)} ms at most, given up within ${cancelMs.toFixed(0)} ms`,
    );
    return { 'codings.tableMs': ms, 'codings.tableMB': mb };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export interface Figures {
  readonly ms: number;
  readonly mb: number;
  readonly rows: number;
  readonly lines: number;
  readonly blockedMs: number;
  readonly cancelMs: number;
}

async function writeFolder(folder: string): Promise<void> {
  const all = madeText(DOCUMENTS * 500 + LENGTH);
  await mkdir(folder);
  for (let i = 0; i < DOCUMENTS; i++) {
    const name = `text-${String(i).padStart(4, '0')}.txt`;
    const text = all.slice(i * 500, i * 500 + LENGTH);
    await writeFile(path.join(folder, name), text);
    await writeFile(path.join(folder, `${name}.ana.codings.yaml`), codingFileOf(text, CODINGS, name));
  }
}
