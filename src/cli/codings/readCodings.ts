import { stat } from 'node:fs/promises';
import path from 'node:path';
import { placesIn } from '../../core/codings/places.js';
import type { Anchoring } from '../../core/codings/anchors/anchor.js';
import { WordIndex } from '../../core/codings/anchors/wordIndex.js';
import { readCodingFile } from '../../core/codings/file/readCodingFile.js';
import { codingProblem } from '../../core/codings/messages.js';
import type { CodingSet } from '../../core/codings/model.js';
import { isOrphan, orphanProblems } from '../../core/codings/orphans.js';
import { tell, type Problem } from '../../core/knowledge/problem.js';
import type { Span } from '../../core/span.js';
import { readTextFile, UnreadableInput } from '../readText.js';

/** A coding file with the text it is about. */
export interface ReadCodings {
  readonly path: string;
  readonly source: string;
  /** Null where the file cannot be relied upon. */
  readonly set: CodingSet | null;
  readonly spans: readonly Span[];
  readonly document: string;
  /** Null where the document is not there, or cannot be read. */
  readonly text: string | null;
  readonly index: WordIndex | null;
  readonly places: readonly (readonly Anchoring[])[];
  readonly problems: readonly Problem[];
  /** Why there is no set, or no text; for people, without the file's name. */
  readonly failure: string | null;
  /** The document is there and cannot be read: no problem of the coding file. */
  readonly isTextUnreadable: boolean;
}

/** @throws UnreadableInput where the coding file itself cannot be read */
export async function readCodings(file: string): Promise<ReadCodings> {
  const source = await readTextFile(file);
  const { set, spans, problems } = readCodingFile(source);
  const document = path.join(path.dirname(file), set?.document ?? '');
  const read = set?.document ? await readDocument(document) : null;
  const text = typeof read === 'string' ? read : null;
  const index = text === null ? null : new WordIndex(text);
  const places = set ? placesIn(index, set) : [];
  const gone = set && read === null ? codingProblem('coding-text-gone', { start: 0, end: 1 }, set.document) : null;
  const refused = gone ?? (set ? undefined : problems[0]);
  return {
    path: file,
    source,
    set,
    spans,
    document,
    text,
    index,
    places,
    problems: [
      ...problems,
      ...(gone ? [gone] : []),
      ...(set && index ? orphanProblems(set, spans, (i) => isOrphan(places[i]), set.document) : []),
    ],
    failure: read instanceof UnreadableInput ? `${document}: ${read.message}` : refused ? tell(refused) : null,
    isTextUnreadable: read instanceof UnreadableInput,
  };
}

/** The text; null where there is no such file; else why it cannot be read. */
async function readDocument(document: string): Promise<string | UnreadableInput | null> {
  try {
    return await readTextFile(document);
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error;
    const isThere = await stat(document).then(
      () => true,
      () => false,
    );
    return isThere ? error : null;
  }
}
