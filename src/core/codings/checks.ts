import type { Knowledge } from '../knowledge/knowledge.js';
import type { CodingField, Section } from '../knowledge/model.js';
import type { Problem } from '../knowledge/problem.js';
import type { Span } from '../span.js';
import { codingProblem } from './messages.js';
import type { Coding, CodingSet } from './model.js';

/** What codings may speak of. */
export interface KnownToCoders {
  hasActor(id: string): boolean;
  hasClaim(id: string): boolean;
  /** The project's own fields; those for statements count. */
  readonly fields: readonly CodingField[];
}

/** What the knowledge in force lets codings speak of. */
export function knownToCoders({
  entries,
  byId,
  fields,
}: Pick<Knowledge, 'entries' | 'byId' | 'fields'>): KnownToCoders {
  const has = (section: Section) => (id: string) => entries[byId.get(id) ?? -1]?.section === section;
  return { hasActor: has('actor'), hasClaim: has('claim'), fields };
}

/**
 * What is well written in a coding file and still wrong: statements without actor or claim, ids that no knowledge file has, fields left out, and one
 * coder saying two things of a claim on the same words. @param spans where each coding stands in the file
 */
export function checkCodings({ codings }: CodingSet, spans: readonly Span[], known: KnownToCoders): Problem[] {
  const problems: Problem[] = [];
  const said = new Map<string, Coding>();
  const fields = known.fields.filter((field) => field.for === 'statement');
  for (const [i, coding] of codings.entries()) {
    if (coding.what !== 'statement' || coding.status === 'refused') continue;
    const at = spans[i] ?? { start: 0, end: 0 };
    if (!coding.actor && !coding.person) problems.push(codingProblem('coding-without-actor', at));
    if (!coding.claim && !coding.concept) problems.push(codingProblem('coding-without-claim', at));
    for (const id of [coding.actor, coding.person]) {
      if (id !== undefined && !known.hasActor(id)) problems.push(codingProblem('coding-unknown-actor', at, id));
    }
    if (coding.claim !== undefined && !known.hasClaim(coding.claim))
      problems.push(codingProblem('coding-unknown-claim', at, coding.claim));
    problems.push(...fields.flatMap((field) => fieldProblem(coding, field, at)));
    const contradicted = contradictedBy(coding, said);
    if (contradicted)
      problems.push(
        codingProblem('coding-contradiction', at, coding.stance ?? '', coding.claim ?? '', contradicted.stance ?? ''),
      );
  }
  return problems;
}

function fieldProblem({ fields, status }: Coding, { name, values, required }: CodingField, at: Span): Problem[] {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (value === undefined)
    return required && status === 'confirmed' ? [codingProblem('coding-field-missing', at, name)] : [];
  const isAllowed = values.length === 0 || values.includes(value);
  return isAllowed ? [] : [codingProblem('coding-field-value', at, value, name, values.join(', '))];
}

/** Another coding of just the same words, speaker and claim that takes the other side; remembers this one for those to come. */
function contradictedBy(coding: Coding, said: Map<string, Coding>): Coding | undefined {
  const { stance, claim, actor, person, parts } = coding;
  if (claim === undefined || (stance !== 'supports' && stance !== 'disputes')) return undefined;
  const key = JSON.stringify([claim, actor ?? '', person ?? '', parts.map(({ start, end }) => [start, end])]);
  const before = said.get(key);
  if (!before) said.set(key, coding);
  return before && before.stance !== stance ? before : undefined;
}
