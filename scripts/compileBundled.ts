import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tell } from '../src/core/knowledge/problem.js';
import { parseKnowledgeFile } from '../src/core/knowledge/parse.js';
import { BUNDLED_FILES, snapshotName } from '../src/engine/bundledFiles.js';
import { writeSnapshot } from '../src/engine/snapshot.js';
import { PROJECT } from './project.js';
import { makeWorld } from './world/build.js';

const OUT = path.join(PROJECT, 'dist');

/** A bundled file as the engine takes it at every start. @throws Error where the file has an error */
export function makeSnapshot(name: string): string {
  const text = readFileSync(path.join(PROJECT, 'knowledge', name), 'utf8');
  const { file, problems } = parseKnowledgeFile(text);
  // The engine shows no problems of a file that it takes as parsed.
  const [problem] = problems;
  if (!file || problem) throw new Error(`${name}: ${problem ? tell(problem) : 'cannot be read'}`);
  return writeSnapshot(text, file);
}

/** What is made of the bundled knowledge, by file name: the same sources give the same bytes. */
const OUTPUTS: Readonly<Record<string, () => string | Uint8Array>> = {
  'world.bin': makeWorld,
  ...Object.fromEntries(
    BUNDLED_FILES.filter(({ origin }) => origin === 'bundled').map(({ name }) => [
      snapshotName(name),
      () => makeSnapshot(name),
    ]),
  ),
};

/** The time of the last change below a folder. Milliseconds since 1970. */
function lastChange(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return Math.max(...entries.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs));
}

/** Writes what is older than its sources. */
function main(): void {
  const sources = ['knowledge', 'src/core', 'src/engine', 'scripts/world'].map((folder) => path.join(PROJECT, folder));
  const changed = Math.max(...sources.map(lastChange));
  for (const [name, make] of Object.entries(OUTPUTS)) {
    const out = path.join(OUT, name);
    if ((statSync(out, { throwIfNoEntry: false })?.mtimeMs ?? 0) > changed) continue;
    const content = make();
    mkdirSync(OUT, { recursive: true });
    writeFileSync(out, content);
    console.log(`\n  dist/${name}  ${(content.length / 1000).toFixed(1)}kb`);
  }
}

if (process.argv[1] === import.meta.filename) main();
