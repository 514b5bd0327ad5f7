import type { AttributionMark, AuthorClaimMark, ClaimMark } from './annotation.js';

/** Which of the claims in a text the reader wants to see. Known claims are always among them. */
export interface ClaimChoices {
  readonly attributed: boolean;
  /** Kinds of the author's own claims; empty: none of them. */
  readonly author: readonly string[];
  /** Detected claims that are less sure are left out. From 0 to 1. */
  readonly leastConfidence: number;
  /** Attributed topics that are no proposition count too. */
  readonly topics: boolean;
}

/** As what a claim is shown: as one of the knowledge file, as somebody's or as the author's. */
export type ShownAs = 'known' | 'attributed' | 'author';

/** As what a claim is shown, or null where it is not. Painter, outline, navigation, counts and copies all ask here. */
export function shownAs(mark: ClaimMark, choices: ClaimChoices): ShownAs | null {
  if (mark.claim !== null) return 'known';
  if (mark.by === 'knowledge' || mark.confidence < choices.leastConfidence) return null;
  if (mark.by === 'author') return choices.author.includes(mark.kind) ? 'author' : null;
  return choices.attributed && (choices.topics || !mark.topic) ? 'attributed' : null;
}

/** Those that are shown, in their order. */
export function* shownClaims(marks: Iterable<ClaimMark>, choices: ClaimChoices): Generator<ClaimMark> {
  for (const mark of marks) if (shownAs(mark, choices) !== null) yield mark;
}

/** A claim that was found in the text by who makes it, whether a knowledge file knows it or not. */
export type DetectedClaim = AttributionMark | AuthorClaimMark;

/** The detected ones among those shown: known claims count where an attribution or the author makes them. */
export function* detectedClaims(marks: Iterable<ClaimMark>, choices: ClaimChoices): Generator<DetectedClaim> {
  for (const mark of marks) if (mark.by !== 'knowledge' && shownAs(mark, choices) !== null) yield mark;
}
