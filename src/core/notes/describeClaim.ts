import type { Knowledge, MergedClaim } from '../knowledge/knowledge.js';
import type { ClaimRelation, Stance } from '../knowledge/model.js';
import type { CardFact, CardText } from './card.js';
import { citeAll } from './cite.js';
import { fact } from './facts.js';
import { nameById } from './names.js';

const BY: Record<Stance, string> = { supports: 'Supported by', disputes: 'Disputed by', reports: 'Reported by' };
/** How a claim stands to another, and the other to it. To contradict is mutual. */
const RELATED: Record<ClaimRelation, readonly [string, string]> = {
  contradicts: ['Contradicts', 'Contradicts'],
  supports: ['Backs', 'Backed by'],
  specifies: ['Specifies', 'Specified by'],
};

export function claimFacts(knowledge: Knowledge, claim: MergedClaim): CardFact[] {
  return [
    ...fact(BY.supports, holders(knowledge, claim, 'supports')),
    ...fact(BY.disputes, holders(knowledge, claim, 'disputes')),
    ...fact(BY.reports, holders(knowledge, claim, 'reports')),
    ...relatedClaims(knowledge, claim),
    ...fact(
      'Topics',
      claim.topics.map(({ id }) => [nameById(knowledge, id)]),
    ),
  ];
}

/** Who holds a stance, each once, with where it is said. */
function holders(knowledge: Knowledge, { positions }: MergedClaim, stance: Stance): CardText[][] {
  const ids = new Set(positions.filter((position) => position.stance === stance).map(({ actor }) => actor));
  return [...ids].map((id) => {
    const said = positions.filter((position) => position.stance === stance && position.actor === id);
    const cited = citeAll(
      said.flatMap(({ sources }) => sources),
      knowledge.sources,
    );
    const name = nameById(knowledge, id);
    return cited.length > 0 ? [name, { text: ` (${cited.join('; ')})` }] : [name];
  });
}

function relatedClaims(knowledge: Knowledge, claim: MergedClaim): CardFact[] {
  const byLabel = new Map<string, Set<string>>();
  const add = (label: string, id: string): void => {
    byLabel.set(label, (byLabel.get(label) ?? new Set()).add(id));
  };
  for (const { claim: id, as } of claim.related) add(RELATED[as][0], id);
  for (const other of knowledge.entries)
    if (other.section === 'claim' && other.id !== claim.id)
      for (const { claim: id, as } of other.related) if (id === claim.id) add(RELATED[as][1], other.id);
  return [...byLabel].flatMap(([label, ids]) =>
    fact(
      label,
      [...ids].map((id) => [nameById(knowledge, id)]),
    ),
  );
}
