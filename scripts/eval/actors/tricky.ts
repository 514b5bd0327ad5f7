import { overlaps } from '../../../src/core/span.js';
import type { FoundActor } from './foundActors.js';
import type { Forbidden, GoldActor, GoldActorText } from './goldActors.js';
import { isSameSpan } from './match.js';

/** What is wrong in a sentence made to lead astray, a few words each; nothing where all is right. Spans need only overlap, roles do not count. */
export function faultsOf({ actors, mustNot }: GoldActorText, found: readonly FoundActor[]): string[] {
  return [
    ...actors.flatMap((gold) => faultOf(gold, found)),
    ...(mustNot ?? []).filter((words) => isBroken(words, actors, found)).map(({ text }) => `marked “${text}”`),
  ];
}

function faultOf(gold: GoldActor, found: readonly FoundActor[]): string[] {
  const near = found.filter((one) => overlaps(one, gold));
  const met = near.find((one) => isSameSpan(one, gold)) ?? near.find(({ kind }) => kind === gold.kind) ?? near[0];
  if (!met) return [`missed “${gold.text}”`];
  const faults: string[] = [];
  if (met.kind !== gold.kind) faults.push(`“${gold.text}” as ${met.kind}`);
  if (gold.kind === 'state' && met.country !== gold.country)
    faults.push(`“${gold.text}” as ${met.country ?? 'no state'}`);
  return faults;
}

/** Places may be marked; where the wrong country alone is forbidden, so may be all but that country and organisations. */
function isBroken(words: Forbidden, gold: readonly GoldActor[], found: readonly FoundActor[]): boolean {
  const met = found.find(
    (one) => overlaps(one, words) && !gold.some(({ start, end }) => start <= one.start && one.end <= end),
  );
  if (!met || met.kind === 'place') return false;
  const { notActor } = words;
  const isAnyActor = notActor === null || notActor.length > 2;
  return isAnyActor || met.country === notActor || met.kind === 'organization';
}
