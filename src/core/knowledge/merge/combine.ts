import type { Actor, Alias, Claim, Relation, Role, Source, Term } from '../model.js';

/**
 * What a later file says is added to what earlier ones said: single values replace, lists append. The same office or relation said
 * again replaces what was said of it, so that a file can add the day on which it ended.
 */

export const combineActors = (before: Actor, next: Actor): Actor => ({
  ...before,
  ...next,
  aliases: combineAliases(before.aliases, next),
  memberOf: appendById(before.memberOf, next.memberOf),
  roles: appendOrReplace(before.roles, next.roles, office),
  identifiers: { ...before.identifiers, ...next.identifiers },
  relations: appendOrReplace(before.relations, next.relations, relation),
  sources: [...(before.sources ?? []), ...(next.sources ?? [])],
});

export const combineTerms = (before: Term, next: Term): Term => ({
  ...before,
  ...next,
  aliases: combineAliases(before.aliases, next),
  sources: [...(before.sources ?? []), ...(next.sources ?? [])],
});

export const combineClaims = (before: Claim, next: Claim): Claim => ({
  ...before,
  ...next,
  topics: appendById(before.topics, next.topics),
  positions: [...before.positions, ...next.positions],
  patterns: [...before.patterns, ...next.patterns],
  related: [...before.related, ...next.related],
  sources: [...before.sources, ...next.sources],
});

export const combineSources = (before: Source, next: Source): Source => ({
  ...before,
  ...next,
  author: next.author.length > 0 ? next.author : before.author,
});

function combineAliases(before: readonly Alias[], next: Actor | Term): readonly Alias[] {
  if (next.removeAliases.length === 0 && next.aliases.length === 0) return before;
  const removed = new Set(next.removeAliases.map(({ text }) => text));
  const kept = removed.size > 0 ? before.filter((alias) => !removed.has(alias.text)) : before;
  const known = new Set(kept.map(whole));
  return [...kept, ...next.aliases.filter((alias) => !known.has(whole(alias)))];
}

/** All that makes two aliases the same. */
const whole = ({ text, kind, context, except }: Alias): string => JSON.stringify([text, kind, context, except]);

function appendById<T extends { readonly id: string }>(before: readonly T[], next: readonly T[]): T[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...next.filter(({ id }) => !known.has(id))];
}

/** What makes two offices the same, and two relations: all but how they ended and what is said of them. */
const office = ({ title, of, holder, from }: Role): string => JSON.stringify([title, of, holder, from]);
const relation = ({ type, to, since }: Relation): string => JSON.stringify([type, to, since]);

function appendOrReplace<T>(before: readonly T[], next: readonly T[], keyOf: (record: T) => string): readonly T[] {
  if (before.length === 0 || next.length === 0) return before.length === 0 ? next : before;
  const again = new Set(next.map(keyOf));
  return [...before.filter((record) => !again.has(keyOf(record))), ...next];
}
