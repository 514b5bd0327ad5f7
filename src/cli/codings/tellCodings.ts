import { toCsv } from '../../core/codings/exchange/csv.js';
import { exportSet, placedAnew } from '../../core/codings/exchange/formats.js';
import type { Coding, CodingSet } from '../../core/codings/model.js';
import { tell } from '../../core/knowledge/problem.js';
import type { CodingsCommand } from '../arguments.js';
import { UnreadableInput } from '../readText.js';
import type { ExitCode, Surroundings } from '../run.js';
import { findCodingFiles } from './findCodingFiles.js';
import { readCodings, type ReadCodings } from './readCodings.js';

/** `codings`: what people coded, a file at a time. */
export async function tellCodings(
  { files, format }: CodingsCommand,
  { out, terminal }: Surroundings,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const fail = (line: string): void => {
    terminal.line(line);
    code = 2;
  };
  const found: string[] = [];
  for (const named of files) {
    try {
      const here = await findCodingFiles(named);
      if (here.length === 0) fail(`${named}: nothing was coded there; coding files end with .codings.yaml`);
      found.push(...here);
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      fail(`${named}: ${error.message}`);
    }
  }
  if (format === 'brat' && found.length > 1) {
    fail(
      `--format brat writes one file; there are ${found.length}. Name one of them: ${found.slice(0, 3).join(', ')} …`,
    );
    return 2;
  }
  const sets: CodingSet[] = [];
  for (const file of new Set(found)) {
    try {
      const read = await readCodings(file);
      if (!read.set || read.text === null) fail(`${file}: ${read.problems.map(tell)[0] ?? 'it cannot be read'}`);
      if (!read.set) continue;
      const text = read.text ?? '';
      // A table needs all its columns first.
      if (format === 'csv') sets.push({ ...placedAnew(read.set, text), document: read.document });
      else if (format === 'jsonl') await out.write(linesOf(read, read.set));
      else
        await out.write(
          format === 'brat'
            ? exportSet('brat', placedAnew(read.set, text, false), text, read.document)
            : `${JSON.stringify(JSON.parse(exportSet('w3c', placedAnew(read.set, text), text, read.document)))}\n`,
        );
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      fail(`${file}: ${error.message}`);
    }
  }
  if (format === 'csv') await out.write(toCsv(sets));
  return code;
}

function linesOf({ document, text, places }: ReadCodings, { coder, codings }: CodingSet): string {
  return codings
    .map((coding, i) => `${JSON.stringify(recordOf(coding, document, coder, places[i] ?? [], text ?? ''))}\n`)
    .join('');
}

function recordOf(
  { parts, extra, ...said }: Coding,
  doc: string,
  coder: string,
  places: ReadCodings['places'][number],
  text: string,
) {
  const now = parts.map(({ quote }, i) => {
    const place = places[i];
    if (!place?.found) return { start: null, end: null, text: quote, found: null };
    return { start: place.start, end: place.end, text: text.slice(place.start, place.end), found: place.found };
  });
  return { doc, coder, ...said, parts: now, ...(Object.keys(extra).length > 0 && { extra }) };
}
