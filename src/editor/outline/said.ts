import type { EntryList } from '../../engine/entries.js';
import type { DetectedClaim } from '../../core/shownClaims.js';
import { actName, authorKindName } from '../claims/claimMarkdown.js';
import { contentWords } from '../../core/knowledge/propose/statement.js';
import { sourceKey } from '../claims/sourceKey.js';
import { wordsAsked } from './filter.js';
import { listed } from './layout.js';
import type { Children, OutlineNode, Said, SaidNode } from './nodes.js';

/** The detected claims of a text for the outline, in the order of the text. */
export const saidIn = (claims: Iterable<DetectedClaim>, text: string): Said[] =>
  [...claims].map((claim, i) => ({ claim, ordinal: i + 1, words: contentWords(claim, text) }));

export const saidNode = (parent: OutlineNode | null, { claim, ordinal, words }: Said): SaidNode => ({
  what: 'said',
  id: `${parent?.id ?? ''}!${ordinal}`,
  parent,
  claim,
  words,
});

export const saidNodes = (parent: OutlineNode, claims: readonly Said[]): Children =>
  listed(claims, (one) => saidNode(parent, one));

/** In groups by a key, these in the order of their first claim. */
export function grouped<K>(claims: readonly Said[], keyOf: (claim: DetectedClaim) => K): Map<K, Said[]> {
  const groups = new Map<K, Said[]>();
  for (const one of claims) {
    const key = keyOf(one.claim);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** Those whose words, source or kind hold every word typed; all where nothing is typed. */
export function filterSaid(
  said: readonly Said[],
  typed: string,
  text: string,
  entries: Pick<EntryList, 'get'>,
): readonly Said[] {
  const meets = wordsAsked(typed);
  if (!meets) return said;
  return said.filter(({ claim, words }) => {
    const kind = claim.by === 'author' ? authorKindName(claim.kind, asIs) : actName(claim.act, asIs);
    const source = claim.by === 'attribution' ? claim.source : null;
    const actor = entries.get(source?.entry ?? NOBODY)?.name;
    return meets(`${words} ${kind} ${actor ?? ''} ${sourceKey(claim, text)}`);
  });
}

/** No entry has this number. */
const NOBODY = -1;

const asIs = (word: string): string => word;
