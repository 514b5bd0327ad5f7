import type { MentionRole } from '../annotation.js';
import type { AliasKind } from '../knowledge/model.js';
import type { MergedEntry } from '../knowledge/knowledge.js';
import type { Span } from '../span.js';

/** Prepositions before which a state's name is where something is, not who acts. */
const PLACE_BEFORE =
  /(?:^|[^\p{L}])(?:in|at|from|inside|outside|within|across|throughout|near|around)\s+(?:the\s+)?$/iu;

/** Nouns that make an adjective before them speak for the state: "the Russian government", "Chinese forces". */
const ACTING_NOUN =
  /^\s+(?:[\p{L}-]+\s+){0,1}(?:governments?|administrations?|leaders?|leadership|presidents?|premiers?|ministers?|ministry|officials?|diplomats?|authorities|forces|troops|army|navy|military|aggression|policy|policies|support|threats?|pressure|strategy|demands?|hostility|hostilities|influence)\b/iu;

const STATES = new Set(['state', 'government']);

/**
 * Whether a mention of a state acts or is merely where something is; null for what is neither ("Chinese tea") and for actors that are no states.
 * Looks at no more than 40 code units on either side.
 */
export function roleOf(entry: MergedEntry, kind: AliasKind, text: string, at: Span): MentionRole {
  if (entry.section !== 'actor' || !STATES.has(entry.type)) return null;
  if (kind === 'adjective') return ACTING_NOUN.test(text.slice(at.end, at.end + 40)) ? 'actor' : null;
  if (kind === 'name' || kind === 'acronym') {
    return PLACE_BEFORE.test(text.slice(Math.max(0, at.start - 40), at.start)) ? 'place' : 'actor';
  }
  return 'actor';
}
