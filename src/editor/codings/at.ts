import type * as vscode from 'vscode';
import type { Span } from '../../core/span.js';
import type { Services } from '../services.js';
import type { LiveCoding } from './codedText.js';

/** A coding of an open text with its places. */
export interface CodingHere extends LiveCoding {
  readonly number: number;
  readonly spans: readonly Span[];
}

/** The codings of a text that have a certain place, in its order; refused ones only where asked for. */
export function codingsIn({ codings }: Services, document: vscode.TextDocument, withRefused = false): CodingHere[] {
  const text = codings.of(document);
  const here = (text?.codings ?? []).flatMap((live, number) => {
    if (live.coding.status === 'refused' && !withRefused) return [];
    const spans = text?.placeOf(number);
    return spans && spans.length > 0 ? [{ ...live, number, spans }] : [];
  });
  return here.sort((a, b) => startOf(a) - startOf(b));
}

/** Those that hold an offset or stand right before it, the shortest first. */
export const codingsAt = (services: Services, document: vscode.TextDocument, offset: number): CodingHere[] =>
  codingsIn(services, document)
    .filter(({ spans }) => spans.some(({ start, end }) => start <= offset && offset <= end))
    .sort((a, b) => lengthOf(a) - lengthOf(b));

export const startOf = ({ spans }: CodingHere): number => spans[0]?.start ?? 0;
const lengthOf = ({ spans }: CodingHere): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
