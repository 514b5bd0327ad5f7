import type { Span } from '../../span.js';
import { compare, type Filling, type Likeness, type SlotIndex } from './compare.js';
import { isSwapped, sidesOf, type Sides } from './direction.js';
import type { Kinship } from './kinship.js';
import { isDenied } from './polarity.js';
import type { Profile } from './profile.js';
import type { Utterance } from './utterance.js';

/** What is left of a likeness where who acts on whom is the other way round. */
const SWAPPED = 0.6;
/** What denies a claim is no mention of it, be it ever so like. */
const MOST_IF_DENIED = 0.8;
/** Below, whether a stretch says the same or the opposite cannot be told. */
const TELLS_STANCE = 0.75;

export interface Score {
  readonly score: number;
  readonly stance: 'supports' | 'disputes' | null;
  readonly why: readonly Span[];
}

/** An utterance with what claims are compared by. */
export class Uttered {
  private cachedSides: Sides | null = null;

  constructor(readonly said: Utterance) {}

  get sides(): Sides {
    return (this.cachedSides ??= sidesOf(this.said));
  }
}

/** How far an utterance makes a claim; null where that is less than `least`. */
export function scoreOf(
  profile: Profile,
  slots: SlotIndex,
  uttered: Uttered,
  kin: Kinship,
  least: number,
): Score | null {
  const best = bestView(profile, slots, uttered);
  if (!best || best.score < least) return null;
  const swapped = isSwapped(profile.sides, uttered.sides, kin);
  const score = best.score * (swapped ? SWAPPED : 1);
  if (score < least) return null;
  const denied = isDenied(profile, best, uttered.said);
  return {
    score: denied ? Math.min(score, MOST_IF_DENIED) : score,
    stance: score < TELLS_STANCE || swapped ? null : denied ? 'disputes' : 'supports',
    why: spansOf(best.fillings),
  };
}

/** The way to put a claim that an utterance comes nearest to. */
export function bestView({ views }: Profile, slots: SlotIndex, { said }: Uttered): Likeness | null {
  const filled = slots.fill(said);
  let best: Likeness | null = null;
  for (const view of views) {
    const one = compare(view, said, filled);
    if (!best || one.score > best.score) best = one;
  }
  return best;
}

function spansOf(fillings: readonly Filling[]): Span[] {
  const spans = new Map<string, Span>();
  for (const { by } of fillings) spans.set(`${by.start} ${by.end}`, { start: by.start, end: by.end });
  return [...spans.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
