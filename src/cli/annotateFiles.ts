import { prepareAnnotator } from './annotator.js';
import type { AnnotateCommand } from './arguments.js';
import { makeWriter } from './formats/format.js';
import { readTextFile, readTextStream, UnreadableInput } from './readText.js';
import type { ExitCode, Surroundings } from './run.js';

/** `annotate FILE...`: one document after the other, in the order given. What cannot be read is told, the rest is done. */
export async function annotateFiles(
  command: AnnotateCommand,
  { input, out, terminal }: Surroundings,
): Promise<ExitCode> {
  const { annotator, bad } = await prepareAnnotator(command, terminal);
  const writer = makeWriter(command.format, annotator.base.knowledge);
  let code: ExitCode = bad ? 2 : 0;
  await out.write(writer.begin());
  for (const [i, file] of command.files.entries()) {
    if (command.files.length > 1) terminal.showStatus(`[${i + 1}/${command.files.length}] ${file}`);
    try {
      const text = file === '-' ? await readTextStream(input) : await readTextFile(file);
      await out.write(writer.document(annotator.annotate(file, text), text));
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      terminal.line(`${file === '-' ? 'standard input' : file}: ${error.message}`);
      code = 2;
    }
  }
  terminal.removeStatus();
  await out.write(writer.end());
  return code;
}
