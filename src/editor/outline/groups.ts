import type { ActorType } from '../../core/knowledge/model.js';
import type { EntrySummary } from '../../engine/entries.js';
import type { Group } from './nodes.js';

const OF_ACTORS: Readonly<Partial<Record<ActorType, Group>>> = {
  state: 'states',
  government: 'states',
  person: 'people',
  'international-organization': 'bodies',
  alliance: 'bodies',
  group: 'collectives',
  region: 'places',
  place: 'places',
};

/** The heading an entry belongs under. Every actor that is none of the few is an organisation of some sort. */
export function groupOf({ section, type }: Pick<EntrySummary, 'section' | 'type'>): Group {
  if (section === 'claim') return 'claims';
  if (section === 'term') return 'terms';
  return (type && OF_ACTORS[type as ActorType]) || 'organisations';
}
