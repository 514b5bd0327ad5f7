import type { Readable } from 'node:stream';
import { annotateFiles } from './annotateFiles.js';
import { annotateJsonLines } from './annotateJsonLines.js';
import { type Command, readArguments, UsageError } from './arguments.js';
import { checkFiles } from './checkFiles.js';
import { helpFor, VERSION } from './help.js';
import { tellCodings } from './codings/tellCodings.js';
import type { Sink } from './sink.js';
import type { Terminal } from './terminal.js';

/** What a command reads from and writes to. */
export interface Surroundings {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly out: Sink;
  readonly terminal: Terminal;
}

/** 0: all went well; 1: `check` found errors; 2: wrong use, or some input could not be read. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command that the arguments ask for. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let command: Command;
  try {
    command = readArguments(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    surroundings.terminal.line(`policy-annotator: ${error.message}`);
    return 2;
  }
  switch (command.name) {
    case 'help':
      await surroundings.out.write(helpFor(command.topic));
      return 0;
    case 'version':
      await surroundings.out.write(`${VERSION}\n`);
      return 0;
    case 'annotate':
      return command.jsonLines ? annotateJsonLines(command, surroundings) : annotateFiles(command, surroundings);
    case 'codings':
      return tellCodings(command, surroundings);
    case 'check':
      return checkFiles(command, surroundings);
  }
}
