import { overlaps } from '../../span.js';
import type { Candidate } from './candidate.js';
import { candidatesOf } from './candidates.js';
import type { Pattern } from './pattern.js';
import { gainOver, lackingIn, MOST_RIVALS, recognized, shareIfJoined } from './rivals.js';
import type { Lacking, Selector } from './selector.js';
import { metBetween, sum, weightsOf } from './weights.js';
import type { WordIndex } from './wordIndex.js';

/** By how much a place must be likelier than any other, in bits. */
const LEAD = 10;
/** What it must have of the words that tell it from a rival, in bits. */
const TELLING = 6;
/** Share of the quote's words that must have survived, in order. */
export const LEAST_QUOTE = 0.65;
/** What the rest of a torn quote must say, with its side of the context, to be that, in bits. */
const REST = 30;

/** The places that a selector could mean, and what tells them from each other and from those that were no more than like it when it was coded. */
export class Contest {
  /** The likeliest first. */
  readonly places: readonly Candidate[];
  /** What all words of the pattern say, in bits. */
  readonly all: number;
  readonly #pattern: Pattern;
  readonly #weights: Float32Array;
  readonly #lacks: readonly Lacking[];
  /** How likely the likeliest of the others was when it was coded, in bits. */
  readonly #known: number;
  /** How many other places had just the words of the quote, and whether as many have them now. */
  readonly #echoes: number;
  readonly #areEchoesSeen: boolean;

  /** @param echoesNow how many other places have just the words of the quote */
  constructor(index: WordIndex, pattern: Pattern, selector: Selector, echoesNow: number) {
    this.#pattern = pattern;
    this.#weights = weightsOf(index, pattern);
    this.places = candidatesOf(index, pattern, this.#weights, selector);
    this.all = sum(this.#weights);
    const { lacks = [], alike = 0, echoes = 0 } = selector.others ?? {};
    this.#echoes = echoes;
    this.#areEchoesSeen = echoesNow >= echoes;
    this.#lacks = lacks;
    this.#known = (alike / 100) * this.all;
  }

  /** The likeliest place that has what the rivals lacked. */
  get best(): Candidate | undefined {
    return this.places.find((place) => this.#isNoRival(place));
  }

  /** Whether a place is clearly likelier than every other, now and when it was coded. */
  isWonBy(best: Candidate): boolean {
    const known = new Set(this.#recognized(this.#beside(best)).values());
    return (
      (this.#lacks.length > 0 || best.bits - this.#known >= LEAD) &&
      this.places.every(
        (one) =>
          one === best ||
          (this.#isNoRival(one) ? this.isBeaten(one, best) : known.has(one) || best.bits - one.bits >= LEAD),
      ) &&
      this.areRivalsSeen(best) &&
      !this.places.some((one) => this.#goesOnAt(one, best))
    );
  }

  /** Whether a place is not what is meant if another is, which is likelier. */
  isBeaten(one: Candidate, best: Candidate): boolean {
    if (best.bits - one.bits < LEAD) return false;
    if (one.quote < LEAST_QUOTE) return true;
    if (overlaps(one, best)) return one.quote < best.quote && this.#differentlyMet(one, best) < LEAD;
    return one.bits <= this.#known + TELLING || this.#shareIfJoined(lackingIn(one.stands), best) >= LEAST_QUOTE;
  }

  /**
   * Whether all rivals of which a part may have been joined to this place are still there. If it is a part of the quote alone that is not enough: more
   * places than those that were kept may have it; nor where as many rivals were kept as can be, or fewer than there were places of the quote.
   */
  areRivalsSeen(place: Candidate): boolean {
    const seen = this.#recognized([place, ...this.#beside(place)]);
    return this.#lacks.every((lacking) => {
      const share = this.#shareIfJoined(lacking, place);
      if (share >= LEAST_QUOTE) return true;
      const mayBeUnseen = this.#lacks.length >= MOST_RIVALS;
      if (place.quote < 1 && (share > 0 || (mayBeUnseen && lacksAsMuch(lacking, this.#pattern, place)))) return false;
      if (this.#areEchoesSeen && !lacksAny(lacking, this.#pattern)) return true;
      if (!this.#areEchoesSeen && this.#echoes > this.#lacks.length) return false;
      return seen.has(lacking) && seen.get(lacking) !== place;
    });
  }

  #shareIfJoined(lacking: Lacking, { stands }: Candidate): number {
    return shareIfJoined(lacking, this.#pattern, this.#weights, stands, TELLING);
  }

  /** Whether so much came into the quote that the rest of it, with its side of the context, stands as a place of its own. */
  #goesOnAt(one: Candidate, best: Candidate): boolean {
    const whole = Math.max(one.end, best.end) - Math.min(one.start, best.start);
    if (overlaps(one, best) || whole < 2 * (best.end - best.start)) return false;
    const met = [...best.stands.keys()].filter((word) => (best.stands[word] ?? -1) >= 0);
    const { from, to, length } = this.#pattern;
    const [first, last] = [met[0] ?? 0, met.at(-1) ?? length];
    const said = (start: number, end: number): number => metBetween(this.#weights, one.stands, start, end);
    return one.start > best.start
      ? last < to - 1 && said(last + 1, to) > 0 && said(last + 1, length) >= REST
      : first > from && said(from, first) > 0 && said(0, first) >= REST;
  }

  #isNoRival({ stands }: Candidate): boolean {
    return this.#lacks.every((lacking) => gainOver(lacking, this.#weights, stands) >= TELLING);
  }

  #beside(place: Candidate): Candidate[] {
    return this.places.filter((one) => !overlaps(one, place));
  }

  #recognized(places: readonly Candidate[]): ReadonlyMap<Lacking, Candidate> {
    return recognized(this.#lacks, places, this.#weights);
  }

  /** What of one place stands elsewhere in another, in bits. */
  #differentlyMet(one: Candidate, other: Candidate): number {
    return this.#weights.reduce((bits, weight, word) => {
      const at = one.stands[word] ?? -1;
      return at >= 0 && at !== other.stands[word] ? bits + weight : bits;
    }, 0);
  }
}

/** Whether a rival lacks words of the quote, and a place all of them, too: then their quotes are alike. */
const lacksAsMuch = (lacking: Lacking, { from, to }: Pattern, { stands }: Candidate): boolean => {
  const ofQuote = lacking.map(([first, end]) => [Math.max(first, from), Math.min(end, to)] as const);
  const runs = ofQuote.filter(([first, end]) => first < end);
  return runs.length > 0 && runs.every(([first, end]) => stands.subarray(first, end).every((at) => at < 0));
};

/** Whether a rival lacks words of the quote. */
const lacksAny = (lacking: Lacking, { from, to }: Pattern): boolean =>
  lacking.some(([first, end]) => first < to && end > from);
