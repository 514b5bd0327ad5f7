import type { CheckCommand } from './arguments.js';
import { loadKnowledge, tellProblems } from './knowledge.js';
import type { ExitCode, Surroundings } from './run.js';

/** `check`: every problem on a line of its own on standard output. */
export async function checkFiles(command: CheckCommand, { out, terminal }: Surroundings): Promise<ExitCode> {
  const { base, files, unreadable } = await loadKnowledge({ ...command, paths: command.files }, terminal);
  const problems = base.problems();
  for (const file of files) {
    for (const line of tellProblems(file, problems)) await out.write(`${line}\n`);
  }
  if (unreadable) return 2;
  const checked = new Set(files.map(({ uri }) => uri));
  return problems.some(({ uri, severity }) => checked.has(uri) && severity === 'error') ? 1 : 0;
}
