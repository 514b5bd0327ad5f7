import type { CheckCommand } from './arguments.js';
import { isCodingFile } from '../core/codings/names.js';
import { checkCodingFiles } from './codings/checkCodingFiles.js';
import { loadKnowledge, tellProblems } from './knowledge.js';
import type { ExitCode, Surroundings } from './run.js';

/** `check`: every problem on a line of its own on standard output. */
export async function checkFiles(command: CheckCommand, { out, terminal }: Surroundings): Promise<ExitCode> {
  const codingFiles = command.files.filter(isCodingFile);
  const paths = command.files.filter((file) => !isCodingFile(file));
  const { base, files, unreadable } = await loadKnowledge({ ...command, paths }, terminal);
  const problems = base.problems();
  for (const file of files) {
    for (const line of tellProblems(file, problems)) await out.write(`${line}\n`);
  }
  const coded = await checkCodingFiles(codingFiles, base, out, terminal);
  if (unreadable || coded === 'unreadable') return 2;
  if (coded === 'errors') return 1;
  const checked = new Set(files.map(({ uri }) => uri));
  return problems.some(({ uri, severity }) => checked.has(uri) && severity === 'error') ? 1 : 0;
}
