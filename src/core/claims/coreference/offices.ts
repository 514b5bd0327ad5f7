import type { Knowledge, MergedActor } from '../../knowledge/knowledge.js';

/** An office that a person holds or held. */
export interface Office {
  readonly title: string;
  /** Id of the body or state whose office it is. */
  readonly of: string | undefined;
}

const byKnowledge = new WeakMap<Knowledge, ReadonlyMap<string, readonly Office[]>>();

/** The offices of a person, as its own record and those of the bodies tell. Built once a knowledge, when first asked for. */
export function officesOf(person: MergedActor, knowledge: Knowledge): readonly Office[] {
  let held = byKnowledge.get(knowledge);
  if (!held) byKnowledge.set(knowledge, (held = readHolders(knowledge)));
  const own = person.roles.filter((role) => role.holder === undefined).map(({ title, of }) => ({ title, of }));
  return [...own, ...(held.get(person.id) ?? []), ...(held.get(person.name) ?? [])];
}

function readHolders(knowledge: Knowledge): Map<string, Office[]> {
  const held = new Map<string, Office[]>();
  for (const entry of knowledge.entries) {
    if (entry.section !== 'actor') continue;
    for (const { title, holder } of entry.roles) {
      if (holder === undefined) continue;
      const offices = held.get(holder);
      if (offices) offices.push({ title, of: entry.id });
      else held.set(holder, [{ title, of: entry.id }]);
    }
  }
  return held;
}
