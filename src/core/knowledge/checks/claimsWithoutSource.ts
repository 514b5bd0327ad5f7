import type { Check } from './check.js';

/** A claim for which neither it nor any position on it names a text: nobody can look it up. */
export const claimsWithoutSource: Check = ({ own, knowledge, report }) => {
  for (const { uri, file } of own) {
    for (const { id, idAt, statement } of file.claims) {
      const claim = knowledge.entries[knowledge.byId.get(id) ?? -1];
      if (claim?.section !== 'claim' || statement === undefined) continue;
      if (claim.sources.length === 0 && claim.positions.every(({ sources }) => sources.length === 0))
        report.add(uri, 'claim-without-source', idAt, id);
    }
  }
};
