import { overlaps, type Span } from '../../span.js';
import { agreeingPlaces } from './agreeing.js';
import { candidateAt, type Candidate } from './candidate.js';
import { Pattern } from './pattern.js';
import type { Others, Selector } from './selector.js';
import { stillThere } from './stillThere.js';
import { likelyPlaces } from './votes.js';
import type { WordIndex } from './wordIndex.js';

/**
 * How a place was found: where it was; elsewhere with the same words about it; the same words with others about them; or with some words changed.
 */
export type Finding = 'kept' | 'moved' | 'context' | 'changed';

/** Where something stands now, or that this is in doubt: then the likeliest places, the best first. */
export type Anchoring =
  ({ readonly found: Finding } & Span) | { readonly found: null; readonly candidates: readonly Span[] };

/** Candidates that a person is offered. */
const OFFERED = 5;
/** Share of the quote's words that must have survived, in order. */
const LEAST_QUOTE = 0.65;
/** What must be found in all, in bits, and how little of the context may do: none where the quote alone says enough. */
const LEAST_BITS = 36;
const LEAST_CONTEXT = 0.3;
const TELLING_QUOTE = 48;
/** A quote that says this little needs more of its context. */
const SHORT_QUOTE = 20;
const TINY_QUOTE = 8;
const SHORT_CONTEXT = 0.7;
/** … or all of it on one side: at the border of a paragraph that was moved. */
const WHOLE_SIDE = 0.9;
const HALF_SIDE = 0.75;
/** A word that stands in more places tells nothing when one of them goes. */
const FEW_ECHOES = 4;
const SURE_CONTEXT = 0.75;
/** By how much a place must be liker than any other, and than any other was when it was coded. */
const LIKER = 0.12;
const SHORT_LIKER = 0.2;
/** In percent of the quote: what had so much of it is a twin. */
const NEAR_TWIN = 60;
const FAR_LIKER = 0.25;
/** By how much more of the quote must be there than others had of it. */
const NEARER = 0.1;

/**
 * Where a coding stands in a text. Only what is beyond doubt is found: the very words with prefix and suffix in one place, else one place that is
 * clearly better than every other, and more like the coded one than any other was when it was coded.
 */
export function anchor(index: WordIndex, selector: Selector): Anchoring {
  const pattern = Pattern.standing(index.words, selector) ?? Pattern.of(selector);
  if (pattern.from >= pattern.to) return wordless(index.words.text, selector);
  const agreeing = agreeingPlaces(index, pattern).map((place) =>
    pattern.spanIn(index.words, place + pattern.from, place + pattern.to - 1),
  );
  if (agreeing.length > 0) {
    const found = amongAgreeing(agreeing, selector);
    const isDoubtful =
      hasNewEcho(index, pattern, selector) || (isTwin(selector) && hasLostEcho(index, pattern, selector));
    return found.found && isDoubtful ? inDoubt(agreeing) : found;
  }
  const candidates = candidatesOf(index, pattern, selector);
  const found = amongLike(index.words.text, candidates, selector);
  const isDoubtful =
    found.found === 'context' && (candidates[0]?.context ?? 0) < SURE_CONTEXT && hasLostEcho(index, pattern, selector);
  return isDoubtful ? inDoubt(candidates) : found;
}

/** Places that could be meant where none agrees; the likeliest first, no two of them overlapping. */
export function candidatesOf(index: WordIndex, pattern: Pattern, selector: Selector): Candidate[] {
  const found = likelyPlaces(index, pattern).flatMap((place) => {
    const wide = candidateAt(index, pattern, place, selector, 'wide');
    const narrow = candidateAt(index, pattern, place, selector, 'narrow');
    // Torn apart: what is near is but a part of it.
    if (!wide && narrow && narrow.quote < 1) return [];
    return [wide, narrow].filter((one) => one !== null);
  });
  found.sort((a, b) => b.bits - b.breaks - (a.bits - a.breaks));
  return found.filter((one, i) => !found.slice(0, i).some((better) => overlaps(one, better)));
}

