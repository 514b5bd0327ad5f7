import type { Anchoring } from '../anchors/anchor.js';
import { describe } from '../anchors/describe.js';
import type { WordIndex } from '../anchors/wordIndex.js';
import type { CodingSet } from '../model.js';
import { toBrat } from './brat.js';
import { toCsv } from './csv.js';
import { fromBrat } from './fromBrat.js';
import { fromCsv } from './fromCsv.js';
import { fromW3c } from './fromW3c.js';
import { settle, type Finish, type Imported } from './imported.js';
import type { ExchangeFormat } from './names.js';
import { toW3c } from './w3c.js';

/** A set of codings in a format. @param source what the format calls the document */
export function exportSet(as: ExchangeFormat, set: CodingSet, text: string, source: string): string {
  if (as === 'brat') return toBrat(set, text);
  return as === 'csv' ? toCsv([set]) : `${JSON.stringify(toW3c(set, source, text), null, 2)}\n`;
}

/**
 * What another tool's file holds. Never throws: what is wrong is among the losses.
 * @param finish what becomes of the codings in the end: finding their places in a long text takes its time
 */
export function importSet(as: ExchangeFormat, content: string, text: string, finish: Finish = settle): Imported {
  if (as === 'brat') return fromBrat(content, text, finish);
  if (as === 'csv') return fromCsv(content, text, finish);
  try {
    return fromW3c(JSON.parse(content.replace(/^\ufeff/, '')), text, finish);
  } catch (error) {
    return {
      codings: [],
      losses: [
        { what: `it is not valid JSON (${error instanceof Error ? error.message : String(error)})`, where: 'the file' },
      ],
    };
  }
}

/** Whether a format can hold codings without a certain place: brat refuses a file that says of a place what does not stand there. */
export const keepsOrphans = (as: ExchangeFormat): boolean => as !== 'brat';

/**
 * The set with quotes and offsets as they are in the text now.
 * @param places for each part of each coding @param keepOrphans false: what has no certain place is left out
 */
export function placedAt(
  set: CodingSet,
  index: WordIndex,
  places: readonly (readonly Anchoring[])[],
  keepOrphans: boolean,
): CodingSet {
  const codings = set.codings.flatMap((coding, i) => {
    const own = places[i] ?? [];
    if (!keepOrphans && own.some(({ found }) => found === null)) return [];
    const parts = coding.parts.map((part, at) => {
      const place = own[at];
      if (!place?.found) return part;
      const isAsItWas = place.found === 'kept' && index.words.text.slice(place.start, place.end) === part.quote;
      return isAsItWas ? part : describe(index, place);
    });
    return [{ ...coding, parts }];
  });
  return { ...set, codings };
}
