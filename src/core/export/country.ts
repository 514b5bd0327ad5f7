import type { Knowledge, MergedActor } from '../knowledge/knowledge.js';

/** The ISO code of a state, or of the state whose government this is; null for whatever else. */
export function countryOf(actor: MergedActor, knowledge: Knowledge): string | null {
  if (actor.type !== 'state' && actor.type !== 'government') return null;
  const own = actor.identifiers['iso3166'];
  if (own !== undefined || actor.type === 'state') return own ?? null;
  const governed = [
    ...knowledge.relations
      .filter(({ from, type }) => from === actor.id && type === 'government-of')
      .map(({ to }) => to),
    ...actor.memberOf.map(({ id }) => id),
  ];
  for (const id of governed) {
    const state = knowledge.entries[knowledge.byId.get(id) ?? -1];
    const code = state?.section === 'actor' && state.type === 'state' ? state.identifiers['iso3166'] : undefined;
    if (code !== undefined) return code;
  }
  return null;
}
