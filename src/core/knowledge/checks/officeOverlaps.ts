import type { Knowledge } from '../knowledge.js';
import type { Role } from '../model.js';
import type { Check } from './check.js';
import { officeOf, termsOverlap } from './officeTerms.js';

interface Held {
  readonly holder: string;
  readonly role: Role;
}

/** Two who held one office at one time, by the dates that are written. */
export const officeOverlaps: Check = ({ own, knowledge, report }) => {
  const offices = new Set(
    own.flatMap(({ file }) => file.actors.flatMap(({ roles }) => roles.flatMap((role) => officeOf(role) ?? []))),
  );
  if (offices.size === 0) return;
  const held = heldIn(knowledge, offices);
  for (const { uri, file } of own) {
    for (const { id, roles } of file.actors) {
      for (const role of roles) {
        const others = held.get(officeOf(role) ?? '') ?? [];
        const other = others.find(({ holder, role: one }) => holder !== id && termsOverlap(role, one));
        if (other) report.add(uri, 'offices-overlap', role.at, role.title, other.holder, told(other.role));
      }
    }
  }
};

function heldIn({ entries }: Knowledge, offices: ReadonlySet<string>): Map<string, Held[]> {
  const held = new Map<string, Held[]>();
  for (const entry of entries) {
    if (entry.section !== 'actor' || entry.type !== 'person') continue;
    for (const role of entry.roles) {
      const office = officeOf(role);
      if (office === null || !offices.has(office)) continue;
      held.set(office, [...(held.get(office) ?? []), { holder: entry.id, role }]);
    }
  }
  return held;
}

const told = ({ from = '…', to = '…' }: Role): string => `${from} – ${to}`;
