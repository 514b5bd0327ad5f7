import * as T from '../../language/tags.js';
import type { Span } from '../../span.js';
import type { FoundAttribution, FoundSource } from '../foundClaims.js';
import type { Tokens } from '../syntax/tokens.js';
import { actOf } from './act.js';
import type { Draft } from './attribute.js';
import type { Stretch } from './contents.js';
import type { DecidedDraft } from './decideDrafts.js';
import { isHedged } from './hedge.js';
import { probability } from './linear.js';

/** A draft in places of its paragraph's text. */
export function inText({ draft, topic, sureness }: DecidedDraft): FoundAttribution {
  const { site, source, content } = draft;
  const { tokens } = site;
  const cue = spanOf(tokens, site.candidate);
  return {
    source: source.side === 'none' ? null : sourceOf(tokens, source),
    cue,
    content: content.map((piece) => contentSpan(draft, piece)),
    act: actOf(site, content),
    topic,
    hedged: isHedged(site, content),
    confidence: sureness * (0.7 + 0.3 * probability(draft.contentMargin)),
  };
}

const spanOf = (tokens: Tokens, { first, last }: Stretch): Span => ({
  start: tokens.start[first] ?? 0,
  end: tokens.end[last] ?? 0,
});

function sourceOf(tokens: Tokens, stretch: Stretch): FoundSource {
  const tag = tokens.tag[stretch.first];
  const pronoun =
    stretch.first === stretch.last && (tag === T.PRONOUN || tag === T.OBJECT_PRONOUN || tag === T.POSSESSIVE);
  const description = !pronoun && (tag === T.DETERMINER || tag === T.POSSESSIVE) && !hasName(tokens, stretch);
  return { ...spanOf(tokens, stretch), refers: pronoun ? 'pronoun' : description ? 'description' : null };
}

function hasName(tokens: Tokens, { first, last }: Stretch): boolean {
  for (let i = first; i <= last; i++) if (tokens.tag[i] === T.NAME) return true;
  return false;
}

/** A quotation that begins within the content ends with its mark; marks around the whole are left out. */
function contentSpan({ site }: Draft, { first, last }: Stretch): Span {
  const { tokens, paragraph } = site;
  const quote = paragraph.quotes[tokens.quote[last] ?? -1];
  const closes = quote?.closed && quote.first >= first && quote.last > last && quote.last <= last + 2;
  return { start: tokens.start[first] ?? 0, end: tokens.end[closes ? quote.last : last] ?? 0 };
}
