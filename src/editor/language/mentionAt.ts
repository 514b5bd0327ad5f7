import * as vscode from 'vscode';
import type { Mention, NameMark } from '../../core/annotation.js';
import { knownClaims } from '../../core/knownClaims.js';
import type { Span } from '../../core/span.js';
import type { AnnotatedDocument } from '../../engine/client.types.js';
import type { EntrySummary } from '../../engine/entries.js';
import type { Services } from '../services.js';

/** The annotations of a document, only where they are those of its present text. */
export function currentAnnotations(services: Services, document: vscode.TextDocument): AnnotatedDocument | undefined {
  const annotated = services.documents.annotated(document);
  return annotated?.version === document.version && annotated.state === 'ready' ? annotated : undefined;
}

export const rangeOf = (document: vscode.TextDocument, span: Span): vscode.Range =>
  new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));

/** The name in no file that a place of a text lies in. */
export function nameAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): NameMark | undefined {
  const offset = document.offsetAt(position);
  const touched = currentAnnotations(services, document)?.namesIn(offset, offset) ?? [];
  return touched.find((one) => one.start <= offset && offset < one.end);
}

/** What lies at a place of a text: the mention there, else the shortest claim around it. */
export interface Target {
  readonly entry: EntrySummary;
  readonly span: Span;
  readonly mention: Mention | null;
}

/** What the cursor is on; right behind a word counts as on it. */
export function targetAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): Target | undefined {
  const annotated = currentAnnotations(services, document);
  if (annotated === undefined) return undefined;
  const { entries } = services.engine;
  const offset = document.offsetAt(position);
  const touched = annotated.mentionsIn(offset, offset);
  const mention = touched.find((one) => one.start <= offset && offset < one.end) ?? touched.at(0);
  if (mention !== undefined) {
    const entry = entries.get(mention.entry);
    return entry === undefined ? undefined : { entry, span: mention, mention };
  }
  const claims = [...knownClaims(annotated.claimsIn(offset, offset))].sort(
    (a, b) => a.end - a.start - (b.end - b.start),
  );
  const claim = claims[0];
  const entry = claim === undefined ? undefined : entries.get(claim.claim);
  return claim === undefined || entry === undefined ? undefined : { entry, span: claim, mention: null };
}
