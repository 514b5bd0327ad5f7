import type * as vscode from 'vscode';
import type { DetectedClaim } from '../../core/shownClaims.js';
import { detectedClaims } from '../../core/shownClaims.js';
import { contains } from '../../core/span.js';
import { currentAnnotations } from '../language/mentionAt.js';
import type { Services } from '../services.js';
import { claimChoices } from './choices.js';

/** The shortest of the claims shown that hold a place of a text; right behind its last word counts as in it. */
export function detectedAt(
  services: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
): DetectedClaim | undefined {
  const annotated = currentAnnotations(services, document);
  if (!annotated) return undefined;
  const at = document.offsetAt(position);
  const around = annotated.claimsIn(Math.max(0, at - 1), at + 1).filter((one) => contains(one, { start: at, end: at }));
  return [...detectedClaims(around, claimChoices(services.settings, document))].sort(
    (a, b) => a.end - a.start - (b.end - b.start),
  )[0];
}
