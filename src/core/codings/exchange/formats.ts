import { anchor } from '../anchors/anchor.js';
import { WordIndex } from '../anchors/wordIndex.js';
import type { CodingSet } from '../model.js';
import { fromBrat, toBrat } from './brat.js';
import { fromCsv, toCsv } from './csv.js';
import type { Imported } from './imported.js';
import type { ExchangeFormat } from './names.js';
import { fromW3c, toW3c } from './w3c.js';

/** A set of codings in a format. @param source what the format calls the document */
export function exportSet(as: ExchangeFormat, set: CodingSet, text: string, source: string): string {
  if (as === 'brat') return toBrat(set, text);
  return as === 'csv' ? toCsv([set]) : `${JSON.stringify(toW3c(set, source), null, 2)}\n`;
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
  const codings = set.codings.flatMap((coding) => {
    const places = coding.parts.map((part) => anchor(index, part));
    if (!keepOrphans && places.some(({ found }) => found === null)) return [];
    const parts = coding.parts.map((part, i) => {
      const place = places[i];
      if (!place?.found) return part;
      return { ...part, start: place.start, end: place.end, quote: text.slice(place.start, place.end) };
    });
    return [{ ...coding, parts }];
  });
  return { ...set, codings };
}
