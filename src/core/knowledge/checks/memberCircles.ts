import type { Check } from './check.js';

/** An actor that is a member of itself by way of others. */
export const memberCircles: Check = ({ own, knowledge, report }) => {
  const ownersOf = (id: string): readonly string[] => {
    const entry = knowledge.entries[knowledge.byId.get(id) ?? -1];
    return entry?.section === 'actor' ? entry.memberOf.map((one) => one.id) : [];
  };
  for (const { uri, file } of own) {
    for (const { id, memberOf } of file.actors) {
      for (const reference of memberOf) {
        if (reaches(reference.id, id, ownersOf)) report.add(uri, 'member-circle', reference.at, id, reference.id);
      }
    }
  }
};

/** Memberships looked through for one reference: who needs more to come back to where they began is in no circle that anyone wrote. */
const MOST = 200;

function reaches(from: string, wanted: string, next: (id: string) => readonly string[]): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === wanted) return true;
    if (seen.size > MOST) return false;
    for (const one of next(id)) seen.add(one);
  }
  return false;
}
