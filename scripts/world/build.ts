import { readFileSync } from 'node:fs';
import path from 'node:path';
import { writePack } from '../../src/core/pack/writePack.js';
import { tell } from '../../src/core/knowledge/problem.js';
import { mergeKnowledge } from '../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../src/core/knowledge/parse.js';
import { BUNDLED_FILES } from '../../src/engine/bundledFiles.js';
import { PROJECT } from '../project.js';

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
