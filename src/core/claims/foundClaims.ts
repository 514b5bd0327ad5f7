import type { Act } from '../language/language.js';
import type { Span } from '../span.js';
import type { AuthorClaimKind } from './own/kinds.js';

/** What a paragraph's own words attribute or assert, before any knowledge is asked. Offsets are relative to the paragraph. */
export interface FoundClaims {
  readonly attributions: readonly FoundAttribution[];
  readonly own: readonly FoundOwnClaim[];
}

export interface FoundAttribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly act: Act;
  readonly topic: boolean;
  readonly hedged: boolean;
  readonly confidence: number;
}

export interface FoundOwnClaim {
  readonly content: readonly Span[];
  readonly kind: AuthorClaimKind;
  readonly marker: Span | null;
  readonly hedged: boolean;
  readonly confidence: number;
}

export const NOTHING_FOUND: FoundClaims = { attributions: [], own: [] };
