import { anchor, type Anchoring } from '../anchors/anchor.js';
import { describe } from '../anchors/describe.js';
import { WordIndex } from '../anchors/wordIndex.js';
import type { CodingSet } from '../model.js';
import { toBrat } from './brat.js';
import { toCsv } from './csv.js';
import { fromBrat } from './fromBrat.js';
import { fromCsv } from './fromCsv.js';
import { fromW3c } from './fromW3c.js';
import type { Imported } from './imported.js';
import type { ExchangeFormat } from './names.js';
import { toW3c } from './w3c.js';

/** A set of codings in a format. @param source what the format calls the document */
export function exportSet(as: ExchangeFormat, set: CodingSet, text: string, source: string): string {
  if (as === 'brat') return toBrat(set, text);
  return as === 'csv' ? toCsv([set]) : `${JSON.stringify(toW3c(set, source, text), null, 2)}\n`;
}

/** What another tool's file holds. Never throws: what is wrong is among the losses. */
export function importSet(as: ExchangeFormat, content: string, text: string): Imported {
  if (as === 'brat') return fromBrat(content, text);
  if (as === 'csv') return fromCsv(content, text);
  try {
    return fromW3c(JSON.parse(content.replace(/^\ufeff/, '')), text);
  } catch (error) {
    return {
      codings: [],
      losses: [
        { what: `it is not valid JSON (${error instanceof Error ? error.message : String(error)})`, where: 'the file' },
      ],
    };
  }
}

/** The set with quotes and offsets as they are in the text now. What has no certain place is left out where `keepOrphans` is false. */
export function placedAnew(set: CodingSet, text: string, keepOrphans = true): CodingSet {
  const index = new WordIndex(text);
  const places = set.codings.map(({ parts }) => parts.map((part) => anchor(index, part)));
  return placedAt(set, index, places, keepOrphans);
}

/** The same where the places, for each part of each coding, are known already. */
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
