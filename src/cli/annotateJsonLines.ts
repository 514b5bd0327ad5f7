import { prepareAnnotator } from './annotator.js';
import type { AnnotateCommand } from './arguments.js';
import { readJsonLines } from './jsonLines.js';
import type { ExitCode, Surroundings } from './run.js';

/**
 * `annotate --stdin-jsonl`: a pure filter. A line is written before the next is read, so memory stays that of the longest
 * document; a line that holds no document is told with its number and left out.
 */
export async function annotateJsonLines(
  command: AnnotateCommand,
  { input, out, terminal }: Surroundings,
): Promise<ExitCode> {
  if (input.isTTY) {
    terminal.line(
      'policy-annotator: no input. --stdin-jsonl reads from a pipe or a file: policy-annotator annotate --stdin-jsonl < FILE',
    );
    return 2;
  }
  const { annotator, bad } = await prepareAnnotator(command, terminal);
  let code: ExitCode = bad ? 2 : 0;
  for await (const read of readJsonLines(input)) {
    if ('problem' in read) {
      terminal.line(`standard input:${read.line}: ${read.problem}`);
      code = 2;
    } else {
      await out.write(`${JSON.stringify(annotator.annotate(read.doc, read.text))}\n`);
    }
  }
  return code;
}
