import type { MergedActor } from '../../src/core/knowledge/knowledge.js';
import type { Role } from '../../src/core/knowledge/model.js';
import type { Finding } from './finding.js';
import { placeOf } from './forms.js';

interface Held {
  readonly actor: MergedActor;
  readonly role: Role;
}

/** Titles that several hold at one time. */
const SHARED = /^(?:vice|deputy) |^(?:member|spokesman|spokeswoman|co-prince|senator)\b/u;

/** Offices that two persons held for sure at one time. Those without dates tell nothing. */
export function officeOverlaps(actors: readonly MergedActor[]): Finding[] {
  const held = actors
    .filter(({ type }) => type === 'person')
    .flatMap((actor) => actor.roles.map((role) => ({ actor, role })))
    .filter(({ role }) => role.of !== undefined && role.from !== undefined);
  return byOffice(held).flatMap(overlapsAmong);
}

function byOffice(held: readonly Held[]): Held[][] {
  const offices = new Map<string, Held[]>();
  for (const one of held) {
    if (SHARED.test(one.role.title)) continue;
    const office = `${one.role.title} of ${one.role.of ?? ''}`;
    offices.set(office, [...(offices.get(office) ?? []), one]);
  }
  return [...offices.values()];
}

function overlapsAmong(held: readonly Held[]): Finding[] {
  return held.flatMap((one, i) => {
    const other = held.slice(0, i).find((before) => overlap(before.role, one.role));
    return other ? [finding(one, `overlaps with that of ${other.actor.id}`)] : [];
  });
}

/** Whether two terms overlap whatever day a month or a year stands for. */
const overlap = (a: Role, b: Role): boolean => latest(a.from) < endOf(b) && latest(b.from) < endOf(a);
const endOf = ({ to }: Role): string => (to === undefined ? '9999' : earliest(to));
/** The earliest day that a date may stand for, and the latest. ISO dates compare as text. */
const earliest = (date = ''): string => date + '-01-01'.slice(date.length - 4);
const latest = (date = ''): string => date + '-12-31'.slice(date.length - 4);

const finding = ({ actor, role: { title, of = '', from = '' } }: Held, what: string): Finding => ({
  ...placeOf(actor),
  message: `${actor.id}: the office “${title}” of ${of} from ${from} ${what}.`,
});
