/** What types come down to in the scores. The last three are neutral: to find them is neither right nor wrong. */
export type ActorKind = 'person' | 'organization' | 'state' | 'city' | 'place' | 'group' | 'other';

/** The kinds that are to be found. */
export const TARGETS: ReadonlySet<ActorKind> = new Set(['person', 'organization', 'state']);

const KINDS: Record<string, ActorKind> = {
  PER: 'person',
  PERSON: 'person',
  STATE: 'state',
  GOVERNMENT: 'state',
  NAT: 'state',
  LOC: 'place',
  REGION: 'place',
  PLACE: 'place',
  CITY: 'city',
  GROUP: 'group',
  MISC: 'other',
};
const ORGANIZATIONS =
  'ORG international-organization alliance legislature ministry agency court military party company media think-tank university ngo armed-group organization';
for (const type of ORGANIZATIONS.split(' ')) KINDS[type.toUpperCase()] = 'organization';

/** The kind of a type, as the product or a gold file writes it. Nationalities count as states. */
export const kindOf = (type: string): ActorKind => KINDS[type.toUpperCase()] ?? 'other';