/** No certain place; a person is offered the first of these. */
const inDoubt = (places: readonly Span[]): Anchoring => ({
  found: null,
  candidates: places.slice(0, OFFERED).map(({ start, end }) => ({ start, end })),
});

function amongAgreeing(places: readonly Span[], { start, end, others: { same = 0 } = {} }: Selector): Anchoring {
  const [only] = places;
  const there = places.find((place) => place.start === start && place.end === end);
  // One of several twins may have gone, and another taken its place.
  if (there && places.length === same + 1) return { found: 'kept', ...there };
  if (only && places.length === 1 && same === 0) return { found: 'moved', ...only };
  return inDoubt(nearest(places, start));
}

/** The quote stood in one place when it was coded, and stands in several now: one of them is a copy. */
const hasNewEcho = (index: WordIndex, pattern: Pattern, { others }: Selector): boolean =>
  (others?.echoes ?? 0) === 0 && echoesNow(index, pattern) > 1;

/** The quote stood in a few places when it was coded, and one of them has gone: it may have been this one. */
const hasLostEcho = (index: WordIndex, pattern: Pattern, { others }: Selector): boolean => {
  const { echoes = 0 } = others ?? {};
  return echoes > 0 && echoes <= FEW_ECHOES && echoesNow(index, pattern) <= echoes;
};

/** Another place was so much like it that it may have taken over what stood about it, such as the next paragraph. */
const isTwin = ({ others }: Selector): boolean => (others?.alike ?? 0) >= NEAR_TWIN;

const echoesNow = (index: WordIndex, pattern: Pattern): number => agreeingPlaces(index, pattern.bare()).length;

function amongLike(text: string, candidates: readonly Candidate[], { quote, others = {} }: Selector): Anchoring {
  const [best, second] = candidates;
  if (best && isEnough(best) && (best.quote < 1 || best.quoteBits >= SHORT_QUOTE || isIn(text, best, quote))) {
    if (isBeyondRivals(best, second, others)) {
      return { found: best.quote === 1 ? 'context' : 'changed', start: best.start, end: best.end };
    }
  }
  const offered = candidates.filter(({ quote: found, context }) => found >= LEAST_QUOTE || context >= SHORT_CONTEXT);
  return inDoubt(offered);
}

/** Whether a place is clearly better than the next one, and than those that were there when it was coded. */
function isBeyondRivals(
  best: Candidate,
  second: Candidate | undefined,
  { echoes = 0, near = 0, alike = 0 }: Others,
): boolean {
  const isShort = best.quoteBits < SHORT_QUOTE;
  if (best.quote === 1 && echoes === 0) {
    if (second?.quote === 1) return false;
    if (!isShort) return true;
  }
  const lead = best.likeness - Math.max(alike / 100, second?.likeness ?? 0);
  if (best.quote < 1 && best.quote < near / 100 + NEARER) return near < NEAR_TWIN && lead >= FAR_LIKER;
  return lead >= (isShort ? SHORT_LIKER : LIKER);
}

/** Whether a place says enough for itself, rivals aside. */
function isEnough({ quote, context, side, bits, quoteBits }: Candidate): boolean {
  if (quote < LEAST_QUOTE || bits < LEAST_BITS) return false;
  if (quoteBits >= SHORT_QUOTE) return context >= LEAST_CONTEXT || quoteBits >= TELLING_QUOTE;
  if (quote < 1) return context >= HALF_SIDE;
  if (quoteBits < TINY_QUOTE) return context >= HALF_SIDE && side >= WHOLE_SIDE;
  return side >= (context >= SHORT_CONTEXT ? HALF_SIDE : WHOLE_SIDE);
}

/** Whether a short quote stands there as it is, case and all. */
const isIn = (text: string, { start, end }: Span, quote: string): boolean =>
  lettersOf(text.slice(start, end)) === lettersOf(quote);

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** A quote of mere punctuation stands where it stood, or nobody knows where. */
function wordless(text: string, selector: Selector): Anchoring {
  const { start, end } = selector;
  return stillThere(text, selector, selector) ? { found: 'kept', start, end } : { found: null, candidates: [] };
}

const nearest = (places: readonly Span[], start: number): readonly Span[] =>
  [...places].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
