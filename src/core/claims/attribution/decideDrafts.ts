import type { FoundAttribution, FoundSource } from '../foundClaims.js';
import type { Span } from '../../span.js';
import * as T from '../../language/tags.js';
import type { Tokens } from '../syntax/tokens.js';
import { actOf } from './act.js';
import type { Draft } from './attribute.js';
import type { Stretch } from './contents.js';
import { describeDraft, holdersOf, IS_ATTRIBUTION, IS_PROPOSITION } from './keep.js';
import { probability, type LinearModel } from './linear.js';
import { isHedged } from './hedge.js';

/** Scores from which a draft counts; a little below zero, since what is missed is missed for good and the rest is told by its confidence. */
export const LEAST_ATTRIBUTION = -0.2;
export const LEAST_PROPOSITION = 0;

/** Keeps the drafts that attribute something, in places of the text. */
export function decideDrafts(drafts: readonly Draft[], model: LinearModel): FoundAttribution[] {
  const holders = holdersOf(drafts);
  const found: FoundAttribution[] = [];
  drafts.forEach((draft, i) => {
    const holder = holders[i] ?? null;
    const attributes = model.score((sink) => describeDraft(draft, holder, IS_ATTRIBUTION, sink));
    const proposes = model.score((sink) => describeDraft(draft, holder, IS_PROPOSITION, sink));
    if (attributes <= LEAST_ATTRIBUTION && proposes <= LEAST_PROPOSITION) return;
    const topic = proposes <= LEAST_PROPOSITION;
    found.push(inText(draft, topic, probability(topic ? attributes : Math.max(attributes, proposes))));
  });
  return found;
}

function inText(draft: Draft, topic: boolean, sureness: number): FoundAttribution {
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
