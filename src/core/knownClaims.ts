import type { ClaimMark } from './annotation.js';

/** A mark by which a known claim is made, whether an attribution, the author or the text itself makes it. */
export type MadeClaim = ClaimMark & { readonly claim: number };

export const makesKnownClaim = (mark: ClaimMark): mark is MadeClaim => mark.claim !== null;

/** Those of the marks that make a known claim, in their order. */
export function* knownClaims(marks: Iterable<ClaimMark>): Generator<MadeClaim> {
  for (const mark of marks) if (makesKnownClaim(mark)) yield mark;
}
