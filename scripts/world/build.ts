import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePack } from '../../src/core/pack/writePack.js';
import { tell } from '../../src/core/knowledge/problem.js';
import { mergeKnowledge } from '../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../src/core/knowledge/parse.js';
import { BUNDLED_FILES } from '../../src/engine/bundledFiles.js';
import { PROJECT } from '../project.js';

const OUT = path.join(PROJECT, 'dist', 'world.bin');

/** The world's actors as the engine opens them. Works from the sources alone: the same files give the same bytes. */
export function makeWorld(): Uint8Array {
  const files = BUNDLED_FILES.filter(({ origin }) => origin === 'world').map(({ name }) => {
    const { file, problems } = parseKnowledgeFile(readFileSync(path.join(PROJECT, 'knowledge', name), 'utf8'));
    const [error] = problems.filter(({ severity }) => severity === 'error');
    if (!file || error) throw new Error(`${name}: ${error ? tell(error) : 'cannot be read'}`);
    return { uri: name, origin: 'world' as const, file };
  });
  const { knowledge } = mergeKnowledge(files);
  return writePack(
    knowledge,
    files.map(({ uri }) => uri),
    (text) => new TextEncoder().encode(text),
  );
}

/** The time of the last change below a folder. Milliseconds since 1970. */
function lastChange(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return Math.max(...entries.map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs));
}

/** Writes `dist/world.bin`, unless nothing has changed since it was written. */
function main(): void {
  const written = statSync(OUT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = ['knowledge', 'src/core', 'scripts/world'].map((folder) => path.join(PROJECT, folder));
  if (sources.every((folder) => lastChange(folder) < written)) return;
  const bytes = makeWorld();
  mkdirSync(path.dirname(OUT), { recursive: true });
  writeFileSync(OUT, bytes);
  console.log(`\n  dist/world.bin  ${(bytes.length / 1000).toFixed(1)}kb`);
}

if (process.argv[1] === import.meta.filename) main();
