import path from 'node:path';
import { anchor, type Anchoring } from '../../core/codings/anchors/anchor.js';
import { WordIndex } from '../../core/codings/anchors/wordIndex.js';
import { readCodingFile } from '../../core/codings/file/readCodingFile.js';
import { codingProblem } from '../../core/codings/messages.js';
import { quoteOf, type CodingSet } from '../../core/codings/model.js';
import type { Problem } from '../../core/knowledge/problem.js';
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
  /** Null where the document is not there. */
  readonly text: string | null;
  readonly places: readonly (readonly Anchoring[])[];
  readonly problems: readonly Problem[];
}

/** @throws UnreadableInput where the coding file itself cannot be read */
export async function readCodings(file: string): Promise<ReadCodings> {
  const source = await readTextFile(file);
  const { set, spans, problems } = readCodingFile(source);
  const document = path.join(path.dirname(file), set?.document ?? '');
  const text = set
    ? await readTextFile(document).catch((error: unknown) =>
        error instanceof UnreadableInput ? null : Promise.reject(error),
      )
    : null;
  const index = text === null ? null : new WordIndex(text);
  const places = (set?.codings ?? []).map(({ parts }) =>
    parts.map((part): Anchoring => (index ? anchor(index, part) : { found: null, candidates: [] })),
  );
  return {
    path: file,
    source,
    set,
    spans,
    document,
    text,
    places,
    problems: [...problems, ...placeProblems(set, spans, places, text)],
  };
}

function placeProblems(
  set: CodingSet | null,
  spans: readonly Span[],
  places: ReadCodings['places'],
  text: string | null,
): Problem[] {
  if (!set) return [];
  if (text === null) return [codingProblem('coding-text-gone', { start: 0, end: 1 }, set.document)];
  return set.codings.flatMap((coding, i) =>
    places[i]?.some(({ found }) => found === null)
      ? [codingProblem('coding-orphan', spans[i] ?? { start: 0, end: 0 }, quoteOf(coding).slice(0, 60), set.document)]
      : [],
  );
}
