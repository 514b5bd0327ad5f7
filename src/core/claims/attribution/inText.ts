import type { Span } from '../../span.js';
import type { FoundAttribution } from '../foundClaims.js';
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
    source: source.side === 'none' ? null : bracketClosed(spanOf(tokens, source), tokens.text),
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

/** With the bracket that closes right behind it what was opened in it: "the Union (HWU)". */
function bracketClosed({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  return { start, end: isOpen && text.charAt(end) === ')' ? end + 1 : end };
}

/** A quotation that begins within the content ends with its mark; marks around the whole are left out. */
function contentSpan({ site }: Draft, { first, last }: Stretch): Span {
  const { tokens, paragraph } = site;
  const quote = paragraph.quotes[tokens.quote[last] ?? -1];
  const closes = quote?.closed && quote.first >= first && quote.last > last && quote.last <= last + 2;
  return { start: tokens.start[first] ?? 0, end: tokens.end[closes ? quote.last : last] ?? 0 };
}
