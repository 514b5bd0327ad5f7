import { toBrat } from '../../core/codings/exchange/brat.js';
import { placedAt } from '../../core/codings/exchange/formats.js';
import { toW3c } from '../../core/codings/exchange/w3c.js';
import type { CodingSet } from '../../core/codings/model.js';
import type { ReadCodings } from './readCodings.js';

/** The codings with their places in the text as it is now. Without a text they are as they were coded, all without a certain place. */
export function placedNow({ set, index, places }: ReadCodings, keepOrphans: boolean): CodingSet | null {
  if (!set || !index) return set && { ...set, codings: keepOrphans ? set.codings : [] };
  return placedAt(set, index, places, keepOrphans);
}

/** A page of annotations on one line. */
export function w3cLineOf(read: ReadCodings): string {
  const set = placedNow(read, true);
  return set ? `${JSON.stringify(toW3c(set, read.document, read.text ?? ''))}\n` : '';
}

/** An .ann file. A place that is not certain would make it one that brat refuses. */
export function bratOf(read: ReadCodings): string {
  const set = placedNow(read, false);
  return set ? toBrat(set, read.text ?? '') : '';
}
