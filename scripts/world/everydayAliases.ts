import { COMMON_WORDS } from '../../src/core/actors/names/lists/commonWords.js';
import type { MergedActor } from '../../src/core/knowledge/knowledge.js';
import { OPEN } from '../../src/core/language/en/open.js';
import { formsOf, placeOf } from './forms.js';
import type { Finding } from './finding.js';

const EVERYDAY: ReadonlySet<string> = new Set(
  [COMMON_WORDS, ...Object.values(OPEN)].flatMap((list) => list.split(/\s+/u)),
);

/** Names of one word that are an everyday word at the start of a sentence, and have neither words that must be near nor longer phrases left out. */
export function everydayAliases(actors: readonly MergedActor[]): Finding[] {
  return actors.flatMap(formsOf).flatMap(({ actor, text, kind, context, except }) => {
    if (kind === 'acronym' || context.length > 0 || except.length > 0 || !EVERYDAY.has(text.toLowerCase())) return [];
    return [{ ...placeOf(actor), message: `“${text}” (${actor.id}) is an everyday word without a context.` }];
  });
}
