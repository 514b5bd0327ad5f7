import type { Span } from '../../src/core/span.js';
import type { GoldAttribution } from '../gold.js';
import { bestPairs } from './pairs.js';
import type { Counts } from './rates.js';
import { likeness, shared, wordsIn, wordsOf } from './words.js';

/** An attribution as the product writes it. */
export interface FoundAttribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

export interface AttributionScore {
  /** Right: a cue in common. */
  readonly attribution: Counts;
  /** Right: matched, half of the content's words in common (F1), and of the source's, or both name none. */
  readonly joint: Counts;
  /** Of the matched: contents with more than two words too many. */
  readonly tooLong: number;
  /** The places of gold attributions that were found. */
  readonly met: ReadonlySet<number>;
}

const ENOUGH = 0.5;
const TOO_MANY = 2;

/** Compares what was found in a text with what people marked, in words. */
export function scoreAttributions(
  text: string,
  found: readonly FoundAttribution[],
  gold: readonly GoldAttribution[],
): AttributionScore {
  const words = wordsOf(text);
  const finds = found.map(({ source, cue, content }) =>
    inWords(words, source ? [source] : [], cue ? [cue] : [], content),
  );
  const golds = gold.map(({ source, cue, content }) => inWords(words, source, cue, content));
  const pairs = bestPairs(
    finds.flatMap((one, i) =>
      golds.flatMap((other, j) =>
        fits(one, other)
          ? [{ found: i, gold: j, fit: [shared(one.cue, other.cue), likeness(one.content, other.content)] }]
          : [],
      ),
    ),
  );
  let joint = 0;
  let tooLong = 0;
  for (const pair of pairs) {
    const [one, other] = [finds[pair.found], golds[pair.gold]];
    if (!one || !other) continue;
    if (one.content.size - shared(one.content, other.content) > TOO_MANY) tooLong++;
    if (likeness(one.content, other.content) >= ENOUGH && hasSourceOf(one, other)) joint++;
  }
  const all = { found: finds.length, gold: golds.length };
  return {
    attribution: { right: pairs.length, ...all },
    joint: { right: joint, ...all },
    tooLong,
    met: new Set(pairs.map((pair) => pair.gold)),
  };
}

interface InWords {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

const inWords = (
  words: readonly Span[],
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
): InWords => ({ source: wordsIn(words, source), cue: wordsIn(words, cue), content: wordsIn(words, content) });

/** They share a word of the cue; where one has none, half of either content. */
function fits(a: InWords, b: InWords): boolean {
  if (a.cue.size > 0 && b.cue.size > 0) return shared(a.cue, b.cue) > 0;
  const both = shared(a.content, b.content);
  return both > 0 && both >= ENOUGH * a.content.size && both >= ENOUGH * b.content.size;
}

const hasSourceOf = (found: InWords, gold: InWords): boolean =>
  gold.source.size === 0 ? found.source.size === 0 : likeness(found.source, gold.source) >= ENOUGH;
