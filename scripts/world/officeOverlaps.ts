import { officeOf, termsOverlap } from '../../src/core/knowledge/checks/officeTerms.js';
import type { MergedActor } from '../../src/core/knowledge/knowledge.js';
import type { Role } from '../../src/core/knowledge/model.js';
import type { Finding } from './finding.js';
import { placeOf } from './forms.js';

interface Held {
  readonly actor: MergedActor;
  readonly role: Role;
}

/** Offices that two persons held for sure at one time. Those without dates tell nothing. */
export function officeOverlaps(actors: readonly MergedActor[]): Finding[] {
  const held = actors
    .filter(({ type }) => type === 'person')
    .flatMap((actor) => actor.roles.map((role) => ({ actor, role })))
    .filter(({ role }) => officeOf(role) !== null);
  return byOffice(held).flatMap(overlapsAmong);
}

function byOffice(held: readonly Held[]): Held[][] {
  const offices = new Map<string, Held[]>();
  for (const one of held) {
    const office = officeOf(one.role) ?? '';
    offices.set(office, [...(offices.get(office) ?? []), one]);
  }
  return [...offices.values()];
}

function overlapsAmong(held: readonly Held[]): Finding[] {
  return held.flatMap((one, i) => {
    const other = held.slice(0, i).find((before) => termsOverlap(before.role, one.role));
    return other ? [finding(one, `overlaps with that of ${other.actor.id}`)] : [];
  });
}

const finding = ({ actor, role: { title, of = '', from = '' } }: Held, what: string): Finding => ({
  ...placeOf(actor),
  message: `${actor.id}: the office “${title}” of ${of} from ${from} ${what}.`,
});
