import type { ClaimSource, Mention } from '../annotation.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { overlaps } from '../span.js';
import type { FoundSource } from './foundClaims.js';

/** Nouns for which an adjective names the actor: "the Chinese government", "the Russian side". */
const SPEAKS_FOR_STATE =
  /^[\s\p{L}-]{0,24}?\b(?:governments?|administration|leadership|leaders?|officials?|authorities|side|state|regime|ministry|military|army|forces|delegation|diplomats?|diplomacy|media|people|public)\b/iu;

/** The actor that a source names, by the mentions that stand in it: the last one that is not only an adjective of somebody else's title. */
export function linkByName(
  source: FoundSource,
  text: string,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): ClaimSource {
  const inside = mentions.filter(
    (mention) => overlaps(mention, source) && knowledge.entries[mention.entry]?.section === 'actor',
  );
  const names = inside.filter((mention) => isTheName(mention, text));
  const best =
    names.find((mention) => mention.decision !== 'ambiguous' && isPerson(mention, knowledge)) ??
    names.find((mention) => mention.decision !== 'ambiguous');
  return { start: source.start, end: source.end, entry: best?.entry ?? null, link: best ? 'name' : null };
}

function isTheName(mention: Mention, text: string): boolean {
  if (/^['’]s?\s+\p{L}/u.test(text.slice(mention.end, mention.end + 6))) return false;
  if (mention.kind !== 'adjective') return true;
  return SPEAKS_FOR_STATE.test(text.slice(mention.end, mention.end + 40));
}

function isPerson(mention: Mention, knowledge: Knowledge): boolean {
  const entry = knowledge.entries[mention.entry];
  return entry?.section === 'actor' && entry.type === 'person';
}
