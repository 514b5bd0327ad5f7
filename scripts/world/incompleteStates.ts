import type { MergedActor } from '../../src/core/knowledge/knowledge.js';
import { placeOf } from './forms.js';
import type { Finding } from './finding.js';

/** Former states to which ISO 3166 never gave a code. */
const WITHOUT_CODE: readonly string[] = ['ottoman-empire', 'south-vietnam', 'austria-hungary', 'prussia'];
/** States whose name is their adjective. */
const WITHOUT_ADJECTIVE: readonly string[] = ['vatican'];

/** States without the code by which programs know them, or without an adjective or people. */
export function incompleteStates(actors: readonly MergedActor[]): Finding[] {
  return actors
    .filter(({ type }) => type === 'state')
    .flatMap((actor) => lacking(actor).map((what) => ({ ...placeOf(actor), message: `${actor.id} has no ${what}.` })));
}

function lacking({ id, identifiers, aliases }: MergedActor): string[] {
  const out: string[] = [];
  const code = identifiers['iso3166'];
  if (code === undefined && !WITHOUT_CODE.includes(id)) out.push('identifier iso3166');
  if (code !== undefined && !/^[A-Z]{2}$/u.test(code)) out.push('iso3166 of two capitals');
  if (code !== undefined && !/^Q\d+$/u.test(identifiers['wikidata'] ?? '')) out.push('identifier wikidata');
  const described = aliases.some(({ kind }) => kind === 'adjective' || kind === 'people');
  if (!described && !WITHOUT_ADJECTIVE.includes(id)) out.push('adjective or people among its aliases');
  return out;
}
