import { overlaps, type Span } from '../../../src/core/span.js';
import type { Counts } from '../rates.js';
import { tidy, trimmed, type FoundActor } from './foundActors.js';
import type { GoldActor, GoldActorText } from './goldActors.js';
import { match } from './match.js';

/** States in a text that tells of each whether it acts or is a place. */
export interface ActingScore {
  /** States mentioned, whatever for: right is the right country. */
  readonly mention: Counts;
  /** States, and cities that stand for them, that act. */
  readonly actorUse: Counts;
}

const ACTS = ['actor', 'people', 'mixed'];
/** "Bank of China", "Mandarin Chinese", "Paris Hilton": no mention of the state, and none to be blamed for. */
const NO_USE = ['embedded', 'language', 'homonym'];

/** Compares the states found in a text with those that people marked. */
export function scoreActing({ text, actors }: GoldActorText, all: readonly FoundActor[]): ActingScore {
  const gold = actors.map((one) => trimmed(one, text));
  const found = tidy(all, text).filter(({ country }) => country !== null);
  return { mention: mentions(gold, found), actorUse: actorUses(gold, found) };
}

const is = (roles: readonly string[], { role }: GoldActor): boolean => role !== null && roles.includes(role);

function mentions(all: readonly GoldActor[], found: readonly FoundActor[]): Counts {
  const isMention = (one: GoldActor): boolean => one.kind === 'state' && (is(ACTS, one) || one.role === 'place');
  const gold = all.filter(isMention);
  const neutral = all.filter((one) => !isMention(one));
  const pairs = match(found, gold);
  return {
    right: gold.filter(({ country }, j) => found[pairs.gold[j] ?? -1]?.country === country).length,
    found: found.filter((one, i) => pairs.found[i] !== -1 || !touches(one, neutral)).length,
    gold: gold.length,
  };
}

/** What acts and is a place at once ("mixed") may be found as acting, but need not. */
function actorUses(all: readonly GoldActor[], states: readonly FoundActor[]): Counts {
  const gold = all.filter(
    (one) =>
      one.country !== null && ((one.kind === 'state' && is(ACTS, one)) || (one.kind === 'city' && one.metonymic)),
  );
  const neutral = all.filter(
    (one) => is(NO_USE, one) || one.role === 'mixed' || (one.kind !== 'state' && one.role !== 'place'),
  );
  const found = states.filter(({ isPlace }) => !isPlace);
  const pairs = match(found, gold, (one, other) => one.country === other.country);
  const isMixed = (at: number | undefined): boolean => gold[at ?? -1]?.role === 'mixed';
  return {
    right: gold.filter((one, j) => one.role !== 'mixed' && pairs.gold[j] !== -1).length,
    found: found.filter((one, i) => (pairs.found[i] !== -1 ? !isMixed(pairs.found[i]) : !touches(one, neutral))).length,
    gold: gold.filter(({ role }) => role !== 'mixed').length,
  };
}

const touches = (one: Span, others: readonly Span[]): boolean => others.some((other) => overlaps(one, other));
