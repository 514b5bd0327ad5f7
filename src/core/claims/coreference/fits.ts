import type { Knowledge, MergedActor } from '../../knowledge/knowledge.js';
import { OTHER, SOURCE, type Antecedent } from './antecedent.js';
import { genderOfEntry } from './gender.js';
import { officesOf, type Office } from './offices.js';
import { spelledOneWay, type DescriptionReference, type PronounReference, type Reference } from './reference.js';
import { BODIES, OFFICES, PERSONS, PORTFOLIOS } from './words.js';

/** Whether an antecedent may be whom a reference means, by number, gender and type. "who" is not asked here. */
export function fits(reference: Reference, antecedent: Antecedent, knowledge: Knowledge): boolean {
  if (reference.what === 'pronoun') return fitsPronoun(reference, antecedent, knowledge);
  if (antecedent.opening) return false;
  const actor = actorOf(antecedent, knowledge);
  if (reference.what === 'description') return fitsDescription(reference, antecedent, actor, knowledge);
  if (actor?.type !== 'person' || !isNameOf(reference.surname, actor.name)) return false;
  return agrees(reference.gender, antecedent, actor);
}

/** True where a name begins or ends with a surname: "Holm" of "Jens Holm", "Wang" of "Wang Yi". */
export function isNameOf(surname: string, name: string): boolean {
  const words = name.split(/\s+/);
  return words.length > 1 && (words[0] === surname || words.at(-1) === surname);
}

function fitsPronoun({ pronoun }: PronounReference, antecedent: Antecedent, knowledge: Knowledge): boolean {
  const { form, rank } = antecedent;
  switch (pronoun) {
    case 'he':
    case 'she':
      if (form !== 'person' && form !== 'any') return false;
      return agrees(pronoun, antecedent, actorOf(antecedent, knowledge));
    case 'it':
      return rank !== OTHER && (form === 'body' || form === 'any');
    case 'they':
      return rank !== OTHER && form !== 'person';
    case 'who':
      return true;
  }
}

function agrees(gender: 'he' | 'she' | null, antecedent: Antecedent, actor: MergedActor | null): boolean {
  const known = antecedent.gender ?? (actor && genderOfEntry(actor));
  return gender === null || known === null || known === gender;
}

function fitsDescription(
  reference: DescriptionReference,
  antecedent: Antecedent,
  actor: MergedActor | null,
  knowledge: Knowledge,
): boolean {
  const said = ` ${spelledOneWay(antecedent.words)} `;
  if (!actor) return fitsUnknown(reference, antecedent, said);
  const ownWords = (): string => `${said} ${namesOf(actor)}`;
  if (BODIES.has(reference.head) && actor.type !== 'person') {
    if (!isOfBody(reference.head, actor, said)) return false;
    return hasPortfolio(reference, ownWords) && belongs(reference, antecedent, actor, [], knowledge);
  }
  if (!PERSONS.has(reference.head)) return false;
  if (antecedent.form !== 'person' && antecedent.form !== 'any') return false;
  const offices = actor.type === 'person' ? officesOf(actor, knowledge) : [];
  const fitting = offices.filter((office) => isOfficeOf(reference, office.title));
  if (fitting.length === 0 && !isTitled(reference, said)) return false;
  const words = (): string => `${said} ${fitting.map((office) => spelledOneWay(office.title)).join(' ')} `;
  return hasPortfolio(reference, words) && belongs(reference, antecedent, actor, fitting, knowledge);
}

/** Somebody unknown may be meant where the words say so, or say nothing of what kind of person it is. */
function fitsUnknown({ head }: DescriptionReference, { form, rank }: Antecedent, said: string): boolean {
  if (holds(said, head)) return true;
  const isBareName = form === 'any' && rank === SOURCE && !said.split(/[^\p{L}-]+/u).some((word) => PERSONS.has(word));
  return isBareName && PERSONS.has(head);
}

function isOfBody(head: string, actor: MergedActor, said: string): boolean {
  if (BODIES.get(head)?.includes(actor.type)) return true;
  const isState = actor.type === 'state' || actor.type === 'government';
  return holds(said, head) || (!isState && holds(namesOf(actor), head));
}

function isOfficeOf({ head, modifiers }: DescriptionReference, title: string): boolean {
  const words = ` ${spelledOneWay(title)} `;
  const isDeputy = / (?:vice|deputy) /.test(words);
  if (isDeputy && !modifiers.includes('vice') && !modifiers.includes('deputy')) return false;
  return (OFFICES.get(head) ?? []).some((word) => holds(words, word.replace('prime-minister', 'prime minister').replace('general-secretary', 'general secretary').replace('press-secretary', 'press secretary'))); // prettier-ignore
}

const isTitled = (reference: DescriptionReference, said: string): boolean =>
  holds(said, reference.head) || (reference.head !== 'chief' && isOfficeOf(reference, said));

const hasPortfolio = ({ modifiers }: DescriptionReference, words: () => string): boolean =>
  modifiers.every((word) => !PORTFOLIOS.has(word) || holds(words(), word));

/** "the Russian leader": of Russia, by office, membership, or as the text said before. */
function belongs(
  { of }: DescriptionReference,
  { beside }: Antecedent,
  actor: MergedActor,
  offices: readonly Office[],
  knowledge: Knowledge,
): boolean {
  return of.every((number) => {
    const id = knowledge.entries[number]?.id;
    if (id === undefined || actor.id === id || beside.includes(number)) return true;
    if (actor.memberOf.some((body) => body.id === id)) return true;
    return offices.some((office) => office.of === id || isPartOf(office.of, id, knowledge));
  });
}

function isPartOf(body: string | undefined, whole: string, knowledge: Knowledge): boolean {
  const entry = body === undefined ? undefined : knowledge.entries[knowledge.byId.get(body) ?? -1];
  return entry?.section === 'actor' && entry.memberOf.some(({ id }) => id === whole);
}

const MOST_ALIASES = 20;

const namesOf = (actor: MergedActor): string =>
  spelledOneWay(` ${actor.name} ${actor.aliases.slice(0, MOST_ALIASES).map((alias) => alias.text).join(' ')} `); // prettier-ignore

function holds(words: string, word: string): boolean {
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    if (!isLetter(words[at - 1]) && !isLetter(words[at + word.length])) return true;
  }
  return false;
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /[\p{L}-]/u.test(unit);

function actorOf({ entry }: Antecedent, knowledge: Knowledge): MergedActor | null {
  const found = entry === null ? undefined : knowledge.entries[entry];
  return found?.section === 'actor' ? found : null;
}
