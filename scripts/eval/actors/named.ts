import { overlaps } from '../../../src/core/span.js';
import { NOTHING, plus, type Counts } from '../rates.js';
import { tidy, trimmed, type FoundActor } from './foundActors.js';
import type { GoldActorText } from './goldActors.js';
import { TARGETS } from './kinds.js';
import { isSameSpan, match } from './match.js';

/** Persons, organisations and states: right is who begins and ends where people say. */
export interface NamedScore {
  readonly span: Counts;
  /** Of the right kind, too. */
  readonly typed: Counts;
  readonly person: Counts;
  readonly organization: Counts;
  readonly state: Counts;
}

export const NO_NAMED: NamedScore = {
  span: NOTHING,
  typed: NOTHING,
  person: NOTHING,
  organization: NOTHING,
  state: NOTHING,
};

/** Compares the mentions found in a text with those that people marked. What only touches places, groups and other names counts for nothing. */
export function scoreNamed({ text, actors }: GoldActorText, all: readonly FoundActor[]): NamedScore {
  const gold = actors.map((one) => trimmed(one, text));
  const targets = gold.filter(({ kind }) => TARGETS.has(kind));
  const neutral = gold.filter(({ kind }) => !TARGETS.has(kind));
  const found = tidy(all, text);
  const isNeutral = (one: FoundActor): boolean => neutral.some((other) => overlaps(one, other));

  const spans = match(found, targets, isSameSpan);
  const span = {
    right: spans.gold.filter((i) => i >= 0).length,
    found: found.filter((one, i) => spans.found[i] !== -1 || !isNeutral(one)).length,
    gold: targets.length,
  };

  const aimed = found.filter(({ kind }) => TARGETS.has(kind));
  const types = match(aimed, targets, (one, other) => isSameSpan(one, other) && one.kind === other.kind);
  const counted = aimed.filter(
    (one, i) => types.found[i] !== -1 || !isNeutral(one) || targets.some((target) => overlaps(one, target)),
  );
  const matched = targets.filter((_, j) => types.gold[j] !== -1);
  const of = (kind: string | null): Counts => {
    const count = (list: readonly { readonly kind: string }[]): number =>
      list.filter((one) => kind === null || one.kind === kind).length;
    return { right: count(matched), found: count(counted), gold: count(targets) };
  };
  return { span, typed: of(null), person: of('person'), organization: of('organization'), state: of('state') };
}

export const plusNamed = (a: NamedScore, b: NamedScore): NamedScore => ({
  span: plus(a.span, b.span),
  typed: plus(a.typed, b.typed),
  person: plus(a.person, b.person),
  organization: plus(a.organization, b.organization),
  state: plus(a.state, b.state),
});
