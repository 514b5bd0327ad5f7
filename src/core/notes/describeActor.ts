import type { Knowledge, MergedActor, MergedClaim } from '../knowledge/knowledge.js';
import type { Relation, Stance } from '../knowledge/model.js';
import type { CardFact, CardText } from './card.js';
import { citeAll } from './cite.js';
import { fact } from './facts.js';
import { nameById } from './names.js';
import { officeAt, officesHad, officesHeld, tellHad, tellHeld } from './offices.js';
import { period, typeInWords } from './words.js';

/** "person · President of the United States (2021–2025)". */
export function actorSubtitle(knowledge: Knowledge, actor: MergedActor, date: string | undefined): string {
  const type = typeInWords(actor.type);
  const office = actor.type === 'person' ? officeAt(officesHeld(knowledge, actor), date) : null;
  return office ? `${type} · ${plain(tellHeld(knowledge, office))}` : type;
}

export function actorFacts(knowledge: Knowledge, actor: MergedActor): CardFact[] {
  const name = (id: string): CardText[] => [nameById(knowledge, id)];
  const had = officesHad(actor).map((office) => tellHad(knowledge, office));
  const held = officesHeld(knowledge, actor).map((office) => tellHeld(knowledge, office));
  return [
    ...fact('Offices', [...held, ...had]),
    ...fact(
      'Member of',
      actor.memberOf.map(({ id }) => name(id)),
    ),
    ...fact('Members', membersOf(knowledge, actor.id).map(name)),
    ...fact('Relations', relationsOf(knowledge, actor.id)),
    ...claimsBy(knowledge, actor.id, 'supports', 'Supports'),
    ...claimsBy(knowledge, actor.id, 'disputes', 'Disputes'),
    ...claimsBy(knowledge, actor.id, 'reports', 'Reports'),
    ...claimsAbout(knowledge, actor.id),
  ];
}

/** The claims whose topic an actor or term is. */
export const claimsAbout = (knowledge: Knowledge, id: string): CardFact[] =>
  fact(
    'Claims about it',
    claims(knowledge)
      .filter(({ topics }) => topics.some((topic) => topic.id === id))
      .map((claim) => [{ text: claim.statement, entry: claim.id }]),
  );

const claimsBy = (knowledge: Knowledge, id: string, stance: Stance, label: string): CardFact[] =>
  fact(
    label,
    claims(knowledge)
      .filter(({ positions }) => positions.some((one) => one.actor === id && one.stance === stance))
      .map((claim) => [{ text: claim.statement, entry: claim.id }]),
  );

const claims = (knowledge: Knowledge): MergedClaim[] => knowledge.entries.filter((entry) => entry.section === 'claim');

const membersOf = (knowledge: Knowledge, id: string): string[] =>
  knowledge.entries
    .filter((entry) => entry.section === 'actor' && entry.memberOf.some((group) => group.id === id))
    .map((entry) => entry.id);

/** Its own relations as "allied with Norway", those of others as "Norway allied with it". */
function relationsOf(knowledge: Knowledge, id: string): CardText[][] {
  const tail = ({ since, until, sources }: Relation): CardText => {
    const cited = citeAll(sources, knowledge.sources);
    return { text: `${period(since, until)}${cited.length > 0 ? ` [${cited.join('; ')}]` : ''}` };
  };
  const whole = (pieces: CardText[]): CardText[] => pieces.filter(({ text }) => text !== '');
  return knowledge.relations.flatMap((relation) => {
    const verb = relation.type.replaceAll('-', ' ');
    if (relation.from === id) return [whole([{ text: `${verb} ` }, nameById(knowledge, relation.to), tail(relation)])];
    if (relation.to !== id) return [];
    const { text, ...lead } = tail(relation);
    return [[nameById(knowledge, relation.from), { text: ` ${verb} it${text}`, ...lead }]];
  });
}

const plain = (pieces: readonly CardText[]): string => pieces.map(({ text }) => text).join('');
