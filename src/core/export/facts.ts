import { oneLine } from '../text/oneLine.js';
import type { Mention } from '../annotation.js';
import type { Knowledge, MergedActor } from '../knowledge/knowledge.js';
import { tellMet } from '../notes/met.js';
import { countryOf } from './country.js';

/** What a record tells of a mention besides its place: the same for every mention of the same words decided in the same way. */
export interface MentionFacts {
  readonly country: string | null;
  readonly why: string;
}

/** A corpus meets the same few thousand forms again and again; beyond that the cache starts anew. */
const MOST_KEPT = 20_000;
const cache = new WeakMap<Knowledge, Map<string, MentionFacts>>();

/** The facts of a mention of `actor` by the words `text`. Cached for as long as the knowledge lives. */
export function mentionFacts(knowledge: Knowledge, actor: MergedActor, mention: Mention, text: string): MentionFacts {
  let known = cache.get(knowledge);
  if (!known || known.size >= MOST_KEPT) cache.set(knowledge, (known = new Map()));
  const key = `${mention.entry} ${mention.kind} ${mention.decision} ${mention.candidates?.join(' ') ?? ''}:${text}`;
  const before = known.get(key);
  if (before) return before;
  const facts = {
    country: mention.decision === 'ambiguous' ? null : countryOf(actor, knowledge),
    why: tellMet(knowledge, actor, { text, mention }) ?? `“${oneLine(text)}” is the name itself.`,
  };
  known.set(key, facts);
  return facts;
}
