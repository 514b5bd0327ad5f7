import type { Check } from './check.js';

/** An actor that supports and disputes the same claim; told at the later of the two. */
export const contradictingStances: Check = ({ own, knowledge, report }) => {
  for (const { uri, file } of own) {
    for (const { id, positions } of file.claims) {
      const claim = knowledge.entries[knowledge.byId.get(id) ?? -1];
      if (claim?.section !== 'claim') continue;
      for (const position of positions) {
        const before = claim.positions.slice(0, Math.max(0, claim.positions.indexOf(position)));
        const other = before.find(
          ({ actor, stance }) => actor === position.actor && isOpposite(stance, position.stance),
        );
        if (other) report.add(uri, 'stances-contradict', position.at, position.actor, other.stance, position.stance);
      }
    }
  }
};

const isOpposite = (a: string, b: string): boolean => a !== b && a !== 'reports' && b !== 'reports';
