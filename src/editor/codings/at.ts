import type * as vscode from 'vscode';
import type { Span } from '../../core/span.js';
import type { Services } from '../services.js';
import type { CodedText, LiveCoding } from './codedText.js';

/** A coding of an open text with its places. */
export interface CodingHere extends LiveCoding {
  readonly number: number;
  readonly spans: readonly Span[];
}

/** The codings of a text that have a certain place, in its order; refused ones only where asked for. */
export function codingsIn({ codings }: Services, document: vscode.TextDocument, withRefused = false): CodingHere[] {
  const text = codings.of(document);
  return text ? placed(text, text.codings.keys(), withRefused) : [];
}

/** Those of them that touch `[from, to]`, in UTF-16 offsets. */
export function codingsBetween(
  { codings }: Services,
  document: vscode.TextDocument,
  from: number,
  to: number,
): CodingHere[] {
  const text = codings.of(document);
  return text ? placed(text, text.touching(from, to), false) : [];
}

/** Those that hold an offset or stand right before it, the shortest first. */
export const codingsAt = (services: Services, document: vscode.TextDocument, offset: number): CodingHere[] =>
  codingsBetween(services, document, offset, offset).sort((a, b) => lengthOf(a) - lengthOf(b));

function placed(text: CodedText, numbers: Iterable<number>, withRefused: boolean): CodingHere[] {
  const here: CodingHere[] = [];
  for (const number of numbers) {
    const live = text.codings[number];
    if (!live || (live.coding.status === 'refused' && !withRefused)) continue;
    const spans = text.placeOf(number);
    if (spans && spans.length > 0) here.push({ ...live, number, spans });
  }
  return here.sort((a, b) => startOf(a) - startOf(b));
}

export const startOf = ({ spans }: CodingHere): number => spans[0]?.start ?? 0;
const lengthOf = ({ spans }: CodingHere): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
