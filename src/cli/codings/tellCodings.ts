import path from 'node:path';
import { countOrphans } from '../../core/codings/orphans.js';
import type { CodingsCommand } from '../arguments.js';
import { UnreadableInput } from '../readText.js';
import type { ExitCode, Surroundings } from '../run.js';
import { findCodingFiles } from './findCodingFiles.js';
import { readCodings, type ReadCodings } from './readCodings.js';
import { linesOf } from './record.js';
import { fieldsIn, tableHead, tableRows } from './table.js';
import { bratOf, w3cLineOf } from './otherTools.js';

type Fail = (line: string) => void;

/** `codings`: what people coded, a file at a time. What cannot be read is told, the rest is done. */
export async function tellCodings(command: CodingsCommand, surroundings: Surroundings): Promise<ExitCode> {
  const { out, terminal } = surroundings;
  let code: ExitCode = 0;
  const fail: Fail = (line) => {
    terminal.line(line);
    code = 2;
  };
  const { format } = command;
  const files = await findAll(command.files, fail);
  if (format === 'brat' && files.length > 1) {
    fail(`--format brat writes one file; there are ${files.length}. Name one of them: ${shown(files)}`);
    return code;
  }
  // A table has the columns of all files, which are read twice: so no more than one is held at a time.
  const fields = format === 'csv' ? await fieldsIn(files) : [];
  if (format === 'csv') await out.write(tableHead(fields));
  for (const [i, file] of files.entries()) {
    if (files.length > 1) terminal.showStatus(`[${i + 1}/${files.length}] ${file}`);
    const read = await readOne(file, fail);
    if (!read) continue;
    if (format === 'jsonl') await out.write(linesOf(read));
    else if (format === 'csv') await out.write(tableRows(read, fields));
    else await out.write(format === 'w3c' ? w3cLineOf(read) : bratOf(read));
    if (format !== 'jsonl') tellOrphans(read, format === 'brat', terminal.line.bind(terminal), fail);
  }
  terminal.removeStatus();
  return code;
}

/** The coding files that the paths stand for, each once. */
async function findAll(paths: readonly string[], fail: Fail): Promise<string[]> {
  const found = new Map<string, string>();
  for (const named of paths) {
    try {
      const here = await findCodingFiles(named, fail);
      if (here.length === 0) fail(`${named}: nothing was coded there; coding files end with .codings.yaml`);
      for (const file of here) if (!found.has(path.resolve(file))) found.set(path.resolve(file), file);
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      fail(`${named}: ${error.message}`);
    }
  }
  return [...found.values()];
}

/** Null where there is nothing to be written of a file. */
async function readOne(file: string, fail: Fail): Promise<ReadCodings | null> {
  try {
    const read = await readCodings(file);
    if (read.failure !== null) fail(`${file}: ${read.failure}`);
    return read.set && read;
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    fail(`${file}: ${error.message}`);
    return null;
  }
}

/** These formats cannot say that a place is not certain any more. */
function tellOrphans({ path: file, places, text }: ReadCodings, isLeftOut: boolean, tell: Fail, fail: Fail): void {
  const orphans = countOrphans(places);
  if (orphans === 0 || (text === null && !isLeftOut)) return;
  const what = `${orphans} ${orphans === 1 ? 'coding has' : 'codings have'} no certain place any more`;
  if (isLeftOut) fail(`${file}: ${what} and ${orphans === 1 ? 'was' : 'were'} left out`);
  else tell(`${file}: ${what}; the place is the one that was coded`);
}

const shown = (files: readonly string[]): string => files.slice(0, 3).join(', ') + (files.length > 3 ? ' …' : '');
