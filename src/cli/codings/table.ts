import { csvHead, csvRows, fieldsOf } from '../../core/codings/exchange/csv.js';
import { readCodingFile } from '../../core/codings/file/readCodingFile.js';
import { readTextFile, UnreadableInput } from '../readText.js';
import { placedNow } from './otherTools.js';
import type { ReadCodings } from './readCodings.js';

/** The names of all fields in some files. A file that cannot be read has none: it is told when it is read for its rows. */
export async function fieldsIn(files: readonly string[]): Promise<string[]> {
  const names = new Set<string>();
  for (const file of files) {
    const source = await readTextFile(file).catch((error: unknown) =>
      error instanceof UnreadableInput ? '' : Promise.reject(error),
    );
    const { set } = readCodingFile(source);
    if (set) for (const name of fieldsOf([set])) names.add(name);
  }
  return [...names].sort();
}

export const tableHead = csvHead;

/** The rows of one file, under the document's path as the command line found it. */
export function tableRows(read: ReadCodings, fields: readonly string[]): string {
  const set = placedNow(read, true);
  return set ? csvRows({ ...set, document: read.document }, fields) : '';
}
