import type { Span } from '../../span.js';
import { agreeingPlaces, MOST_PLACES } from './agreeing.js';
import type { Candidate } from './candidate.js';
import { isSamePlace } from './candidates.js';
import { Contest, LEAST_QUOTE } from './contest.js';
import { Pattern } from './pattern.js';
import type { Selector } from './selector.js';
import { stillThere } from './stillThere.js';
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
/** Share of what the quote says that must be there; more of a short one. */
const LEAST_SHARE = 0.6;
/** What must be found in all, in bits; more where some of the quote has changed. */
const LEAST_BITS = 30;
const LEAST_CHANGED_BITS = 45;
/** A quote that says less needs so much right beside it, in bits. */
const SHORT_QUOTE = 20;
const LEAST_SIDE = 16;
/** … and all its context if but some of its letters are there. */
const FEW_WORDS = 3;
const LETTERS_CONTEXT = 0.75;
/** A word that stands in more places tells nothing when one of them goes. */
const FEW_ECHOES = 4;
/** In percent: what was so much like it is a twin. */
const TWIN = 60;

/**
 * Where a coding stands in a text. Only what is beyond doubt is found: the very words with prefix and suffix in one place, else one place that is
 * clearly likelier than every other, and has what the others lacked when it was coded.
 */
export function anchor(index: WordIndex, selector: Selector): Anchoring {
  const pattern = Pattern.standing(index.words, selector) ?? Pattern.of(selector);
  if (pattern.from >= pattern.to) return wordless(index.words.text, selector);
  const agreeing = agreeingPlaces(index, pattern).map((place) =>
    pattern.spanIn(index.words, place + pattern.from, place + pattern.to - 1),
  );
  if (agreeing.length > 0) {
    const found = amongAgreeing(agreeing, selector);
    return found.found && mayBeAnother(index, pattern, selector, found) ? inDoubt(agreeing) : found;
  }
  return amongLike(index, pattern, selector);
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

/** Whether the only place that agrees may be a copy, or a rival that took over what stood about it. */
function mayBeAnother(index: WordIndex, pattern: Pattern, selector: Selector, place: Span): boolean {
  const { echoes = 0, alike = 0, lacks = [] } = selector.others ?? {};
  const now = echoesIn(index, pattern);
  if (now === echoes || echoes >= MOST_PLACES - 1) return false;
  if (now < echoes && lacks.length === 0) return alike >= TWIN;
  const contest = new Contest(index, pattern, selector, now);
  const best = contest.places.find((one) => isSamePlace(one, place));
  if (!best) return true;
  if (now < echoes) return !contest.areRivalsSeen(best);
  return contest.places.some((one) => one !== best && !contest.isBeaten(one, best));
}

/** How many places but one have just the words of the quote. */
const echoesIn = (index: WordIndex, pattern: Pattern): number => agreeingPlaces(index, pattern.bare()).length - 1;

function amongLike(index: WordIndex, pattern: Pattern, selector: Selector): Anchoring {
  const echoes = echoesIn(index, pattern);
  const contest = new Contest(index, pattern, selector, echoes);
  const { best } = contest;
  const isFound =
    best?.isSure &&
    isEnough(best, contest.all, pattern) &&
    (best.quoteBits >= SHORT_QUOTE || best.quote < 1 || isIn(index.words.text, best, selector.quote)) &&
    contest.isWonBy(best) &&
    !(echoes < (selector.others?.echoes ?? 0) && isLost(best, selector));
  if (isFound) return { found: best.quote === 1 ? 'context' : 'changed', start: best.start, end: best.end };
  return inDoubt(
    contest.places.filter(({ quote, before, behind }) => quote >= LEAST_QUOTE || before + behind >= LEAST_BITS),
  );
}

/** One of the few places of the quote has gone, and this one has but one side of the context: it may be another. */
const isLost = ({ quote, before, behind }: Candidate, { others: { echoes = 0 } = {} }: Selector): boolean =>
  quote === 1 && echoes <= FEW_ECHOES && Math.min(before, behind) < LEAST_SIDE;

/** Whether a place says enough for itself, rivals aside. `all`: what the pattern says, in bits. */
function isEnough(candidate: Candidate, all: number, pattern: Pattern): boolean {
  const { quote, quoteShare, bits, quoteBits, before, behind } = candidate;
  if (quote < LEAST_QUOTE || quoteShare < LEAST_SHARE || bits < (quote < 1 ? LEAST_CHANGED_BITS : LEAST_BITS))
    return false;
  if (quoteBits >= SHORT_QUOTE) return true;
  if (quoteShare < LEAST_QUOTE) return false;
  if (quote < 1 && pattern.to - pattern.from <= FEW_WORDS) return bits >= LETTERS_CONTEXT * all;
  return Math.max(before, behind) >= LEAST_SIDE;
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
